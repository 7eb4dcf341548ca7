// A scene is a test with a person in it: a server of its own, a new profile, a page that is watched.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { launch, persistent, phone } from "./browser.js";
import { serve } from "./server.js";
import { watch } from "./watch.js";

// One browser for each test file.
let launched;
const browser = () => (launched ??= launch());
after(async () => (await launched)?.close());

// scene(name, options, play): options are the browser context's, and
//   troubles   patterns of console errors that the scene causes
//   site       starts the server; default: the program's own
//   profile    true: not a private window but a browser of its own, with a profile on disk
export function scene(name, { troubles, site = serve, profile = false, ...options }, play) {
  test(name, async () => {
    const server = await site();
    const dir = profile && (await mkdtemp(join(tmpdir(), "hardeasy-profile-")));
    const device = { ...phone, ...options };
    const context = dir ? await persistent(dir, device) : await (await browser()).newContext(device);
    context.setDefaultTimeout(20_000);
    try {
      const check = await watch(context, new URL(server.url).origin);
      const page = await context.newPage();
      await play({ page, context, server, url: server.url });
      await check(troubles);
    } finally {
      await context.close();
      await server.kill();
      if (dir) await rm(dir, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
