// The service worker: keeps one version of the site whole, so that it works with the network off, from any address.
//
// The list is explicit and short. A version is installed entirely or not at all, beside the one in use; it becomes active
// when the last page of the old one is gone or when the person asks for it.

const VERSION = "{{.Version}}";
const FILES = {{.Precache}};
const LANGUAGES = {{.Languages}}; // stored when they are chosen

const SCOPE = new URL("./", self.location.href);
const PREFIX = `hardeasy-${SCOPE.pathname}-`;
const CACHE = PREFIX + VERSION;
const HASHED = /\.([0-9a-f]{10})\.[a-z]+$/; // ten hex digits of the content's SHA-256

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "skipWaiting") self.skipWaiting();
  if (event.data === "refill") event.waitUntil(refill());
  if (event.data?.language) event.waitUntil(keepLanguage(event.data.language));
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === SCOPE.origin) event.respondWith(answer(event));
});

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...FILES, ...(await chosenLanguages())].map((file) => keep(cache, file)));
  } catch (problem) {
    await caches.delete(CACHE);
    throw problem;
  }
  if (await brokenBefore().catch(() => false)) self.skipWaiting(); // pages with the broken version need not end first
}

// A file with a hash in its name cannot be stale, and the page has just downloaded it, so the browser's cache is used. Other
// files are fetched again, past any max-age that a host may have set. All content is checked. What is wrong is fetched once
// more past all caches, because a cache may have what the host has repaired since.
async function keep(cache, file) {
  const url = new URL(file, SCOPE).href;
  for (const how of [HASHED.test(file) ? "force-cache" : "no-cache", "reload"]) {
    const response = await fetch(url, { cache: how });
    if (await sound(file, response.clone())) return cache.put(url, response);
  }
  throw new Error(`${url} is damaged`);
}

// Whether a response is the whole file that this version was built with. For most files the hash in the name tells; for the
// page its version, which changes with any file, and its end; for the manifest that it can be parsed.
async function sound(file, response) {
  if (!response.ok || response.redirected) return false;
  const promised = HASHED.exec(file)?.[1];
  if (promised) {
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
    return promised === Array.from(sum.subarray(0, 5), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
  const text = await response.text();
  if (file === "./") return text.includes(`data-version="${VERSION}"`) && text.includes("</html>");
  try {
    return JSON.parse(text).name === "HardEasy";
  } catch {
    return false;
  }
}

// Whether the version before this one is broken: an old worker may have stored unchecked files, or the disk is bad.
async function brokenBefore() {
  for (const name of await olderCaches()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (HASHED.test(url) && !(await sound(url, await cache.match(url, { ignoreVary: true })))) return true;
    }
  }
  return false;
}

const stem = (file) => file.replace(HASHED, "").replace(/^.*\//, "");

// The languages that the version before this one has kept, as they are in this one.
async function chosenLanguages() {
  const kept = new Set();
  for (const name of await olderCaches()) {
    for (const { url } of await (await caches.open(name)).keys()) kept.add(stem(url));
  }
  return LANGUAGES.filter((file) => kept.has(stem(file)));
}

// Keeps a language that was chosen while this version was not in charge.
async function keepLanguage(code) {
  const file = LANGUAGES.find((file) => stem(file) === `words-${code}`);
  if (!file) return;
  const cache = await caches.open(CACHE);
  if (!(await cache.match(new URL(file, SCOPE).href, { ignoreVary: true }))) await keep(cache, file);
}

// Only a version may follow the prefix: the caches of "/-x/" begin with the prefix of "/" too.
async function olderCaches() {
  const mine = (name) => name.startsWith(PREFIX) && /^[0-9a-f]*$/.test(name.slice(PREFIX.length));
  return (await caches.keys()).filter((name) => mine(name) && name !== CACHE);
}

async function activate() {
  for (const name of await olderCaches()) await caches.delete(name);
  await self.clients.claim();
}

async function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  const page = request.mode === "navigate";
  // The app has one page, to which all other paths are redirected; browsers keep the fragment.
  if (page && url.pathname !== SCOPE.pathname) return Response.redirect(SCOPE.href + url.search);
  const cache = await caches.open(CACHE);
  // The page fetches past all caches what was damaged when it came from here.
  const mending = request.cache === "reload" && !page;
  const kept = !mending && (await cache.match(page ? SCOPE.href : request, { ignoreVary: true }));
  return kept || passOn(event, cache, [...FILES, ...LANGUAGES].find((file) => new URL(file, SCOPE).pathname === url.pathname));
}

// Answers from the network when the browser has deleted the cache, or damage in it is repaired. The content is stored if it is
// right. That is known only at its end, so the response is marked as unchecked, and the page checks it too.
async function passOn(event, cache, file) {
  const response = await fetch(event.request);
  if (!response.ok) return response;
  if (file) event.waitUntil(keepIfSound(cache, file, response.clone()));
  const headers = new Headers(response.headers);
  headers.set("HardEasy-Unchecked", "");
  return new Response(response.body, { status: response.status, headers });
}

async function keepIfSound(cache, file, response) {
  const copy = response.clone();
  if (await sound(file, response)) await cache.put(new URL(file, SCOPE).href, copy);
}

// Fetches what the browser has deleted, after each start; nearly always nothing. The list begins with the page, so that nothing
// else is fetched when the host already has another version.
async function refill() {
  const cache = await caches.open(CACHE);
  for (const file of FILES) {
    if (!(await cache.match(new URL(file, SCOPE).href, { ignoreVary: true }))) await keep(cache, file);
  }
}
