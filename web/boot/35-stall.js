// A bar that stands still does not say whether to wait. So when no byte has come for a while the progress says that, and
// says it no more when bytes come again.

const PATIENCE = 15_000; // ms
let patience; // the timer
let stalled = false;

// A byte has come, or the first is awaited.
function expectBytes() {
  expectNoMore();
  patience = setTimeout(() => tellStall(true), PATIENCE);
}

function expectNoMore() {
  clearTimeout(patience);
  if (stalled) tellStall(false);
}

async function tellStall(now) {
  stalled = now;
  // A return visit looks at a picture, and a first one at its questions.
  if (now && !document.querySelector("[data-progress]")) await say(progress());
  for (const bar of document.querySelectorAll("[data-progress]")) showStall(bar);
}

function showStall(bar) {
  bar.querySelector(".stall")?.remove();
  if (!stalled) return;
  bar.append(make("div", { class: "stall" }, make("p", { role: "alert" }, said("stalled")), button(said("try-again"), fetchAnew)));
}
