// After a crash of Go nothing on the screen works. It is replaced by a screen that works without Go and can save what is
// stored, even when the program crashes at every start.

let crashed = false;

// The last output of the program, for a report; that of a panic has its trace.
let lastOutput = "";

function captureOutput() {
  const write = globalThis.fs.writeSync;
  const decoder = new TextDecoder();
  globalThis.fs.writeSync = (file, bytes) => {
    lastOutput = (lastOutput + decoder.decode(bytes)).slice(-20_000);
    return write(file, bytes);
  };
}

function crash(reason) {
  if (crashed) return;
  crashed = true;
  if (reason) lastOutput += `${reason}\n`;
  if (go) {
    go.exited = true; // wasm_exec.js does not know of a trap; the program must not go on with broken memory
    // Listeners and timers still call into the program. wasm_exec.js repeats a timer until it is done, so all are dropped.
    go._resume = () => go._scheduledTimeouts.clear();
  }
  // These handlers of go-app call into the program, too.
  window.onclick = window.onpopstate = null;
  const report = make("pre", { tabindex: 0 }, crashReport());
  const details = make("details", {}, make("summary", {}, said("details")), report);
  const screen = make(
    "main",
    { class: "notice", "data-screen": "crash" },
    make("h1", {}, said("stopped")),
    make("p", { role: "alert" }, said(hardeasy.remembers ? "stopped-safe" : "stopped-unsaved")),
    make("p", {}, said("copy-holds")),
    make("p", { class: "notice-actions" }, button(said("start-again"), () => location.reload()), button(said("save-copy"), saveCopy)),
    details,
  );
  delete page.dataset.sheet;
  delete page.dataset.drag;
  document.body.replaceChildren(screen);
  screen.querySelector("button").focus();
  withNames(report.textContent).then((text) => (report.textContent = text), () => {}); // without a network the report keeps the numbers
}

function crashReport() {
  const start = lastOutput.search(/^(panic|fatal error|runtime error|\w*Error):? /m);
  const words = lastOutput.slice(Math.max(start, 0)).replaceAll(/\n\t\?:0 (\+0x[0-9a-f]+) fp=0x[0-9a-f]+ sp=0x[0-9a-f]+/g, " $1"); // there are no line numbers
  return `HardEasy ${hardeasy.version}\n${navigator.userAgent}\n\n${words.slice(0, 6000)}`;
}

// The program has no names of functions (web/slim). A list beside it has them: line n after its title, from 0, is the function
// whose program counters begin at 0x10000000 + n * 0x10000.
async function withNames(report) {
  const call = /^(?:runtime\.)?(\(.* pc=0x([0-9a-f]+))$/gm;
  if (!call.test(report)) return report;
  const response = await fetch(base + script.wasm.replace(/wasm$/, "names"));
  const [title, ...names] = (await response.text()).split("\n");
  if (!title.startsWith("HardEasy: functions")) return report;
  return report.replace(call, (all, rest, counter) => (names[Math.floor(parseInt(counter, 16) / 0x10000) - 0x1000] ?? "") + rest);
}

// A trap in the program, such as out of memory, is thrown to its caller and leaves the program unusable.
const isTrap = (problem) => problem?.name === "RuntimeError"; // WebAssembly.RuntimeError; the name also works without WebAssembly
addEventListener("error", (event) => isTrap(event.error) && crash(event.error));
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && crash(event.reason));

// Downloads everything that is stored, exactly as it is stored, as one text that the Plans screen reads.
function saveCopy() {
  const entries = new Map(storedKeys().map((key) => [key, storage.getItem(key)]));
  for (const [key, text] of onlyInJournal()) entries.set(key, text);
  const text = [...entries].map(([key, entry]) => `hardeasy-rescue 1 ${key}\n${entry}`).join("\n----\n");
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  make("a", { href: url, download: `hardeasy-rescue-${today()}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // Safari reads the blob after the click has returned
}
