// The last screen is kept as a picture: inert markup that a return visit shows at once, while the program starts. It is only
// to look at (inert, hidden from screen readers), and only the version that made it shows it.

const PICTURE_LIMIT = 400_000; // characters, so that room is left for plans

function keepPicture() {
  const root = document.body.firstElementChild;
  if (!("ready" in page.dataset) || crashed || "sheet" in page.dataset || "drag" in page.dataset) return;
  if (!root || root.dataset.screen === "setup" || root.querySelector('[data-screen="setup"]')) return;
  const html = plainCopy(root).outerHTML;
  try {
    if (html.length > PICTURE_LIMIT) storage.removeItem(PICTURE);
    else storage.setItem(PICTURE, JSON.stringify({ version: hardeasy.version, language: spoken.code, at: Date.now(), screen: screenOf(root), html }));
  } catch {
    dropPicture(); // the store is full
  }
}

function dropPicture() {
  try {
    storage.removeItem(PICTURE);
  } catch {}
}

function screenOf(root) {
  return root.dataset.screen || root.querySelector("[data-screen]")?.dataset.screen || "";
}

// A copy of a screen with attributes for what the original holds in properties: ticks, choices and typed text. Styles set by
// script go into data-style, because the content policy refuses style attributes in markup.
function plainCopy(root) {
  const copy = root.cloneNode(true);
  const from = root.querySelectorAll("input, select, textarea, option");
  const to = copy.querySelectorAll("input, select, textarea, option");
  from.forEach((control, i) => {
    if (control.type === "checkbox" || control.type === "radio") to[i].toggleAttribute("checked", control.checked);
    else if (control.tagName === "INPUT") to[i].setAttribute("value", control.value);
    else if (control.tagName === "OPTION") to[i].toggleAttribute("selected", control.selected);
    else if (control.tagName === "TEXTAREA") to[i].textContent = control.value;
  });
  for (const element of [copy, ...copy.querySelectorAll("[style]")]) {
    if (element.hasAttribute("style")) element.setAttribute("data-style", element.getAttribute("style"));
    element.removeAttribute("style");
  }
  return copy;
}

// The kept picture as an element, or null when there is none that fits this visit.
function keptPicture() {
  let kept;
  try {
    kept = JSON.parse(storage.getItem(PICTURE) ?? "null");
  } catch {
    return null;
  }
  if (!kept || kept.version !== hardeasy.version || kept.language !== spoken.code || typeof kept.html !== "string") return null;
  const asked = /^#\/(\w+)/.exec(hardeasy.rawHash); // a picture of another screen than the one asked for
  if (asked && kept.screen && asked[1] !== kept.screen) return null;
  const root = new DOMParser().parseFromString(kept.html, "text/html").body.firstElementChild;
  return root && makeInert(document.adoptNode(root));
}

const ACTIVE = "script, style, link, meta, base, iframe, object, embed, template";

// Removes all that could run, load or take part in the page.
function makeInert(root) {
  if (root.matches(ACTIVE)) return null;
  for (const element of root.querySelectorAll(ACTIVE)) element.remove();
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) {
      if (/^(on.*|id|for|style|autofocus)$/i.test(name)) element.removeAttribute(name);
    }
    if (element.dataset.style) element.style.cssText = element.dataset.style;
  }
  root.inert = true;
  root.setAttribute("aria-hidden", "true");
  root.classList.add("picture");
  return root;
}

addEventListener("pagehide", keepPicture);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") keepPicture();
});
