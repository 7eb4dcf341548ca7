// What this visit is about decides what the person sees until Go is up:
//   new      nothing is stored yet: the setup questions, which the page already holds, are live
//   return   something is stored: a picture of the last screen
//   link     the address holds a plan: how far its arrival has come

const PREFIX = "hardeasy:";
const PICTURE = "hardeasy:picture";

// Reading localStorage throws where the person has forbidden it.
const storage = (() => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
})();

// Everything that HardEasy has stored, without the picture, which can be taken again.
function storedKeys() {
  return storage ? Object.keys(storage).filter((key) => key.startsWith(PREFIX) && key !== PICTURE) : [];
}

function linkPayload() {
  return hardeasy.rawHash.startsWith("#p=") ? hardeasy.rawHash.slice("#p=".length) : "";
}

hardeasy.visit = linkPayload() ? "link" : storedKeys().length ? "return" : "new";
page.dataset.visit = hardeasy.visit;

async function dressFrame() {
  await parsed;
  const frame = document.body.firstElementChild;
  if (hardeasy.visit === "link") {
    frame.replaceWith(make("main", { class: "notice" }, make("p", {}, "A plan is coming."), progress()));
  } else if (hardeasy.visit === "return") {
    const picture = takenPicture();
    if (picture) frame.replaceWith(picture);
    else for (const form of frame.querySelectorAll("form[data-setup]")) form.remove();
  }
}
