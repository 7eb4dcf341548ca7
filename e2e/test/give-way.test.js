// What gives way: a small session for a dropped one, and the slider between running and strength.

import assert from "node:assert/strict";

import { card } from "../help/board.js";
import { calm, openPlan, storedPlan } from "../help/plans.js";
import { finger } from "../help/pointer.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo } from "../help/visit.js";

scene("who drops a lift is offered a quarter of an hour", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const touch = await finger(page);
  await touch.tap(card(page, "str-heavy-full").first());
  await touch.tap(page.getByRole("button", { name: "Delete" }));
  await touch.tap(page.getByRole("button", { name: "Do 15 min on Tuesday instead" }));
  await soon(page, async () => assert.match(await storedPlan(page), /Tue +AM run-easy 40; AM str-bodyweight 15/));
  await touch.tap(page.locator('[data-action="undo"]:visible'));
  await touch.tap(page.locator('[data-action="undo"]:visible'));
  await soon(page, async () => assert.match(await storedPlan(page), /Mon +AM str-heavy-full 50/));
});

scene("the slider says what gives way", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await goTo(page, "profile");
  await page.locator(".profile-part", { hasText: "Running first" }).locator(".part-head").click();
  const slider = page.getByRole("slider", { name: "What comes first" });
  const says = (text) => page.locator(".slider .hint").filter({ hasText: text }).waitFor();
  await says("up to 2 strength sessions a week. Week 1 has 1.");
  await slider.press("End");
  await says("85 % of your biggest week");
  await soon(page, async () => assert.match(await storedPlan(page), /goal=strength/));
  assert.equal(await slider.getAttribute("aria-valuetext"), "Strength");
  await slider.press("ArrowLeft");
  await says("raise one of them at a time");
});
