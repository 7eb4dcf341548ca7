// What is no drag, what ends one without a change, and the ways to drop other than into an empty slot.

import assert from "node:assert/strict";

import { card, layout, slot } from "../help/board.js";
import { desktop } from "../help/browser.js";
import { calm, openPlan, storedPlan } from "../help/plans.js";
import { finger, middle, mouse } from "../help/pointer.js";
import { scene } from "../help/scene.js";
import { frame, soon } from "../help/soon.js";

const heavy = (page) => card(page, "str-heavy-full");
const tempo = (page) => card(page, "run-tempo");
const idOf = (locator) => locator.getAttribute("data-session");

// From now on, whether anything was ever lifted.
async function watchDrags(page) {
  await page.evaluate(() => {
    window.drags = 0;
    new MutationObserver(() => (window.drags += "drag" in document.documentElement.dataset)).observe(document.documentElement, { attributeFilter: ["data-drag"] });
  });
  return () => page.evaluate(() => window.drags);
}

async function changesNothing(page, act) {
  const plan = await storedPlan(page);
  const week = await layout(page);
  await act();
  await page.locator("html:not([data-drag])").waitFor();
  await frame(page);
  assert.deepEqual(await layout(page), week);
  assert.equal(await storedPlan(page), plan);
  assert.equal(await page.locator("[data-slot][data-verdict], .ghost").count(), 0);
}

scene("a quick swipe scrolls and drags nothing", { viewport: { width: 390, height: 500 } }, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const touch = await finger(page);
  const drags = await watchDrags(page);
  await changesNothing(page, async () => {
    const start = await page.evaluate(() => scrollY);
    await touch.swipe(card(page, "run-easy"), -220);
    await soon(page, async () => assert.ok((await page.evaluate(() => scrollY)) > start + 100, "the page has scrolled"));
  });
  assert.equal(await drags(), 0);
});

scene("a carried card does not scroll the page under the finger", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const touch = await finger(page);
  await touch.lift(card(page, "run-tempo"));
  const start = await page.evaluate(() => scrollY);
  await touch.carry("1/tue/pm");
  assert.equal(await page.evaluate(() => scrollY), start);
  await touch.up();
});

scene("the system takes the finger away", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await changesNothing(page, async () => {
    const touch = await finger(page);
    await touch.lift(heavy(page));
    await touch.carry("1/wed/pm");
    await touch.cancel();
  });
});

scene("Escape puts the card back", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await changesNothing(page, async () => {
    const touch = await finger(page);
    await touch.lift(heavy(page));
    await touch.carry("1/wed/pm");
    await page.keyboard.press("Escape");
    await page.locator("html:not([data-drag])").waitFor();
    await touch.up();
  });
});

scene("Escape puts the card back for the keyboard too", desktop, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await changesNothing(page, async () => {
    await heavy(page).focus();
    await page.keyboard.press("Space");
    await page.locator("[data-slot][data-verdict]").first().waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await page.locator("[data-slot][data-verdict]").first().waitFor({ state: "detached" });
  });
});

scene("a drop outside the board changes nothing", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await changesNothing(page, async () => {
    const touch = await finger(page);
    await touch.lift(heavy(page));
    await touch.carry("1/tue/pm");
    await touch.move(...(await middle(page.locator("h1:visible"))));
    await page.locator("[data-slot][data-over]").waitFor({ state: "detached" });
    await touch.up();
  });
});

scene("resting on the week's arrow turns it, and the card lands in the other week", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const touch = await finger(page);
  await touch.lift(heavy(page));
  await touch.move(...(await middle(page.locator('[data-turn="1"]'))));
  await slot(page, "2/mon/am").waitFor();
  await touch.carry("2/thu/am");
  await touch.up();
  await soon(page, async () => assert.deepEqual((await layout(page))["thu/am"], ["str-heavy-full"]));
  await page.locator('[data-turn="-1"]').tap();
  await soon(page, async () => {
    const week = await layout(page);
    assert.deepEqual(week["thu/am"], ["run-tempo"], "the first week is shown again");
    assert.equal(week["mon/am"], undefined);
  });
});

scene("held over a card's middle the two trade places", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const touch = await finger(page);
  const other = await idOf(tempo(page));
  await touch.lift(heavy(page));
  await touch.carry("1/thu/am", { swap: other });
  await page.locator(`[data-session="${other}"][data-landing="swap"]`).waitFor();
  await touch.up();
  await soon(page, async () => {
    const week = await layout(page);
    assert.deepEqual(week["mon/am"], ["run-tempo"]);
    assert.deepEqual(week["thu/am"], ["str-heavy-full"]);
  });
});

for (const [part, order] of [
  ["before", ["str-heavy-full", "run-tempo"]],
  ["after", ["run-tempo", "str-heavy-full"]],
]) {
  scene(`dropped ${part} a card it stands ${part} it`, {}, async ({ page, url }) => {
    await openPlan(page, url, calm);
    const touch = await finger(page);
    const other = await idOf(tempo(page));
    await touch.lift(heavy(page));
    await touch.carry("1/thu/am", { [part]: other });
    await page.locator(`[data-session="${other}"][data-landing="${part}"]`).waitFor();
    await touch.up();
    await soon(page, async () => assert.deepEqual((await layout(page))["thu/am"], order));
  });
}

scene("two sessions of one slot change their order", {}, async ({ page, url }) => {
  await openPlan(page, url, calm.replace("Thu AM run-tempo 45", "Thu AM run-tempo 45; AM str-core-mobility 8"));
  const touch = await finger(page);
  const first = await idOf(tempo(page));
  await soon(page, async () => assert.deepEqual((await layout(page))["thu/am"], ["run-tempo", "str-core-mobility"]));
  await touch.lift(card(page, "str-core-mobility"));
  await touch.carry("1/thu/am", { before: first });
  await page.locator(`[data-session="${first}"][data-landing="before"]`).waitFor();
  await touch.up();
  await soon(page, async () => assert.deepEqual((await layout(page))["thu/am"], ["str-core-mobility", "run-tempo"]));
});

scene("a new session is dragged in from the palette by mouse", desktop, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const hand = mouse(page);
  await hand.lift(page.locator('[data-palette="run-recovery"]'));
  await hand.carry("1/sun/am");
  await hand.up();
  await soon(page, async () => assert.deepEqual((await layout(page))["sun/am"], ["run-recovery"]));
});

scene("a new session is dragged in from the palette by finger", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await page.getByRole("button", { name: "Add", exact: true }).tap();
  const touch = await finger(page);
  await touch.lift(page.locator('[data-palette="run-recovery"]'));
  await touch.carry("1/sun/am");
  await touch.up();
  await soon(page, async () => assert.deepEqual((await layout(page))["sun/am"], ["run-recovery"]));
});

scene("a new session comes into the best slot by a tap in the palette", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await page.getByRole("button", { name: "Add", exact: true }).tap();
  await page.locator('[data-palette="run-recovery"]').tap();
  await card(page, "run-recovery").waitFor();
  assert.match(await storedPlan(page), /run-recovery/);
});
