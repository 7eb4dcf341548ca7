// The journal: saved plans, on disk.
//
// Browsers may write local storage to disk up to a minute late, and a browser that is killed loses it. So each revision of a
// plan goes into IndexedDB too, which tells when it is on disk. A record is a plan:
//
//   id, rev, sum   the plan, its revision, the checksum of its text
//   text           the entry of local storage: of the plan, or of the bin for one that was deleted ("" once the bin is empty)
//   history        the steps back, "" for none
//
// Local storage stays what the app reads. At the start Go compares the two, and the higher sound revision wins.

const JOURNAL = "hardeasy";
const RECORDS = "plans";
const JOURNAL_PATIENCE = 2000; // ms that the start waits for the records, and a write for other windows

const entryOf = (id) => `hardeasy:plan:${id}`;
const binEntryOf = (id) => `hardeasy:bin:${id}`;
const historyOf = (id) => `hardeasy:undo:${id}`;

const journal = {
  state: "opening", // then "open", or "absent" where the browser has none
  records: [], // as they were at the start; Go empties the list
  read,
  take,
  settle,
  forget,
};
hardeasy.journal = journal;

let connection = null;
const journalRead = read().then(() => dispatchEvent(new Event("hardeasy:journal")));

// Resolves when the records are there, at the latest after JOURNAL_PATIENCE.
const journalLooked = Promise.race([journalRead, new Promise((done) => setTimeout(done, JOURNAL_PATIENCE))]);

// Opens the journal, again when the browser has closed it.
function database() {
  if (!hardeasy.remembers) return Promise.reject(new Error("storage is forbidden"));
  connection ??= openJournal().catch((problem) => {
    connection = null;
    throw problem;
  });
  return connection;
}

function openJournal() {
  return new Promise((done, fail) => {
    const request = indexedDB.open(JOURNAL, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(RECORDS, { keyPath: "id" });
    request.onsuccess = () => {
      const db = request.result;
      db.onclose = () => (connection = null); // the person has cleared it
      db.onversionchange = () => {
        db.close(); // it is cleared, or a newer version of the app wants it in another form
        connection = null;
      };
      done(db);
    };
    request.onerror = () => fail(request.error);
  });
}

async function read() {
  try {
    const all = (records, done) => (records.getAll().onsuccess = (event) => done(event.target.result));
    journal.records = await within(await database(), "readonly", all);
    journal.state = "open";
  } catch (problem) {
    journal.state = "absent";
    if (hardeasy.remembers) console.warn("no journal:", problem);
  }
}

// Runs work in one transaction. Resolves to the value that work passes to done, once the transaction is on disk.
function within(db, mode, work) {
  return new Promise((done, fail) => {
    const transaction = db.transaction(RECORDS, mode, { durability: "strict" });
    let result;
    transaction.oncomplete = () => done(result);
    transaction.onabort = transaction.onerror = () => fail(transaction.error ?? new Error("the browser broke the transaction off"));
    work(transaction.objectStore(RECORDS), (outcome) => (result = outcome));
  });
}

// Locks a plan, so that no other window writes between compare and write. A suspended window must not block the others.
async function alone(id, work) {
  if (!navigator.locks) return work();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), JOURNAL_PATIENCE);
  try {
    return await navigator.locks.request(`hardeasy:${id}`, { signal: patience.signal }, () => {
      clearTimeout(timer);
      return work();
    });
  } catch (problem) {
    if (problem === patience.signal.reason) return work(); // without the lock; the transaction still orders the writes
    throw problem;
  }
}

// Writes that wait, by plan; only the latest is kept. running has the ids of the plans that are being written.
const waiting = new Map();
const running = new Set();

// Takes what stands in local storage under key as revision rev of a plan, made from revision baseRev. Resolves to
//   "kept"       it is on disk
//   "overtaken"  another window wrote before: its version stands in local storage now
//   "late"       the journal does not work; local storage has it, and its disk some time later
function take(id, key, rev, sum, baseRev, baseSum) {
  const record = { id, rev, sum, text: storage.getItem(key) ?? "", history: key === entryOf(id) ? (storage.getItem(historyOf(id)) ?? "") : "" };
  const earlier = waiting.get(id);
  const write = earlier ?? { base: { rev: baseRev, sum: baseSum } };
  write.record = record;
  if (!earlier) {
    write.outcome = new Promise((done) => (write.done = done));
    waiting.set(id, write);
    next(id);
  }
  return write.outcome;
}

async function next(id) {
  const write = waiting.get(id);
  if (!write || running.has(id)) return;
  running.add(id);
  const begin = () => waiting.get(id) === write && waiting.delete(id); // a later change is a new write
  let outcome = "late";
  try {
    const db = await database();
    outcome = await alone(id, () => {
      begin();
      return compareAndWrite(db, write);
    });
  } catch (problem) {
    begin();
    if (journal.state !== "absent") console.warn("no journal:", problem);
  }
  running.delete(id);
  write.done(outcome);
  next(id);
}

async function compareAndWrite(db, { record, base }) {
  const found = await within(db, "readwrite", (records, done) => {
    records.get(record.id).onsuccess = (event) => {
      const there = event.target.result;
      if (there && same(there, record)) return;
      if (there?.text && there.rev >= base.rev && !same(there, base)) return done(there); // a record without text, of a plan that was deleted for good, is overwritten
      records.put(record);
    };
  });
  if (!found) return "kept";
  show(found);
  return "overtaken";
}

const same = (a, b) => a.rev === b.rev && a.sum === b.sum;

// Writes a record back to local storage, as far as there is room.
function show(record) {
  const deleted = !record.text.startsWith("hardeasy ");
  const texts = { [entryOf(record.id)]: deleted ? "" : record.text, [binEntryOf(record.id)]: deleted ? record.text : "", [historyOf(record.id)]: record.history };
  for (const [key, text] of Object.entries(texts)) {
    try {
      if (!text) storage.removeItem(key);
      else if (storage.getItem(key) !== text) storage.setItem(key, text);
    } catch {} // the next start repairs it
  }
}

// When two windows wrote the same revision, the journal's one wins. Resolves when local storage has it, too.
async function settle(id) {
  try {
    const db = await database();
    await alone(id, async () => {
      const record = await within(db, "readonly", (records, done) => (records.get(id).onsuccess = (event) => done(event.target.result)));
      if (record && record.rev >= revisionIn(entryOf(id))) show(record);
    });
  } catch {} // then local storage stays as it is
}

const revisionIn = (key) => Number(/^hardeasy \d+ rev=(\d+) /.exec(storage.getItem(key) ?? "")?.[1] ?? 0);

// Entries [key, text] of the plans that local storage has lost or has in an earlier revision.
function onlyInJournal() {
  const lost = ({ id, rev, text }) => text.startsWith("hardeasy ") && rev > revisionIn(entryOf(id));
  return journal.records.filter(lost).map(({ id, text }) => [entryOf(id), text]);
}

// Drops the record of a plan that is undeleted but cannot be read, or that was in the bin for long enough.
async function forget(id) {
  try {
    const db = await database();
    await alone(id, () => within(db, "readwrite", (records) => void records.delete(id)));
  } catch {}
}
