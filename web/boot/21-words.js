// What boot says, in the person's language.
//
// English is in the page. Another language is one file with a line for each text of the app; build.go puts in front of this
// scope which there are (LANGUAGES) and where boot's own texts stand in them (WORDS). The file is fetched when it is chosen,
// kept by the worker, and handed to Go at each start. Boot needs texts before the file is there, so it stores its own ones.

const WORDS_PATIENCE = 4000; // ms that the start waits for the file once all else is there; then it is English

const ENGLISH = { code: "en", said: {} };

let spoken = rememberedWords() ?? ENGLISH;
let wanted = 0; // counts the languages that were asked for
page.lang = spoken.code;

// The language that was chosen, null for English and for one that there no longer is.
function rememberedWords() {
  try {
    const kept = JSON.parse(storage.getItem(LANGUAGE));
    if (Object.hasOwn(LANGUAGES, kept.code) && kept.said) return kept;
  } catch {}
  return null;
}

function remember(words) {
  const text = JSON.stringify(words);
  if (words === ENGLISH) return storage.removeItem(LANGUAGE);
  if (text === storage.getItem(LANGUAGE)) return;
  try {
    storage.setItem(LANGUAGE, text);
  } catch {
    dropPicture(); // the store is full
    try {
      storage.setItem(LANGUAGE, text);
    } catch {} // it is this language until the page is left
  }
}

// The text of a key, with {0} and on filled.
function said(key, ...values) {
  const own = spoken.said[key];
  return (typeof own === "string" ? own : WORDS[key][1]).replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");
}

// Fetches a language. The browser refuses a file whose hash is wrong; then it is fetched once more, past the caches.
async function fetchWords(code) {
  const { file, integrity } = LANGUAGES[code];
  const get = async (cache) => (await fetch(base + file, { cache, integrity })).text();
  const text = await get("default").catch(() => get("reload"));
  const lines = text.split("\n");
  const own = Object.entries(WORDS).map(([key, [line]]) => [key, lines[line]]);
  return { text, kept: { code, said: Object.fromEntries(own) } };
}

function use(words) {
  spoken = words;
  page.lang = words.code;
}

// Changes to a language. Resolves to its texts, "" for English, or rejects where they can't be fetched, or another language was
// asked for meanwhile; then nothing is changed.
async function speak(code) {
  const turn = ++wanted;
  const { text, kept } = Object.hasOwn(LANGUAGES, code) ? await fetchWords(code) : { text: "", kept: ENGLISH };
  if (turn !== wanted) throw new Error(`${code} is no longer wanted`);
  use(kept);
  remember(kept);
  hold();
  return text;
}

// A worker that was not in charge when the file came has not kept it: the first one, and a new version that waits.
function hold() {
  if (spoken === ENGLISH || !registration) return; // registerWorker calls again
  const { installing, waiting, active } = registration;
  for (const worker of [installing, waiting, active]) {
    if (worker !== navigator.serviceWorker.controller) worker?.postMessage({ language: spoken.code });
  }
}

hardeasy.words = ""; // the texts that Go is to use, "" for its own
hardeasy.languages = Object.entries(LANGUAGES).map(([code, { name }]) => ({ code, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
Object.defineProperty(hardeasy, "language", { get: () => spoken.code });

const wordsFetched = spoken === ENGLISH ? null : fetchWords(spoken.code).catch(() => null);

// Resolves once Go can be given the chosen language. Where it can't be had, Go speaks English, and so does boot.
async function wordsCame() {
  if (!wordsFetched) return;
  const tooLate = new Promise((done) => setTimeout(done, WORDS_PATIENCE, null));
  const fetched = await Promise.race([wordsFetched, tooLate]);
  hardeasy.words = fetched?.text ?? "";
  use(fetched?.kept ?? ENGLISH);
  if (rememberedWords()?.code === spoken.code) remember(spoken); // a new version may say it otherwise
}
