// The engine's own benchmarks, natively and in Chromium: the same Go code, compiled as the app's is.

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { median } from "./clock.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGE = "./planner/rules";
const dense = ["-gcflags=std=-l", "-gcflags=runtime=", "-gcflags=internal/...="]; // as command/build.go has it
const go = (args, env) => execFileSync("go", args, { cwd: root, encoding: "utf8", env: { ...process.env, ...env } });

// A browser compiles a function well only after it has run for a while, so each benchmark runs once cold and then often
// enough to be warm.
const COLD = ["-test.benchtime=1x"];
const WARM = ["-test.benchtime=500ms", "-test.count=6"];

// Resolves to { BenchmarkName: { native, chromium, cold } } in milliseconds; cold is Chromium's first time.
export async function benchmarks(browser, names) {
  const flags = ["-test.run=^$", `-test.bench=^(${names.join("|")})$`];
  const dir = await mkdtemp(join(tmpdir(), "hardeasy-engine-"));
  try {
    const [native, wasm] = [join(dir, "native"), join(dir, "engine.wasm")];
    go(["test", "-c", "-o", native, PACKAGE]);
    go(["test", "-c", ...dense, "-o", wasm, PACKAGE], { GOOS: "js", GOARCH: "wasm" });
    const outputs = {
      native: execFileSync(native, [...flags, ...WARM], { cwd: dir, encoding: "utf8" }),
      chromium: await inBrowser(browser, wasm, [...flags, ...WARM]),
      cold: await inBrowser(browser, wasm, [...flags, ...COLD]),
    };
    const time = (name, output) => {
      const runs = [...output.matchAll(new RegExp(`^${name}\\S*\\s+\\d+\\s+([\\d.]+) ns/op`, "gm"))].map(([, ns]) => ns / 1e6);
      if (!runs.length) throw new Error(`no time of ${name} in ${output}`);
      return median(runs.slice(runs.length / 2));
    };
    return Object.fromEntries(names.map((name) => [name, Object.fromEntries(Object.entries(outputs).map(([where, output]) => [where, time(name, output)]))]));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

// What the program writes when it runs in a page.
async function inBrowser(browser, wasm, flags) {
  const files = {
    "/": ["text/html", "<!doctype html><title>engine</title>"],
    "/wasm_exec.js": ["text/javascript", await readFile(join(go(["env", "GOROOT"]).trim(), "lib/wasm/wasm_exec.js"))],
    "/engine.wasm": ["application/wasm", await readFile(wasm)],
  };
  const page = await browser.newPage();
  try {
    await page.route("**/*", (route) => {
      const [contentType, body] = files[new URL(route.request().url()).pathname] ?? [];
      return body ? route.fulfill({ contentType, body }) : route.abort();
    });
    await page.goto("http://127.0.0.1/");
    await page.addScriptTag({ url: "/wasm_exec.js" });
    return await page.evaluate(async (flags) => {
      let output = "";
      globalThis.fs.writeSync = (_, bytes) => ((output += new TextDecoder().decode(bytes)), bytes.length);
      const go = new globalThis.Go();
      go.argv = ["engine", ...flags];
      const { instance } = await WebAssembly.instantiateStreaming(fetch("/engine.wasm"), go.importObject);
      await go.run(instance);
      return output;
    }, flags);
  } finally {
    await page.close();
  }
}
