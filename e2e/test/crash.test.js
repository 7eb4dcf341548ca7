// When the program dies, the person can save everything and start again.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { layout } from "../help/board.js";
import { calm, openPlan, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { ready, screen } from "../help/visit.js";

const saved = async (page) => {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy of my plans" }).tap();
  return readFile(await (await coming).path(), "utf8");
};

scene("the crash screen saves the plans and starts again", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const [week, plan] = [await layout(page), await storedPlan(page)];
  await page.evaluate(() => window.hardeasy.crash("test"));
  await screen(page, "crash").waitFor();
  assert.match(await page.locator('[role="alert"]').innerText(), /safe on this device/);
  assert.ok((await saved(page)).includes(plan));

  await page.getByRole("button", { name: "Start again" }).tap();
  await ready(page);
  assert.deepEqual(await layout(page), week);
});

scene("the rescued file brings the plans back", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  const week = await layout(page);
  await page.evaluate(() => window.hardeasy.crash("test"));
  const copy = await saved(page);

  const fresh = await (await context.browser().newContext()).newPage();
  await fresh.goto(`${url}#/plans`);
  await ready(fresh);
  await fresh.locator('[data-file="plan"]').setInputFiles({ name: "rescue.txt", mimeType: "text/plain", buffer: Buffer.from(copy) });
  await fresh.locator("[data-plan]").getByRole("button", { name: "Open" }).click();
  await screen(fresh, "week").waitFor();
  await soon(fresh, async () => assert.deepEqual(await layout(fresh), week));
  await fresh.context().close();
});

// A trap, as when the memory is used up: thrown at whoever called into Go.
scene("a program that really dies shows the same screen", { troubles: [/unreachable/] }, async ({ page, url }) => {
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...args) => {
      const instance = await instantiate.apply(WebAssembly, args);
      window.broken = false;
      const resume = () => {
        if (window.broken) throw new WebAssembly.RuntimeError("unreachable");
        return instance.exports.resume();
      };
      const exports = { ...instance.exports, resume };
      return new Proxy(instance, { get: (target, key) => (key === "exports" ? exports : target[key]) });
    };
  });
  await openPlan(page, url, calm);
  await page.evaluate(() => (window.broken = true));
  await page.keyboard.press("]"); // whatever happens next, in the program or from outside, meets the trap
  await screen(page, "crash").waitFor();
  assert.match(await saved(page), /^plan Calm/m);
});

// The program has forgotten the names of its functions; the list beside it has not.
scene("the report of a panic names the functions", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await page.evaluate(() => {
    Node.prototype.appendChild = Node.prototype.replaceChild = () => {
      throw new Error("no more elements");
    };
  });
  await page.keyboard.press("?"); // opens a sheet
  await screen(page, "crash").waitFor();
  await page.getByText("Details for a report").tap();
  await soon(page, async () => assert.match(await page.locator("pre").innerText(), /^hardeasy\/app\.Start\(/m));
});
