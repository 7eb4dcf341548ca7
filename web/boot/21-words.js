// What boot says, in the person's language.
//
// English is in the page. Another language is one file with a line for each text of the app; build.go puts in front of this
// scope which there are (LANGUAGES) and where boot's own texts stand in them (WORDS). The file is fetched when it is chosen,
// kept by the worker, and handed to Go at each start. Boot needs texts before the file is there, so it stores its own ones.

const WORDS_PATIENCE = 4000; // ms that the start waits for the file; after that it uses English

const ENGLISH = { code: "en", said: {} };

let spoken = rememberedWords();
page.lang = spoken.code;

function rememberedWords() {
  try {
    const kept = JSON.parse(storage.getItem(LANGUAGE));
    if (Object.hasOwn(LANGUAGES, kept.code) && kept.said) return kept;
  } catch {}
  return ENGLISH;
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

// Changes the language. Resolves to its texts, "" for English; rejects, and changes nothing, when they can't be fetched.
async function speak(code) {
  const { text, kept } = Object.hasOwn(LANGUAGES, code) ? await fetchWords(code) : { text: "", kept: ENGLISH };
  use(kept);
  if (text) hold(LANGUAGES[code].file);
  try {
    storage.setItem(LANGUAGE, JSON.stringify(kept));
  } catch {} // storage is full: the language lasts until the page is left
  return text;
}

// Fetches the file again once there is a worker, so that the worker keeps it.
function hold(file) {
  if (navigator.serviceWorker?.controller) return;
  navigator.serviceWorker?.addEventListener("controllerchange", () => fetch(base + file), { once: true });
}

hardeasy.words = ""; // the texts that Go is to use, "" for its own
hardeasy.languages = Object.entries(LANGUAGES).map(([code, { name }]) => ({ code, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
Object.defineProperty(hardeasy, "language", { get: () => spoken.code });

// Resolves when the texts of the chosen language are there for Go, or when Go and boot use English instead.
const wordsLooked = rememberedCame();

async function rememberedCame() {
  if (spoken.code === "en") return;
  const tooLate = new Promise((done) => setTimeout(done, WORDS_PATIENCE, null));
  const fetched = await Promise.race([fetchWords(spoken.code), tooLate]).catch(() => null);
  hardeasy.words = fetched?.text ?? "";
  use(fetched?.kept ?? ENGLISH);
}
