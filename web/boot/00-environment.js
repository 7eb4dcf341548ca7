// Boot: what runs before Go does, and what stays when Go has died.
//
// The parts in this directory are joined in name order into one strict scope and loaded by a plain script in the head. It
// blocks the parser for the few milliseconds that it takes, in parallel with the style sheet that blocks painting anyway:
// so the program's download starts at once, and no wrong screen is shown for a moment.

const script = document.currentScript.dataset;
const page = document.documentElement;

// The directory that the site lies in, "/" or "/some/path/".
const base = new URL("./", document.currentScript.src).pathname;

// What Go finds as window.hardeasy; 90-contract.js fills it.
const hardeasy = { version: page.dataset.version, rawHash: "", visit: "", finished: false, unsaved: false };
window.hardeasy = hardeasy;

// go-app asks the page for its settings through this function. It has one route, "/", below the prefix.
const settings = {
  GOAPP_ROOT_PREFIX: base.replace(/\/$/, ""),
  GOAPP_STATIC_RESOURCES_URL: base.replace(/\/$/, ""),
  GOAPP_INTERNAL_URLS: "null",
};
window.goappGetenv = (name) => settings[name];

// go-app replaces the first two when it starts and calls the others.
window.goappOnUpdate = () => {};
window.goappOnAppInstallChange = () => {};
window.goappIsAppInstallable = () => installable();
window.goappIsAppInstalled = () => standalone();
window.goappShowInstallPrompt = () => install();

// Promises of the two moments that the parts wait for: all elements are there; all deferred scripts have run.
const parsed = until(() => document.readyState !== "loading", document, "readystatechange");
const scripted = Promise.race([new Promise((done) => addEventListener("DOMContentLoaded", done)), until(() => document.readyState === "complete", document, "readystatechange")]);

function until(holds, target, event) {
  return new Promise((done) => {
    const look = () => {
      if (!holds()) return;
      target.removeEventListener(event, look);
      done();
    };
    target.addEventListener(event, look);
    look();
  });
}
