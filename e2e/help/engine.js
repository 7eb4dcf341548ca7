// The engine's own benchmarks, natively and in Chromium: the same Go code, compiled as the app's is.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { median } from "./clock.js";
import { root } from "./paths.js";

const go = (args, env) => execFileSync("go", args, { cwd: root, encoding: "utf8", env: { ...process.env, ...env } });

// A part of a source file, by a pattern that must match.
function said(file, pattern) {
  const found = [...readFileSync(join(root, file), "utf8").matchAll(pattern)].map(([, what]) => what);
  if (!found.length) throw new Error(`${file} has nothing like ${pattern}`);
  return found;
}

// How the app is compiled, and what its page sets before it runs.
const shipped = {
  flags: () => [
    ...said("command/compile.go", /"(-gcflags=[^"]+=[^"]*)"/g),
    ...said("command/compile.go", /"(hardeasy\/planner\/\w+)"/g).map((quick) => `-gcflags=${quick}=`),
  ],
  gogc: () => said("web/boot/60-load.js", /GOGC: "(\d+)"/g)[0],
};

// Compiles a package's benchmarks and hands over functions that run them with some flags and resolve to what they print:
// natively, in a page of its own, and there as Go has linked them, before web/slim.
async function compiled(browser, name, use) {
  const dir = await mkdtemp(join(tmpdir(), "hardeasy-engine-"));
  try {
    const [native, linked, slim] = ["native", "linked.wasm", "slim.wasm"].map((file) => join(dir, file));
    go(["test", "-c", "-o", native, name]);
    go(["test", "-c", ...shipped.flags(), "-o", linked, name], { GOOS: "js", GOARCH: "wasm" });
    go(["run", ".", "slim", linked, slim]);
    return await use({
      native: async (flags) => execFileSync(native, ["-test.run=^$", ...flags], { cwd: dir, encoding: "utf8" }),
      chromium: (flags) => inBrowser(browser, slim, ["-test.run=^$", ...flags]),
      linked: (flags) => inBrowser(browser, linked, ["-test.run=^$", ...flags]),
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

// A browser optimizes a function only after it has run for a while, so each benchmark runs once cold and then often enough to
// be warm.
const COLD = ["-test.benchtime=1x"];
const WARM = ["-test.benchtime=500ms", "-test.count=3"];
const ROUNDS = 4; // in turns, since no machine is as quick all the time

// Resolves to { BenchmarkName: { native, chromium, linked, cold } } in milliseconds; cold is Chromium's first time.
export function benchmarks(browser, name, names) {
  const which = `-test.bench=^(${names.join("|")})$`;
  return compiled(browser, name, async ({ native, chromium, linked }) => {
    const outputs = { native: "", chromium: "", linked: "", cold: await chromium([which, ...COLD]) };
    for (let round = 0; round < ROUNDS; round++) {
      outputs.native += await native([which, ...WARM]);
      for (const where of round % 2 ? ["linked", "chromium"] : ["chromium", "linked"]) outputs[where] += await { chromium, linked }[where]([which, ...WARM]);
    }
    const time = (name, output) => {
      const runs = [...output.matchAll(new RegExp(`^${name}\\S*\\s+\\d+\\s+([\\d.]+) ns/op`, "gm"))].map(([, ns]) => ns / 1e6);
      if (!runs.length) throw new Error(`no time of ${name} in ${output}`);
      return median(runs);
    };
    return Object.fromEntries(names.map((name) => [name, Object.fromEntries(Object.entries(outputs).map(([where, output]) => [where, time(name, output)]))]));
  });
}

// Has the solver arrange the weeks of its benchmarks, and tells of each as soon as it is known: tell(name, { native,
// chromium }), where both map the names of figures to what they are.
export function arrangements(browser, names, tell) {
  const figures = (output) => {
    const [, line] = output.match(/^BenchmarkWeeks\/\S+\s+\d+\s+(.*)$/m) ?? [];
    if (!line) throw new Error(`no figures in ${output}`);
    return Object.fromEntries([...line.matchAll(/([\d.]+) (\S+)/g)].map(([, value, name]) => [name, Number(value)]));
  };
  return compiled(browser, "./planner/solver", async ({ native, chromium }) => {
    for (const name of names) {
      const which = [`-test.bench=^BenchmarkWeeks$/^${name}$`, "-test.benchtime=1x"];
      tell(name, { native: figures(await native(which)), chromium: figures(await chromium(which)) });
    }
  });
}

// What the program writes when it runs in a page. Its clock goes in steps of 0.1 ms there.
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
    return await page.evaluate(
      async ([flags, GOGC]) => {
        let output = "";
        globalThis.fs.writeSync = (_, bytes) => ((output += new TextDecoder().decode(bytes)), bytes.length);
        const go = new globalThis.Go();
        go.argv = ["engine", ...flags];
        go.env = { GOGC };
        const { instance } = await WebAssembly.instantiateStreaming(fetch("/engine.wasm"), go.importObject);
        await go.run(instance);
        return output;
      },
      [flags, shipped.gogc()],
    );
  } finally {
    await page.close();
  }
}
