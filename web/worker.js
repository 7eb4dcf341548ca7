// The service worker: keeps one version of the site whole, so that it works with the network off, from any address.
//
// The list is explicit and short. A version is installed entirely or not at all, beside the one in use; it becomes active
// when the last page of the old one is gone or when the person asks for it.

const VERSION = "{{.Version}}";
const FILES = {{.Precache}};

const SCOPE = new URL("./", self.location.href);
const PREFIX = `hardeasy-${SCOPE.pathname}-`;
const CACHE = PREFIX + VERSION;
const HASHED = /\.[0-9a-f]{10}\.[a-z]+$/;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "skipWaiting") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === SCOPE.origin) event.respondWith(answer(event.request));
});

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(FILES.map((file) => keep(cache, file)));
  } catch (problem) {
    await caches.delete(CACHE);
    throw problem;
  }
}

// A name with a hash cannot be stale, and the page has just downloaded it: the browser's own cache will do. The others are
// asked for anew, past any max-age that a host may have set.
async function keep(cache, file) {
  const url = new URL(file, SCOPE).href;
  const response = await fetch(url, { cache: HASHED.test(file) ? "force-cache" : "no-cache" });
  if (!response.ok || response.redirected) throw new Error(`${url}: ${response.status}`);
  await cache.put(url, response);
}

async function activate() {
  for (const name of await caches.keys()) {
    // What follows the prefix is a version of this very path; "/-x/" begins with the prefix of "/" too.
    const mine = name.startsWith(PREFIX) && /^[0-9a-f]*$/.test(name.slice(PREFIX.length));
    if (mine && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  if (request.mode !== "navigate") return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
  // The app has one page. Any other path below it leads there; browsers carry the fragment along.
  if (url.pathname !== SCOPE.pathname) return Response.redirect(SCOPE.href + url.search);
  return (await cache.match(SCOPE.href, { ignoreVary: true })) ?? fetch(request);
}
