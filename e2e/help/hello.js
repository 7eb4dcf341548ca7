// A site of a program that says hello, made with plain go-app, to compare HardEasy's first visit with. Its page only has
// the program and what starts it, compressed as HardEasy's is.

import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { root } from "./paths.js";

const page = `<!doctype html><meta charset="utf-8"><title>Hello</title><script src="wasm_exec.js"></script><body><div id="app-wasm-loader"></div><script>
  globalThis.goappGetenv = () => "";
  globalThis.goappOnUpdate = globalThis.goappOnAppInstallChange = () => {};
  const go = new Go();
  WebAssembly.instantiateStreaming(fetch("hello.wasm"), go.importObject).then(({ instance }) => go.run(instance));
</script>`;

const small = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });

export async function helloSite() {
  const dir = await mkdtemp(join(tmpdir(), "hardeasy-hello-"));
  const go = (args, env) => execFileSync("go", args, { cwd: root, encoding: "utf8", env: { ...process.env, ...env } });
  const wasm = join(dir, "hello.wasm");
  go(["build", "-trimpath", "-ldflags=-s -w", "-o", wasm, "./e2e/testdata/hello"], { GOOS: "js", GOARCH: "wasm" });
  const files = {
    "/": ["text/html", small(page)],
    "/wasm_exec.js": ["text/javascript", small(await readFile(join(go(["env", "GOROOT"]).trim(), "lib/wasm/wasm_exec.js")))],
    "/hello.wasm": ["application/wasm", small(await readFile(wasm))],
  };
  await rm(dir, { recursive: true });
  const server = createServer((request, response) => {
    const [type, content] = files[request.url] ?? [];
    if (!content) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": type, "Content-Encoding": "br" }).end(content);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    bytes: files["/hello.wasm"][1].length,
    async kill() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
