// Moving a session by finger, mouse, keyboard and menu: the same verdicts, the same end.

import assert from "node:assert/strict";

import { card, counts, hasKeyboard, layout, slot, tells } from "../help/board.js";
import { desktop } from "../help/browser.js";
import { calm, openPlan, storedPlan } from "../help/plans.js";
import { finger, mouse } from "../help/pointer.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";

const EVENING = "1/wed/pm"; // before Thursday's tempo run
const clash = (page) => page.locator('[data-finding="no-heavy-before-hard-run"]');
const heavy = (page) => card(page, "str-heavy-full");

async function nothingWrongYet(page) {
  assert.equal((await counts(page)).errors, 0);
  assert.equal(await clash(page).count(), 0);
}

async function everySlotAnswers(page) {
  await soon(page, async () => {
    const verdicts = await page.locator("[data-slot]").evaluateAll((slots) => slots.map((slot) => slot.dataset.verdict));
    assert.equal(verdicts.length, 14);
    for (const verdict of verdicts) assert.match(String(verdict), /^(better|same|advice|warning|error)$/);
    assert.equal(await page.locator("[data-slot][data-best]").count(), 1);
  });
}

async function overTheEvening(page) {
  assert.equal(await slot(page, EVENING).getAttribute("data-verdict"), "error");
  assert.match(await slot(page, EVENING).innerText(), /12 h before the tempo run/, "the slot says why");
  assert.equal((await counts(page)).errors, 1, "the chip shows what would result");
  assert.doesNotMatch(await storedPlan(page), /Wed +PM/, "nothing has moved yet");
}

async function movedToTheEvening(page) {
  await soon(page, async () => {
    assert.equal(await clash(page).count(), 1);
    assert.equal((await counts(page)).errors, 1);
    assert.deepEqual((await layout(page))["wed/pm"], ["str-heavy-full"]);
    assert.equal(await page.locator("[data-slot][data-verdict]").count(), 0, "the slots are quiet again");
    assert.match(await storedPlan(page), /Wed +PM str-heavy-full 50/);
  });
}

scene("by finger", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await nothingWrongYet(page);
  const touch = await finger(page);
  await touch.lift(heavy(page));
  await everySlotAnswers(page);
  await touch.carry(EVENING);
  await overTheEvening(page);
  await touch.up();
  await movedToTheEvening(page);
});

scene("by mouse", desktop, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await nothingWrongYet(page);
  const hand = mouse(page);
  await hand.lift(heavy(page));
  await everySlotAnswers(page);
  await hand.carry(EVENING);
  await overTheEvening(page);
  await hand.up();
  await movedToTheEvening(page);
});

scene("by keyboard", desktop, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const says = (pattern) => tells(page, pattern);
  while (!(await hasKeyboard(heavy(page)))) await page.keyboard.press("Tab");

  await page.keyboard.press("Space");
  await says(/lifted from Monday morning/);
  await everySlotAnswers(page);
  await page.keyboard.press("ArrowRight");
  await says(/Tuesday morning/);
  await page.keyboard.press("ArrowRight");
  await says(/Wednesday morning/);
  await page.keyboard.press("ArrowDown");
  await says(/Wednesday evening: something to fix.*12 h before the tempo run/);
  await overTheEvening(page);
  await page.keyboard.press("Space");
  await movedToTheEvening(page);
  await says(/1 thing to fix/);
  await soon(page, async () => assert.ok(await hasKeyboard(heavy(page)), "the card keeps the keyboard"));
});

scene("by menu", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await (await finger(page)).tap(heavy(page));
  await page.locator('[data-action="move-to"]').tap();
  const row = page.locator(`[data-to="${EVENING}"]`);
  assert.equal(await row.getAttribute("data-verdict"), "error");
  assert.equal(await page.locator("[data-to][data-verdict]").count(), 14);
  await row.tap();
  await movedToTheEvening(page);
});

scene("by one tap that picks up and one that puts down", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await heavy(page).tap();
  await page.locator('[data-testid="pick-up"]').tap();
  await everySlotAnswers(page);
  await slot(page, EVENING).tap();
  await movedToTheEvening(page);
});

scene("a fix previewed, then applied, undoes the damage", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const touch = await finger(page);
  await touch.lift(heavy(page));
  await touch.carry(EVENING);
  await touch.up();
  await movedToTheEvening(page);

  await page.locator('[data-testid="verdict"]').tap();
  const fix = clash(page).locator('[data-action="repair"]').first();
  const before = await storedPlan(page);
  await fix.tap();
  await soon(page, async () => assert.equal(await fix.getAttribute("aria-expanded"), "true"));
  assert.equal(await storedPlan(page), before, "a preview changes nothing");
  await clash(page).locator('[data-action="apply"]:visible').tap();
  await soon(page, async () => {
    assert.equal(await clash(page).count(), 0);
    assert.equal((await counts(page)).errors, 0);
    assert.notEqual(await storedPlan(page), before);
  });
});
