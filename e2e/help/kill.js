// Browsers that are killed in the middle of edits.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { phone } from "./browser.js";
import { saved, written } from "./journal.js";
import { calm, fragment, storedPlan } from "./plans.js";
import { start } from "./process.js";
import { screen, visit } from "./visit.js";

// Starts a browser with the profile in dir. Resolves to its page and kill().
export async function mortal(dir) {
  const started = await start(dir);
  const browser = await chromium.connectOverCDP(started.address);
  const context = browser.contexts()[0];
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(phone.viewport);
  return {
    page,
    async kill() {
      await started.kill();
      await browser.close();
    },
  };
}

// Runs play with a new directory for a profile, and removes it afterwards.
export async function withProfile(play) {
  const dir = await mkdtemp(join(tmpdir(), "hardeasy-mortal-"));
  try {
    await play(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

// Edits for some milliseconds, kills the browser, and starts it again. Resolves to:
//   edits      how many were made
//   confirmed  the last revision that was shown as saved before the kill
//   found      the revision after it
//   same       its text is the one that was written as that revision
//   shown      the first screen
export async function burst(url, dir, ms, quiet = async () => {}) {
  const before = await mortal(dir);
  const { page } = before;
  await visit(page, url + fragment(calm));
  await page.locator('[data-action="import"]').click();
  await screen(page, "week").waitFor();
  const texts = new Map();
  const note = async () => texts.set(await written(page), await storedPlan(page));
  await note();
  let edits = 0;
  for (const end = Date.now() + ms; Date.now() < end; edits++) {
    await page.locator('[data-type="run-tempo"]').focus();
    for (const key of [" ", edits % 2 ? "ArrowUp" : "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await note();
  }
  await quiet(page);
  const confirmed = await saved(page);
  await before.kill();

  const after = await mortal(dir);
  await visit(after.page, url);
  const found = await written(after.page);
  const outcome = {
    edits,
    confirmed,
    found,
    same: (await storedPlan(after.page).catch(() => "")) === texts.get(found),
    shown: await after.page.locator("[data-screen]").first().getAttribute("data-screen"),
  };
  await after.kill();
  return outcome;
}
