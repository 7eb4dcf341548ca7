// What Go may call, besides journal (25-journal.js) and the values version, rawHash, visit, finished,
// remembers, words, language and languages. Go calls takeOver() before it renders
// and ready() once its first screen is shown.

Object.assign(hardeasy, {
  takeOver, // -> JSON: step, answers, focus, caret, finished, action, link, rawHash, paste
  ready, // Go has drawn its first screen
  crash, // (reason): shows the crash screen, for a panic after which Go cannot go on
  keepPicture, // keeps the current screen for the next visit
  dropPicture, // frees its room when storage is full
  updateWaiting, // -> bool; event "hardeasy:update" when it becomes true
  applyUpdate, // changes to the waiting version and reloads
  installable, // -> bool; event "hardeasy:install" when it changes
  install, // -> promise of a bool
  speak, // (code) -> promise of its texts
  standalone, // -> bool: runs as an installed app
  iosHint, // -> bool: an iPhone's browser, where installing goes by the Share menu
});

function ready() {
  if ("ready" in page.dataset) return;
  page.dataset.ready = "";
  registerWorker(); // not earlier: its download must not compete with the first screen
}
