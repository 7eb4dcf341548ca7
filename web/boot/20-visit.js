// What this visit is about decides what the person sees until Go is up:
//   new      nothing is stored yet: the setup questions, which the page already holds, are live
//   return   something is stored, or a language other than English is chosen: a picture of the last screen
//   link     the address holds a plan: how far the download is

const PREFIX = "hardeasy:";
const PICTURE = "hardeasy:picture";
const HINT = "hardeasy:hint"; // that no hint about installing is wanted
const LANGUAGE = "hardeasy:language"; // see 21-words.js

// Where the person has forbidden storage, reading it throws, and go-app fails. A storage in memory replaces it, so that a plan
// can still be made and shared; hardeasy.remembers tells Go to say so.
function memoryStorage() {
  const entries = new Map();
  return {
    get length() {
      return entries.size;
    },
    key: (i) => [...entries.keys()][i] ?? null,
    getItem: (key) => entries.get(String(key)) ?? null,
    setItem: (key, value) => void entries.set(String(key), String(value)),
    removeItem: (key) => void entries.delete(String(key)),
    clear: () => entries.clear(),
  };
}

hardeasy.remembers = true;
for (const name of ["localStorage", "sessionStorage"]) {
  try {
    if (window[name]) continue;
  } catch {}
  hardeasy.remembers = false;
  Object.defineProperty(window, name, { value: memoryStorage() });
}
const storage = window.localStorage;

// All that HardEasy has stored, without the picture, which can be made again.
function storedKeys() {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
  return keys.filter((key) => key.startsWith(PREFIX) && key !== PICTURE && key !== LANGUAGE);
}

function linkPayload() {
  return hardeasy.rawHash.startsWith("#p=") ? hardeasy.rawHash.slice("#p=".length) : "";
}

hardeasy.visit = linkPayload() ? "link" : storedKeys().some((key) => key !== HINT) || rememberedWords() ? "return" : "new";
page.dataset.visit = hardeasy.visit;

// A return visit or a link must not wait for the end of the page: on a slow phone the parser pauses after the first paint. So
// the frame is replaced as soon as the parser has begun it; the parser puts the rest into the replaced one.
const frameBegun = new Promise((done) => {
  const look = () => {
    if (!document.body?.firstElementChild) return;
    observer.disconnect();
    done(document.body.firstElementChild);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
});

async function dressFrame() {
  if (hardeasy.visit === "new") return;
  const frame = await frameBegun;
  if (hardeasy.visit === "link") {
    frame.replaceWith(make("main", { class: "notice" }, make("p", {}, said("coming")), progress()));
  } else {
    frame.replaceWith(keptPicture() ?? make("main", { class: "notice" }, make("p", {}, said("opening"))));
  }
}
