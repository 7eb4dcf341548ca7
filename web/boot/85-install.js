// Installing: the browser's own prompt where there is one, a hint for iPhones, where there is none.

let offer = null;

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  installChanged();
});
addEventListener("appinstalled", () => {
  offer = null;
  installChanged();
});

function installChanged() {
  window.goappOnAppInstallChange();
  dispatchEvent(new Event("hardeasy:install"));
}

function standalone() {
  return matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
}

function installable() {
  return offer !== null && !standalone();
}

// Only Safari on iOS has navigator.standalone; false means a browser tab, where Share > Add to Home Screen exists.
function iosHint() {
  return navigator.standalone === false;
}

// Must be called from a tap. Resolves to whether the person accepted.
async function install() {
  if (!offer) return false;
  const prompt = offer;
  offer = null; // a prompt can be shown once
  await prompt.prompt();
  const { outcome } = await prompt.userChoice;
  installChanged();
  return outcome === "accepted";
}
