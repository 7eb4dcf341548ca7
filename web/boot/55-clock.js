// The device's clock, which may be wrong.

// The local date, for a file name. toISOString would give that of UTC.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

// wasm_exec.js counts Go's nanoseconds from 1970. In 1969 they are negative and in 9999 they do not fit: then Go's timers
// never fire, and the program stops without an error. Durations need no date, so they are counted from the start of the page
// here; not from 0, which Go takes for a broken clock.
function keepTime(go) {
  go.importObject.gojs["runtime.nanotime1"] = (sp) => {
    const time = (performance.now() + 1) * 1e6;
    const at = (sp >>> 0) + 8;
    go.mem.setUint32(at, time, true);
    go.mem.setUint32(at + 4, Math.floor(time / 2 ** 32), true);
  };
}
