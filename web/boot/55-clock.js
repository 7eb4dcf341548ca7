// The device's clock, which may say anything.

// The person's date, for the name of a file. toISOString would tell the one in Greenwich.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

// wasm_exec.js counts Go's nanoseconds from 1970. Those of a clock that says 1969 are negative, and those of one that says
// 9999 do not fit: Go's timers then never fire, and the program stands without a word. How long something takes depends on
// no date, so here they are counted from the start of the page; Go takes 0 for a broken clock.
function keepTime(go) {
  go.importObject.gojs["runtime.nanotime1"] = (sp) => {
    const time = (performance.now() + 1) * 1e6;
    const at = (sp >>> 0) + 8;
    go.mem.setUint32(at, time, true);
    go.mem.setUint32(at + 4, Math.floor(time / 2 ** 32), true);
  };
}
