// Moving a session: by finger, mouse, keyboard and menu, all to the same end.

import assert from "node:assert/strict";

import { desktop } from "../help/browser.js";
import { card, counts, slot } from "../help/board.js";
import { calm, openPlan, storedPlan } from "../help/plans.js";
import { finger, mouse } from "../help/pointer.js";
import { scene } from "../help/visit.js";

const WEDNESDAY_EVENING = "1/wed/pm";
const clash = (page) => page.locator('[data-finding="no-heavy-before-hard-run"]');

scene("a finger moves the heavy lift to the evening before the tempo run", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  assert.deepEqual(await counts(page), { errors: 0, warnings: 0, advice: 0 });
  const touch = await finger(page);
  await touch.lift(card(page, "str-heavy-full"));

  const slots = page.locator("[data-slot]");
  assert.equal(await slots.count(), 14);
  assert.equal(await page.locator("[data-slot][data-verdict]").count(), 14, "every slot answers");
  assert.equal(await page.locator("[data-slot][data-best]").count(), 1, "one slot is the best");

  await touch.carry(WEDNESDAY_EVENING);
  assert.equal(await slot(page, WEDNESDAY_EVENING).getAttribute("data-verdict"), "error");
  const reason = slot(page, WEDNESDAY_EVENING).locator(".why");
  assert.match(await reason.textContent(), /12 h before the tempo run/);
  assert.equal((await counts(page)).errors, 1, "the chip shows what would result");

  await touch.up();
  await clash(page).waitFor({ state: "attached" });
  assert.equal(await slot(page, WEDNESDAY_EVENING).locator('[data-type="str-heavy-full"]').count(), 1);
  assert.equal((await counts(page)).errors, 1);
  assert.equal(await page.locator("[data-verdict]").count(), 0, "the slots are quiet again");
  assert.match(await storedPlan(page), /Wed +PM str-heavy-full 50/);
});
