// A site that gets a new version while it is served, file by file, without the old files, as on a host. And a site whose files
// are damaged on the way.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { dist } from "./paths.js";
import { serve } from "./server.js";

// The damage of hosts, proxies and bad connections, with status 200.
export const harms = {
  half: (content) => content.subarray(0, content.length >> 1),
  wrong: (content) => Buffer.alloc(content.length, "wrong bytes of the right length "),
  html: () => Buffer.from('<!doctype html>\n<title>Home</title>\n<p>A host\'s answer to whatever it does not have.</p>\n'),
  // One byte at the end of a program's data: it still compiles, but is another program.
  quiet: (content) => Buffer.concat([content.subarray(0, -1), Buffer.from([content.at(-1) ^ 1])]),
};

// The parts of a site: a pattern of the name, and a change that leaves the part as good as it was.
const comment = (content) => Buffer.concat([content, Buffer.from("\n/* the next version */\n")]);
const parts = {
  css: [/^app\.[0-9a-f]{10}\.css$/, comment],
  boot: [/^boot\.[0-9a-f]{10}\.js$/, comment],
  exec: [/^wasm_exec\.[0-9a-f]{10}\.js$/, comment],
  wasm: [/^app\.[0-9a-f]{10}\.wasm$/, (content) => Buffer.concat([content, Buffer.from("\0\x05\x04next")])], // a custom section
  page: [/^index\.html$/],
  manifest: [/^manifest\.webmanifest$/],
};

// Like serve, of a built site, with
//   deploy(options)   from then on the same site with one more rule in its style sheet is served
//   spoil(part, harm) from then on a part is served with this damage
//   mend()            from then on all is served as it was built
export async function serveVersions({ of = dist } = {}) {
  const dir = await mkdtemp(join(tmpdir(), "hardeasy-site-"));
  await cp(of, dir, { recursive: true });
  const server = await serve({ dir });
  const sound = new Map();
  const spoil = async (part, harm) => {
    const name = await nameOf(dir, part);
    const content = await readFile(join(dir, name));
    if (!sound.has(name)) sound.set(name, content);
    await put(dir, name, harms[harm](content));
  };
  const mend = async () => {
    for (const [name, content] of sound) await put(dir, name, content);
    sound.clear();
  };
  return {
    ...server,
    spoil,
    mend,
    // changed: parts that are new, beside the style sheet; damage: { part: harm }, which is done to the new version's files.
    async deploy({ whole, changed = [], damage = {} } = {}) {
      await mend();
      const next = await deploy(dir, whole, new Set(["css", ...changed, ...Object.keys(damage)]));
      for (const [part, harm] of Object.entries(damage)) await spoil(part, harm);
      return next;
    },
    async kill() {
      await server.kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const nameOf = async (dir, part) => (await readdir(dir)).find((name) => parts[part][0].test(name));

// A file without the compressed copies of what was there before.
async function put(dir, name, content) {
  for (const suffix of [".br", ".gz"]) await rm(join(dir, name + suffix), { force: true });
  await writeFile(join(dir, name), content);
}

const sha256 = (content, encoding) => createHash("sha256").update(content).digest(encoding);

// whole: false leaves the new style sheet out, as an upload that broke off. Resolves to the new version.
async function deploy(dir, whole = true, changed) {
  const page = await readFile(join(dir, "index.html"), "utf8");
  const version = /data-version="([0-9a-f]+)"/.exec(page)[1];
  const next = sha256(version, "hex").slice(0, version.length);
  const renamed = [[version, next]];
  for (const part of changed) {
    const change = parts[part][1];
    if (!change) continue; // the page changes with its version; the manifest need not
    const name = await nameOf(dir, part);
    const content = await readFile(join(dir, name));
    const fresh = change(content);
    const freshName = name.replace(/\.[0-9a-f]{10}\./, `.${sha256(fresh, "hex").slice(0, 10)}.`);
    renamed.push([name, freshName], [sha256(content, "base64"), sha256(fresh, "base64")]);
    for (const suffix of ["", ".br", ".gz"]) await rm(join(dir, name + suffix), { force: true });
    if (whole || part !== "css") await writeFile(join(dir, freshName), fresh);
  }
  for (const name of ["index.html", "worker.js"]) {
    const text = await readFile(join(dir, name), "utf8");
    await put(dir, name, renamed.reduce((all, [from, to]) => all.replaceAll(from, to), text));
  }
  return next;
}
