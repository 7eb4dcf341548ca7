// A scene is a test with a person in it: a server of its own, a new profile, a page that is watched.

import { test } from "node:test";

import { browser, phone } from "./browser.js";
import { serve } from "./server.js";
import { watch } from "./watch.js";

// scene(name, options, play): options are the browser context's, and
//   troubles   patterns of console errors that the scene brings about itself
//   site       starts the server; default: the program's own
export function scene(name, { troubles, site = serve, ...options }, play) {
  test(name, async () => {
    const server = await site();
    const context = await (await browser()).newContext({ ...phone, ...options });
    context.setDefaultTimeout(20_000);
    try {
      const check = await watch(context, new URL(server.url).origin);
      const page = await context.newPage();
      await play({ page, context, server, url: server.url });
      check(troubles);
    } finally {
      await context.close();
      await server.kill();
    }
  });
}

// Go has rendered and everything works.
export const ready = (page) => page.locator("html[data-ready]").waitFor();

export async function visit(page, url) {
  await page.goto(url);
  await ready(page);
}

export const screen = (page, name) => page.locator(`[data-screen="${name}"]`);

// Goes to a screen the way a deep link does.
export async function goTo(page, name) {
  await page.evaluate((to) => void (location.hash = to), `#/${name}`);
  await screen(page, name).waitFor();
}
