// What Go may call, beside journal (25-journal.js) and the values version, rawHash, visit, finished,
// remembers, words, language and languages. Go calls takeOver() before it renders
// and ready() once its first screen stands.

Object.assign(hardeasy, {
  takeOver, // -> JSON: step, answers, focus, caret, finished, action, link, rawHash, paste
  ready, // the screen is Go's
  crash, // (reason): shows the crash screen, for a panic that Go has recovered from but cannot go on after
  keepPicture, // keeps the current screen for the next visit
  dropPicture, // frees its room, when the store is full
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
