// The setup questions are in the page and can be answered before Go is there. The controls are native and keep the answers;
// this script turns the pages. It ends when Go takes over the answers with takeOver().

const press = { action: "" };
let takenOver = false;

const setupForm = () => (takenOver ? null : document.querySelector("form[data-setup]"));

function onPress(event) {
  const form = setupForm();
  const control = event.target.closest("[data-go], [data-action]");
  if (!control || takenOver) return;
  if (control.dataset.action) {
    // Only Go can do this; it does so after takeOver.
    event.preventDefault();
    press.action = control.dataset.action;
    showArriving(control.closest("[data-setup]") ?? form);
  } else if (form && form.contains(control)) {
    event.preventDefault();
    turn(form, control.dataset.go);
  }
}

// Enter in a field goes to the next page, and does nothing where all pages are shown at once.
function onSubmit(event) {
  const form = setupForm();
  if (!form || event.target !== form) return;
  event.preventDefault();
  const [now, next] = [section(form, step(form)), section(form, step(form) + 1)];
  if (!next) turn(form, "finish");
  else if (now && !next.getClientRects().length) turn(form, "next");
}

const step = (form) => Number(form.dataset.step) || 1;
const section = (form, number) => form.querySelector(`section[data-step="${number}"]`);

function turn(form, where) {
  const now = section(form, step(form));
  if (where === "back") return showStep(form, step(form) - 1);
  if (where !== "skip") {
    const wrong = now && now.querySelector(":is(input, select, textarea):invalid");
    if (wrong) return void wrong.reportValidity();
  }
  if (where !== "finish" && section(form, step(form) + 1)) return showStep(form, step(form) + 1);
  hardeasy.finished = true;
  showArriving(form);
}

function showStep(form, number) {
  const target = section(form, number);
  if (!target) return;
  form.dataset.step = number;
  const heading = target.querySelector("h1, h2, h3, legend") || target;
  heading.tabIndex = -1; // makes the heading focusable, so that a screen reader reads on from there
  heading.focus();
}

// Shows that the plan is made as soon as the program is there. Until the end of the download it shows a number, no spinner.
function showArriving(part) {
  const place = part && part.querySelector("[data-arriving]");
  if (!place) return;
  place.hidden = false;
  if (!place.querySelector("[data-progress]")) place.append(progress());
  place.scrollIntoView({ block: "nearest" });
}

document.addEventListener("click", onPress);
document.addEventListener("submit", onSubmit);

// Hands over what the person has done so far. From here on Go controls the page.
function takeOver() {
  const form = setupForm();
  takenOver = true;
  document.removeEventListener("click", onPress);
  document.removeEventListener("submit", onSubmit);
  return JSON.stringify({
    step: form ? step(form) : 0,
    answers: form && answers(form),
    focus: focused(),
    caret: caret(),
    finished: hardeasy.finished,
    action: press.action,
    link: linkPayload(),
    rawHash: hardeasy.rawHash,
    paste: pasteField()?.value ?? "",
  });
}

// Every name of the form with its values; a name without a chosen value has an empty list.
function answers(form) {
  const all = {};
  for (const control of form.elements) if (control.name) all[control.name] ??= [];
  for (const [name, value] of new FormData(form)) if (typeof value === "string") all[name].push(value);
  return all;
}

function focused() {
  const control = document.activeElement;
  return control.closest("[data-setup]") && control.name ? control.name + "|" + control.value : "";
}

// The selection in the focused text field, [start, end], or null.
function caret() {
  const control = document.activeElement;
  return control.closest("[data-setup]") && typeof control.selectionStart === "number" ? [control.selectionStart, control.selectionEnd] : null;
}
