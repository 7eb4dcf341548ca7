// Fetching and starting the program.

// A worker's copy comes at once and browsers keep compiled code for plain responses only, so bytes are counted just where a
// person waits for them.
const counted = hardeasy.visit !== "return" && !navigator.serviceWorker?.controller;

class Missing extends Error {} // the host has no such program: this page is older than the site

async function fetchProgram() {
  // Low, because on a slow line it would take its share from the style sheet that the first question waits for.
  const response = await fetch(base + script.wasm, { priority: "low" });
  if (!response.ok) throw new Missing(String(response.status));
  if (!counted || !response.body) return response;
  coming.done = 0;
  const length = Number(response.headers.get("Content-Length"));
  if (length > 0) coming.transfer = length;
  const counter = new TransformStream({
    transform(chunk, out) {
      came(chunk.byteLength);
      out.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: { "Content-Type": "application/wasm" } });
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

async function load() {
  if (typeof WebAssembly !== "object") return tooOld();
  let program;
  try {
    program = await compile(await fetchProgram());
    await scripted;
    await journalLooked; // what is on disk decides what is shown
  } catch (problem) {
    if (leaving) return; // the page is going, and its downloads with it
    console.error(problem);
    return problem instanceof WebAssembly.CompileError ? tooOld() : notFetched(problem);
  }
  if (typeof Go !== "function") return notFetched(new Missing("wasm_exec.js"));
  return run(program);
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
  keepLastWords();
  try {
    await go.run(await WebAssembly.instantiate(program, go.importObject));
  } catch (problem) {
    return crash(problem);
  }
  crash(); // Go's main never ends by itself
}

async function tooOld() {
  await say(make("p", { role: "alert" }, "This browser cannot run HardEasy, because it has no WebAssembly. Please update the browser or open HardEasy in another one."));
}

async function notFetched(problem) {
  const again = () => {
    if (problem instanceof Missing) return location.reload();
    removeEventListener("online", again);
    told.replaceWith(progress());
    load();
  };
  const told = make("div", { class: "notice-trouble" }, make("p", { role: "alert" }, "HardEasy could not be fetched. Your answers are still here; check the connection."), button("Try again", again));
  if (hardeasy.visit !== "new") told.firstChild.textContent = "HardEasy could not be fetched. Check the connection.";
  addEventListener("online", again, { once: true });
  await say(told);
}

// Puts a message where the person looks: into the setup form, whose answers must stay, or in place of the frame.
async function say(message) {
  await parsed;
  await framed;
  const form = setupForm();
  const place = form?.querySelector("[data-arriving]") ?? form;
  if (!place) return document.body.firstElementChild.replaceWith(make("main", { class: "notice" }, message));
  place.hidden = false;
  for (const element of place.querySelectorAll("[data-progress]")) element.remove();
  place.append(message);
}
