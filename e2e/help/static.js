// The simplest host: plain files below a path, no compression, no headers but the type, no redirects.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

import { dist } from "./paths.js";

const PATH = "/sub/path/";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

// answer(name, response, content) may answer a request itself; then it returns true.
export async function bare(answer = () => false) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = normalize(pathname.slice(PATH.length) || "index.html");
    try {
      if (!pathname.startsWith(PATH) || name.startsWith("..")) throw new Error("outside");
      const content = await readFile(join(dist, name));
      if (answer(name, response, content)) return;
      response.writeHead(200, { "Content-Type": types[extname(name)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}${PATH}`,
    async kill() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

// A host without a worker, whose page arrives in two parts, the second when release() is called: the parser pauses
// in the middle of the body, as on slow phones.
export async function halting() {
  let release = () => {};
  const host = await bare((name, response, content) => {
    if (name === "worker.js") return response.writeHead(404).end();
    if (name !== "index.html") return false;
    const page = content.toString();
    const half = Math.floor((page.indexOf("<body>") + page.length) / 2);
    response.writeHead(200, { "Content-Type": types[".html"] }).write(page.slice(0, half));
    release = () => response.end(page.slice(half));
    return true;
  });
  return { ...host, release: () => release() };
}
