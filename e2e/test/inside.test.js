// What is inside a session, how it went, and what it leaves in the body.

import assert from "node:assert/strict";

import { card } from "../help/board.js";
import { clash, openPlan, rich, storedPlan } from "../help/plans.js";
import { finger } from "../help/pointer.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo } from "../help/visit.js";

const heavy = (page) => card(page, "str-heavy-full").first();
const stored = (page, pattern) => soon(page, async () => assert.match(await storedPlan(page), pattern));
const strip = (page) => page.locator('[data-chart="strip"]').getAttribute("aria-label");

scene("an exercise gives way to one that stands in for it", {}, async ({ page, url }) => {
  await openPlan(page, url, rich);
  const before = await storedPlan(page);
  const touch = await finger(page);
  await touch.tap(heavy(page));
  const squat = page.locator('[data-exercise="back-squat"]');
  await touch.tap(squat.locator(".lift-head"));
  await squat.getByText("Needs barbell and squat rack.").waitFor();
  await touch.tap(page.getByTestId("replace-lift"));
  const offers = page.locator("[data-take]");
  await offers.first().waitFor();
  const fits = await offers.first().getAttribute("data-take");
  assert.equal(await offers.first().locator("span:visible").count(), 0, "what can be done comes first");
  await touch.tap(offers.first());
  await stored(page, new RegExp(`${fits} 4x4`));
  assert.doesNotMatch(await storedPlan(page), /back-squat/);
  await touch.tap(page.locator(".sheet-body [data-close]"));
  await touch.tap(page.locator('[data-action="undo"]:visible'));
  await soon(page, async () => assert.equal(await storedPlan(page), before));
});

scene("sets, repetitions and load are changed, and nonsense is not taken", {}, async ({ page, url }) => {
  await openPlan(page, url, rich);
  const touch = await finger(page);
  await touch.tap(heavy(page));
  const squat = page.locator('[data-exercise="back-squat"]');
  await touch.tap(squat.locator(".lift-head"));
  const fill = async (label, text) => {
    await squat.getByLabel(label).fill(text);
    await squat.getByLabel(label).blur();
  };
  await fill("Sets", "3");
  await fill("Reps", "5-6");
  await fill("Load", "82,5");
  await stored(page, /back-squat 3x5-6 82\.5kg/);
  await fill("Reps", "many");
  await page.locator('[role="alert"]:visible').waitFor();
  assert.equal(await squat.getByLabel("Reps").inputValue(), "5-6");
});

scene("a lift without exercises is filled, and one more is added by a search", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await touch.tap(heavy(page));
  await touch.tap(page.locator('[data-action="fill"]'));
  const lifts = page.locator("[data-lift]");
  await lifts.first().waitFor();
  const many = await lifts.count();
  await touch.tap(page.getByTestId("add-lift"));
  await page.locator('[data-picker] input[type="search"]').fill("side plank");
  await soon(page, async () => assert.match(await page.locator("[data-take]").first().innerText(), /side plank/i));
  await touch.tap(page.locator("[data-take]").first());
  await soon(page, async () => assert.equal(await lifts.count(), many + 1));
  await touch.tap(page.getByTestId("remove-lift"));
  await soon(page, async () => assert.equal(await lifts.count(), many));
});

scene("a run gets steps, which a person changes, and its time follows", {}, async ({ page, url }) => {
  await openPlan(page, url, rich);
  const touch = await finger(page);
  await touch.tap(card(page, "run-intervals").first());
  await touch.tap(page.getByTestId("add-step"));
  await stored(page, /run-intervals 50\n {5}10min easy/); // 50 min was typed
  const fill = async (label, text) => {
    await page.getByLabel(label).last().fill(text);
    await page.getByLabel(label).last().blur();
  };
  await touch.tap(page.getByTestId("add-step"));
  await fill("Length", "800 m");
  await stored(page, /10min easy; 800m easy/);
  await page.getByLabel("How hard").selectOption({ label: "5 km pace" });
  await touch.tap(page.getByTestId("add-part"));
  await stored(page, /10min easy; 800m 5k \/ 2min jog/);
  await fill("Times", "6");
  await stored(page, /10min easy; 6x 800m 5k \/ 2min jog/);
  await page.getByText("6 × 800 m at 5 km pace and 2 min of jogging").waitFor();
  await page.getByText("5 km pace: Too hard to talk.").waitFor();
  await fill("Length", "a while");
  await page.locator('[role="alert"]:visible').waitFor();
  assert.equal(await page.getByLabel("Length").last().inputValue(), "2 min");
  await page.locator('input[name="minutes"]').fill("");
  await page.locator('input[name="minutes"]').blur();
  await stored(page, /run-intervals\n {5}10min easy; 6x/);
  await touch.tap(page.getByTestId("remove-step"));
  await stored(page, /run-intervals\n {5}10min easy\n/);
});

scene("what was logged changes how ready the next day is", {}, async ({ page, url }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T20:00:00")); // the Wednesday of the plan's first week
  await openPlan(page, url, clash);
  const touch = await finger(page);
  const ready = async () => (await page.locator(".ready-row .ready").nth(3).innerText()).trim(); // Thursday, the tempo run
  const week = async () => {
    await goTo(page, "week");
    await page.locator(".body-rows").waitFor();
  };
  await touch.tap(page.getByRole("button", { name: "Load", exact: true }));
  await week();
  assert.match(await ready(), /tired/);
  const planned = await strip(page);

  await goTo(page, "today");
  await touch.tap(page.getByRole("button", { name: "Done", exact: true }));
  await touch.tap(page.getByText("How did it go?").filter({ visible: true }));
  for (const [label, text] of [["It took", "5"], ["Effort", "1"]]) {
    await page.getByRole("spinbutton", { name: label }).fill(text);
    await page.getByRole("spinbutton", { name: label }).blur();
  }
  await stored(page, /done did=5min felt=1/);
  await week();
  assert.match(await ready(), /fresh/);
  assert.notEqual(await strip(page), planned);
});

scene("how a day feels is kept with the plan", {}, async ({ page, url }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T08:00:00"));
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await goTo(page, "today");
  await touch.tap(page.getByText("How do you feel today?"));
  const sleep = page.getByLabel("Sleep");
  await sleep.fill("six");
  await sleep.blur();
  await page.locator('[role="alert"]:visible').waitFor();
  await sleep.fill("6,5");
  await sleep.blur();
  await stored(page, /^check .*6\.5/m);
});

scene("the strip follows a card in the air", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const before = await strip(page);
  assert.match(before, /Fri 0/);
  const touch = await finger(page);
  await touch.lift(heavy(page));
  await touch.carry("1/fri/am");
  await soon(page, async () => assert.doesNotMatch(await strip(page), /Fri 0/));
  const bars = page.locator('[data-chart="strip"]');
  const covered = await bars.evaluate((chart) => {
    const box = chart.getBoundingClientRect();
    return document.elementFromPoint(box.left + box.width / 2, box.bottom - 2)?.closest(".load") === null;
  });
  assert.ok(!covered, "nothing stands before it");
  await touch.cancel();
  await soon(page, async () => assert.equal(await strip(page), before));
});
