// When no byte has come for a while, the progress bar says so, until bytes come again.

const PATIENCE = 15_000; // ms
let patience; // the timer
let stalled = false;

// Called at the start and with each byte: starts the timer again.
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
  // A return visit shows a picture and a first one the questions, without a progress bar.
  if (now && !document.querySelector("[data-progress]")) await say(progress());
  for (const bar of document.querySelectorAll("[data-progress]")) showStall(bar);
}

function showStall(bar) {
  bar.querySelector(".stall")?.remove();
  if (!stalled) return;
  bar.append(make("div", { class: "stall" }, make("p", { role: "alert" }, said("stalled")), button(said("try-again"), fetchAnew)));
}
