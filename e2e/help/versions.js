// A site that gets a new version while it is served, as a host does it: file by file, the old files gone.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { dist } from "./paths.js";
import { serve } from "./server.js";

// Like serve, with deploy(): from then on the same site with one more rule in its style sheet is served.
export async function serveVersions() {
  const dir = await mkdtemp(join(tmpdir(), "hardeasy-site-"));
  await cp(dist, dir, { recursive: true });
  const server = await serve({ dir });
  return {
    ...server,
    deploy: (options) => deploy(dir, options),
    async kill() {
      await server.kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

// whole: false leaves the new style sheet out, as an upload that broke off. Resolves to the new version.
async function deploy(dir, { whole = true } = {}) {
  const files = await readdir(dir);
  const css = files.find((name) => /^app\.[0-9a-f]{10}\.css$/.test(name));
  const style = `${await readFile(join(dir, css), "utf8")}\n/* the next version */\n`;
  const nextCss = `app.${createHash("sha256").update(style).digest("hex").slice(0, 10)}.css`;
  const page = await readFile(join(dir, "index.html"), "utf8");
  const version = /data-version="([0-9a-f]+)"/.exec(page)[1];
  const next = createHash("sha256").update(version).digest("hex").slice(0, version.length);

  for (const name of files) {
    if (/^(index\.html|worker\.js|app\.[0-9a-f]{10}\.css)\.(br|gz)$/.test(name)) await rm(join(dir, name));
  }
  await rm(join(dir, css));
  if (whole) await writeFile(join(dir, nextCss), style);
  for (const name of ["index.html", "worker.js"]) {
    const text = await readFile(join(dir, name), "utf8");
    await writeFile(join(dir, name), text.replaceAll(css, nextCss).replaceAll(version, next));
  }
  return next;
}
