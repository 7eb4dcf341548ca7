// The service worker and its updates. A new version installs itself beside the old one, waits, and takes over only when the
// person says so.

const HOUR = 3_600_000;
let registration = null;
let reloading = false; // the person chose the new version
let replaced = false; // another tab chose it; this one keeps running what it has loaded

const updating = Boolean(navigator.serviceWorker?.controller);
let asked = 0; // when a new version was last looked for

// May be called again: a worker that could not be installed gets another chance.
async function registerWorker() {
  if (!navigator.serviceWorker) return;
  navigator.serviceWorker.controller?.postMessage("refill"); // not later, which could wake a worker that is being replaced
  try {
    registration = await navigator.serviceWorker.register(base + "worker.js", { scope: base, updateViaCache: "none" });
  } catch (problem) {
    return console.error(problem); // the app works, only not offline
  }
  registration.addEventListener("updatefound", watchInstalling);
  watchInstalling();
  hold();
  if (updateWaiting()) announceUpdate();
  asked = Date.now();
  document.addEventListener("visibilitychange", lookForUpdate);
}

// Listens from the start, because a new version does not wait for a broken one and may take over while this page loads.
navigator.serviceWorker?.addEventListener("controllerchange", () => {
  if (reloading) return location.reload();
  if (!updating) return;
  replaced = true;
  announceUpdate();
});

function lookForUpdate() {
  if (document.visibilityState !== "visible" || Date.now() - asked < HOUR) return;
  asked = Date.now();
  registration.update().catch(() => {}); // offline
}

// When this version is broken, the next one may repair it.
async function findNext() {
  await registerWorker();
  registration?.update().catch(() => {}); // offline
}

function watchInstalling() {
  const fresh = registration.installing;
  fresh?.addEventListener("statechange", () => {
    if (fresh.state === "installed" && updateWaiting()) announceUpdate();
  });
}

function announceUpdate() {
  dispatchEvent(new Event("hardeasy:update"));
}

// The first worker has nobody to wait for, so "waiting" counts only when there is an active one.
function updateWaiting() {
  return replaced || Boolean(registration?.waiting && registration.active);
}

function applyUpdate() {
  if (replaced || !registration?.waiting) return location.reload();
  reloading = true;
  registration.waiting.postMessage("skipWaiting");
}
