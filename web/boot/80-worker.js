// The service worker and its updates. A new version installs itself beside the old one, waits, and takes over only when the
// person says so.

const HOUR = 3_600_000;
let registration = null;
let reloading = false; // the person has asked for the new version
let replaced = false; // another tab has asked for it; this one goes on with what it has loaded

const updating = Boolean(navigator.serviceWorker?.controller);
let asked = 0; // when a new version was last looked for

// May be called again: a worker that could not be installed gets another chance.
async function registerWorker() {
  if (!navigator.serviceWorker) return;
  navigator.serviceWorker.controller?.postMessage("refill"); // now: later it would wake a worker that is being replaced
  try {
    registration = await navigator.serviceWorker.register(base + "worker.js", { scope: base, updateViaCache: "none" });
  } catch (problem) {
    return console.error(problem); // the app works, only not offline
  }
  registration.addEventListener("updatefound", watchInstalling);
  watchInstalling();
  if (updateWaiting()) announceUpdate();
  asked = Date.now();
  document.addEventListener("visibilitychange", lookForUpdate);
}

// Listened to from the beginning: a new version does not wait for a broken one, and may come while this page still loads.
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

// Where this version is broken, the next one is the way out.
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

// A first worker waits for nobody, so "waiting" counts only beside an active one.
function updateWaiting() {
  return replaced || Boolean(registration?.waiting && registration.active);
}

function applyUpdate() {
  if (replaced || !registration?.waiting) return location.reload();
  reloading = true;
  registration.waiting.postMessage("skipWaiting");
}
