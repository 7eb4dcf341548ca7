// Fetching and starting the program.

let transfer = new AbortController(); // of the download under way

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

// The program out of one response. What comes from the network is checked, on a copy, while it is compiled: bytes that are
// not what was built must not run, even if they compile. What the worker keeps it has checked itself, and hashing it would
// cost each return visit time. Either way the compiler gets the plain response, for which alone browsers keep compiled code.
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
  if (checked.status === "rejected") throw checked.reason; // the connection is gone
  if (!checked.value) throw new Damaged(script.wasm);
  if (compiled.status === "rejected") throw compiled.reason;
  return compiled.value;
}

// Compiles while the bytes come in; where the browser or the host's content type does not allow that, afterwards.
async function compile(response) {
  const type = response.headers.get("Content-Type") ?? "";
  if (WebAssembly.compileStreaming && type.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

let leaving = false;
addEventListener("pagehide", () => (leaving = true));
addEventListener("pageshow", () => (leaving = false));

// cache is "reload" where a copy on the way is known to be bad: then all caches are passed by, the worker's too.
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
    await wordsLooked;
    if (signal.aborted) return; // another try has begun
    expectNoMore();
  } catch (problem) {
    if (leaving || signal.aborted) return; // the page is going, and its downloads with it
    expectNoMore();
    console.error(problem);
    if (problem instanceof Damaged || problem instanceof Missing) findNext();
    if (problem instanceof Damaged) return damaged();
    return problem instanceof WebAssembly.CompileError ? tooOld("too-old") : notFetched(problem);
  }
  return run(program);
}

// Another try in the same page, which drops the one that may be under way.
function fetchAnew() {
  transfer.abort();
  transfer = new AbortController();
  return load("reload");
}

// wasm_exec.js, which starts the program, has its hash in an attribute, and browsers run nothing else. If that has not come,
// it is asked for once more past every cache, which then hold the new copy.
async function starter(cache) {
  expectBytes();
  if (cache !== "reload") await scripted; // a script that stalls is what another try must not wait for
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
    GOGC: "200", // half the collections for a few megabytes
    GOTRACEBACK: "system", // a trace says where each call is by number, which the crash screen knows the names of
  };
  go.exit = () => {};
  let instance;
  try {
    instance = await WebAssembly.instantiate(program, go.importObject);
  } catch (problem) {
    return (await keptIsSound().catch(() => true)) ? crash(problem) : load("reload");
  }
  keepLastWords();
  try {
    await go.run(instance);
  } catch (problem) {
    return crash(problem);
  }
  crash(); // Go's main never ends by itself
}
