// A browser whose tabs hide each other. Playwright keeps every page visible and active; here that is switched off.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { chromium } from "playwright-core";

import { start } from "./process.js";
import { serve } from "./server.js";
import { watch } from "./watch.js";

// Like scene, for a page of such a browser: other is a second tab, which is behind.
export function sceneWithTabs(name, play) {
  test(name, async () => {
    const server = await serve();
    const profile = await mkdtemp(join(tmpdir(), "hardeasy-tabs-"));
    const started = await start(profile);
    try {
      const browser = await chromium.connectOverCDP(started.address, { noDefaults: true });
      const [context] = browser.contexts();
      context.setDefaultTimeout(20_000);
      const check = await watch(context, new URL(server.url).origin);
      const [other, page] = [await context.newPage(), await context.newPage()];
      await page.bringToFront();
      await play({ page, other, context, url: server.url });
      await check();
    } finally {
      await started.kill();
      await server.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
