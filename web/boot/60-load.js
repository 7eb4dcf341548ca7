// Fetching and starting the program.

let transfer = new AbortController(); // of the current download

async function fetchProgram(cache) {
  expectBytes();
  // Low, because on a slow line it would take its share from the style sheet that the first question waits for.
  const response = await fetch(base + script.wasm, { cache, priority: "low", signal: transfer.signal });
  if (!response.ok) throw new Missing(String(response.status));
  coming.done = 0;
  const length = Number(response.headers.get("Content-Length"));
  if (length > 0) coming.transfer = length;
  return response;
}

// Compiles the program from one response. A response from the network is checked on a copy at the same time: bytes that are not
// what was built must not run, even if they compile. The worker's files are checked already, and hashing them again would make
// each return visit slower. The compiler gets the original response, because browsers cache compiled code only for that.
async function obtain(cache) {
  const response = await fetchProgram(cache);
  const kept = cache !== "reload" && navigator.serviceWorker?.controller && !response.headers.has("HardEasy-Unchecked");
  if (kept) {
    expectNoMore();
    return compile(response).catch(async (problem) => {
      throw (await keptIsSound()) ? problem : new Damaged(script.wasm);
    });
  }
  const [checked, compiled] = await Promise.allSettled([arrives(response.clone()), compile(response)]);
  if (checked.status === "rejected") throw checked.reason; // the connection was lost
  if (!checked.value) throw new Damaged(script.wasm);
  if (compiled.status === "rejected") throw compiled.reason;
  return compiled.value;
}

// Compiles while the bytes arrive, or afterwards where the browser or the host's content type does not allow that.
async function compile(response) {
  const type = response.headers.get("Content-Type") ?? "";
  if (WebAssembly.compileStreaming && type.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

let leaving = false;
addEventListener("pagehide", () => (leaving = true));
addEventListener("pageshow", () => (leaving = false));

// cache is "reload" when a cached copy is known to be bad; then all caches are skipped, the worker's too.
async function load(cache = "default") {
  if (typeof WebAssembly !== "object") return tooOld("too-old-none");
  const { signal } = transfer;
  let program;
  try {
    program = await obtain(cache).catch((problem) => {
      if (problem instanceof Damaged && cache !== "reload" && !signal.aborted) return obtain("reload"); // once
      throw problem;
    });
    await starter(cache);
    await journalLooked; // what is on disk decides what is shown
    await wordsCame();
    if (signal.aborted) return; // another try has begun
    expectNoMore();
  } catch (problem) {
    if (leaving || signal.aborted) return; // the page is being left, which ends its downloads
    expectNoMore();
    console.error(problem);
    if (problem instanceof Damaged || problem instanceof Missing) findNext();
    if (problem instanceof Damaged) return damaged();
    return problem instanceof WebAssembly.CompileError ? tooOld("too-old") : notFetched(problem);
  }
  return run(program);
}

// Another attempt in the same page; it aborts the current one.
function fetchAnew() {
  transfer.abort();
  transfer = new AbortController();
  return load("reload");
}

// wasm_exec.js starts the program. Its integrity attribute makes the browser refuse other content. If it did not run, it is
// fetched once more past all caches, which then have the new copy.
async function starter(cache) {
  expectBytes();
  if (cache !== "reload") await scripted; // another attempt must not wait for a script that stalls
  if (typeof Go === "function") return;
  const refused = document.querySelector("script[defer]");
  const response = await fetch(refused.src, { cache: "reload", signal: transfer.signal });
  if (!response.ok) throw new Missing(refused.src);
  await response.arrayBuffer();
  const again = make("script", { defer: "", src: refused.src, integrity: refused.integrity });
  await new Promise((done) => {
    again.onload = again.onerror = done;
    refused.replaceWith(again);
  });
  if (typeof Go !== "function") throw new Damaged(refused.src);
}

let go = null;

async function run(program) {
  go = new Go();
  keepTime(go);
  go.env = {
    GOGC: "200", // half as many garbage collections, for a few megabytes
    GOTRACEBACK: "system", // traces with program counters, for which the crash screen has the names
  };
  go.exit = () => {};
  let instance;
  try {
    instance = await WebAssembly.instantiate(program, go.importObject);
  } catch (problem) {
    return (await keptIsSound().catch(() => true)) ? crash(problem) : load("reload");
  }
  captureOutput();
  try {
    await go.run(instance);
  } catch (problem) {
    return crash(problem);
  }
  crash(); // Go's main never returns
}
