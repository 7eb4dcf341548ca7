// The service worker, as a page sees it.

// The worker is active, controls the page and holds every file: from now on no server is needed.
export async function workerHoldsAll(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
}

// Looks for a new version, or for the first, and resolves to how its installation ends: "installed" or "redundant".
export function updateEnds(page, { first = false } = {}) {
  return page.evaluate(async (first) => {
    const comes = (target, event) => new Promise((done) => target.addEventListener(event, done, { once: true }));
    const { serviceWorker } = navigator;
    const known = !first && (await serviceWorker.getRegistration());
    const registration = known || (await serviceWorker.register("worker.js", { updateViaCache: "none" }));
    if (known) await Promise.all([comes(registration, "updatefound"), registration.update()]);
    const worker = registration.installing ?? registration.waiting;
    while (!["installed", "redundant"].includes(worker.state)) await comes(worker, "statechange");
    return worker.state;
  }, first);
}

// The files that the worker's cache holds, by their names.
export function held(page) {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname).sort();
  });
}

// Replaces a stored file by other content, as a bad disk may, or an old worker that only checked the status.
export function corrupt(page, pattern, text) {
  return page.evaluate(
    async ([pattern, text]) => {
      const cache = await caches.open((await caches.keys())[0]);
      const { url } = (await cache.keys()).find(({ url }) => new RegExp(pattern).test(url));
      await cache.put(url, new Response(text, { headers: { "Content-Type": "application/wasm" } }));
    },
    [pattern, text],
  );
}

export function deleteCaches(page) {
  return page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
}
