// What rules lack is asked for once; and what a person says of today changes today.

import assert from "node:assert/strict";

import { hasKeyboard } from "../help/board.js";
import { calm, openPlan, reload, storedPlan } from "../help/plans.js";
import { finger } from "../help/pointer.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo } from "../help/visit.js";

const status = (page) => page.getByTestId("plan-status");
const invitation = (page) => page.locator('[data-action="tell"]');
const field = (page, name) => page.locator(`[name="tell-${name}"]`);
const stored = (page, pattern) => soon(page, async () => assert.match(await storedPlan(page), pattern));
const notStored = (page, pattern) => soon(page, async () => assert.doesNotMatch(await storedPlan(page), pattern));
const said = (page, pattern) => soon(page, async () => assert.match(await status(page).innerText(), pattern));

// All is known but the last lighter week.
const known = calm.replace("week 2026-11-23", "history longest_30d=90 prev_run_min=180 prev_load=1000 weeks_without_strength=0\nweek 2026-11-23");

async function openOn(page, url, day, plan) {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await openPlan(page, url, plan);
}

scene("what rules lack is told in one change, and not asked again", {}, async ({ page, url }) => {
  await openOn(page, url, "2026-11-24", known);
  const touch = await finger(page);
  await said(page, /not checked: tell us .*your last lighter week/);
  assert.doesNotMatch(await page.locator('[data-testid="verdict"]').innerText(), /All clear/);

  await touch.tap(invitation(page));
  await field(page, "weeks_since_deload").waitFor();
  await field(page, "weeks_since_deload").fill("2");
  await touch.tap(page.locator('[data-action="save-told"]'));
  await stored(page, /weeks_since_deload=2/);
  await field(page, "weeks_since_deload").waitFor({ state: "detached" });
  await invitation(page).waitFor({ state: "hidden" });

  await touch.tap(page.locator('[data-action="undo"]'));
  await notStored(page, /weeks_since_deload/);
  await said(page, /^\d rules? needs? your last lighter week$/);
  await reload(page);
  await said(page, /^\d rules? needs? your last lighter week$/);
  assert.equal(await invitation(page).isVisible(), false);
});

scene("not now, by keys, holds over a reload", {}, async ({ page, url }) => {
  await openOn(page, url, "2026-11-24", calm);
  await invitation(page).focus();
  await page.keyboard.press("Enter");
  await field(page, "weeks_since_deload").waitFor();
  await page.keyboard.press("Escape");
  await soon(page, async () => assert.ok(await hasKeyboard(invitation(page)), "closed, the form does not give the keyboard back"));

  await page.keyboard.press("Enter");
  await page.locator('[data-action="tell-later"]').focus();
  await page.keyboard.press("Enter");
  await invitation(page).waitFor({ state: "hidden" });
  await said(page, /not checked/);
  await reload(page);
  await said(page, /not checked/);
  assert.equal(await invitation(page).isVisible(), false);
});

scene("a short night changes today, with one tap, and undo gives it back", {}, async ({ page, url }) => {
  await openOn(page, url, "2026-11-26", calm); // a Thursday with a tempo run
  const touch = await finger(page);
  await goTo(page, "today");
  await touch.tap(page.locator(".check-in summary"));
  await page.locator('.check-in [name$="sleep"]').fill("4");
  await page.keyboard.press("Tab");
  const says = page.getByTestId("today-says");
  await says.locator('[data-finding="check-in-today"]').waitFor();
  assert.match(await says.innerText(), /You slept only 4 h/);

  await touch.tap(says.locator('[data-action="fix-today"]'));
  await stored(page, /Thu +AM run-easy/);
  await says.locator("[data-finding]").waitFor({ state: "detached" });
  assert.match(await storedPlan(page), /Mon +AM str-heavy-full 50\n/);

  await touch.tap(page.locator(".toast button:visible").first());
  await stored(page, /Thu +AM run-tempo 45/);
  await says.locator('[data-finding="check-in-today"]').waitFor();
});
