// An installed app on an iPhone has a storage of its own. Where it starts with nothing, the page first asks for a plan from
// the browser: the style sheet follows data-standalone, which "Start a new plan" takes away. All of it works without Go.

if (hardeasy.visit === "new" && standalone()) page.dataset.standalone = "";

const pasteField = () => document.querySelector("[name=paste]");

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-paste]")) paste();
  if (target.closest("[data-start]")) {
    delete page.dataset.standalone;
    document.querySelector("form[data-setup] h2")?.focus();
  }
});

// Reads the clipboard, which browsers allow only while they handle a tap, so Go would be too late. Where it is not allowed,
// the person pastes by hand.
async function paste() {
  let text = "";
  try {
    text = await navigator.clipboard.readText();
  } catch {}
  const field = pasteField();
  if (!field) return;
  if (!text.trim()) return field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true })); // Go listens
  document.querySelector('[data-action="show-paste"]').click();
}
