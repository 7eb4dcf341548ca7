// A browser whose tabs hide each other, as a person's do. Playwright keeps every page in front and awake; here it is told
// not to.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

import { chromium } from "playwright-core";

import { chromium as executable } from "./paths.js";
import { args } from "./browser.js";
import { serve } from "./server.js";
import { watch } from "./watch.js";

// Like scene, for a page of such a browser: other is a second tab, which is behind.
export function sceneWithTabs(name, play) {
  test(name, async () => {
    const server = await serve();
    const profile = await mkdtemp(join(tmpdir(), "hardeasy-tabs-"));
    const child = spawn(executable(), [...args, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const gone = once(child, "exit");
    try {
      const browser = await chromium.connectOverCDP(await address(child), { noDefaults: true });
      const [context] = browser.contexts();
      context.setDefaultTimeout(20_000);
      const check = await watch(context, new URL(server.url).origin);
      const [other, page] = [await context.newPage(), await context.newPage()];
      await page.bringToFront();
      await play({ page, other, context, url: server.url });
      check();
    } finally {
      child.kill("SIGKILL");
      await gone;
      await server.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

async function address(child) {
  for await (const line of createInterface({ input: child.stderr })) {
    const found = /^DevTools listening on (ws:\S+)/.exec(line);
    if (found) return found[1];
  }
  throw new Error("the browser ended before it listened");
}
