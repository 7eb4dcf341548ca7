// Nothing is lost: undo, redo, reload.

import assert from "node:assert/strict";

import { card, layout, remove } from "../help/board.js";
import { desktop } from "../help/browser.js";
import { calm, openPlan, reload, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";

const stands = (page, type, count) => soon(page, async () => assert.equal(await card(page, type).count(), count));

scene("undo and redo by button", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const before = await storedPlan(page);
  await remove(page, "run-tempo");
  await page.locator('[data-action="undo"]:visible').tap();
  await stands(page, "run-tempo", 1);
  await soon(page, async () => assert.equal(await storedPlan(page), before));
  await page.locator('[data-action="redo"]:visible').tap();
  await stands(page, "run-tempo", 0);
});

scene("undo and redo by keyboard", desktop, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo");
  await remove(page, "run-long");
  await page.keyboard.press("Control+z");
  await stands(page, "run-long", 1);
  await page.keyboard.press("Control+z");
  await stands(page, "run-tempo", 1);
  await page.keyboard.press("Control+Shift+Z");
  await stands(page, "run-tempo", 0);
  await page.keyboard.press("Control+y");
  await stands(page, "run-long", 0);
});

scene("a reload keeps the plan as it stands", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo");
  const [week, plan] = [await layout(page), await storedPlan(page)];
  await reload(page);
  assert.deepEqual(await layout(page), week);
  assert.equal(await storedPlan(page), plan);
});

scene("undo reaches back over a reload", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo");
  await reload(page);
  await page.locator('[data-action="undo"]:visible').tap();
  await stands(page, "run-tempo", 1);
});

scene("the toast takes the change back", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).tap();
  await stands(page, "run-tempo", 1);
});
