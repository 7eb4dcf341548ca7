// "All clear" is said only where it is; otherwise the chip and the line below it say what is not, and lead to it.

import assert from "node:assert/strict";

import { hasKeyboard } from "../help/board.js";
import { openPlan, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo } from "../help/visit.js";

const status = (page) => page.getByTestId("plan-status");
const chip = (page) => page.getByTestId("verdict");
const said = (locator, pattern) => soon(locator.page(), async () => assert.match(await locator.innerText(), pattern));
const silent = (locator, pattern) => soon(locator.page(), async () => assert.doesNotMatch(await locator.innerText(), pattern));

// Nothing speaks against it, and all that the rules ask about the time before is told.
const quiet = `
plan Quiet
athlete lift=intermediate run=intermediate goal=endurance age=34
history longest_30d=90 prev_run_min=200 peak_run_min=220 prev_load=1300 weeks_since_deload=1 weeks_without_strength=0 km_week=30
week 2026-11-23
Mon AM str-moderate 40; PM str-core-mobility 10
Tue AM run-easy 40
Wed AM str-core-mobility 10
Thu AM run-tempo 45
Fri AM str-core-mobility 10; PM str-moderate 40
Sat AM run-long 85
`;

async function openOn(page, url, day, plan) {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await openPlan(page, url, plan);
}

// Monday's lift is not marked, Tuesday's run is.
async function runOnly(page) {
  await page.locator('[data-type="run-easy"]').tap();
  await page.getByRole("button", { name: "Mark as done" }).tap();
  await page.locator("[data-sheet] [data-close]").tap();
}

scene("what was missed takes the place of all clear, until it is told what became of it", {}, async ({ page, url }) => {
  await openOn(page, url, "2026-11-25", quiet);
  await said(chip(page), /^All clear$/);
  assert.equal(await status(page).isVisible(), false);

  await runOnly(page);
  await said(chip(page), /^1 missed$/);
  await said(status(page), /^1 session missed$/);
  await said(page.locator(".live"), /Nothing to fix, 1 session missed/);

  await chip(page).tap();
  await said(page.getByRole("dialog"), /Moderate strength\s+Mon, 23 Nov/);
  await page.locator('[data-action="skipped"]').tap();
  await soon(page, async () => assert.match(await storedPlan(page), /Mon +AM str-moderate 40 done did=0min/));
  await said(chip(page), /^All clear$/);
  assert.equal(await status(page).isVisible(), false);

  await page.locator('[data-action="undo"]').tap();
  await said(status(page), /^1 session missed$/);
  await goTo(page, "today");
  await said(page.locator('[data-action="missed"]'), /^1 session missed$/);
});

scene("by keys, from the chip to the line to the answer and back", {}, async ({ page, url }) => {
  await openOn(page, url, "2026-11-25", quiet);
  await runOnly(page);
  await said(chip(page), /^1 missed$/);
  await chip(page).focus();
  await page.keyboard.press("Tab");
  await soon(page, async () => assert.ok(await hasKeyboard(page.locator('[data-action="missed"]')), "the line does not follow the chip"));
  await page.keyboard.press("Enter");
  await page.locator('[data-action="did-it"]').focus();
  await page.keyboard.press("Enter");
  await soon(page, async () => assert.ok(await hasKeyboard(chip(page)), "the keyboard does not come back to the chip"));
  await said(chip(page), /^All clear$/);
});

scene("a plan that ends before its race is not all clear, on no screen", {}, async ({ page, url }) => {
  await openOn(page, url, "2026-11-24", quiet.replace("week 2026", "race 2027-03-21 half A\nweek 2026"));
  await said(chip(page), /^16 to plan$/);
  await said(status(page), /^16 weeks to the race are not planned$/);
  await goTo(page, "season");
  await said(status(page), /^16 weeks to the race are not planned$/);
  await silent(page.locator("main"), /All clear/);
});
