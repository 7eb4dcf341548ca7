// The service worker, as a page sees it.

// The worker is active, controls the page and holds every file: from now on no server is needed.
export async function workerHoldsAll(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
}
