// From nothing to the first plan, also while the program is still on its way.

import assert from "node:assert/strict";

import { staysInPlace } from "../help/arrival.js";
import { layout } from "../help/board.js";
import { desktop } from "../help/browser.js";
import { holdProgram } from "../help/network.js";
import { storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo, ready, screen, visit } from "../help/visit.js";

const form = (page) => page.locator("form[data-setup]");
const pick = (page, name, value) => page.locator(`label:has(input[name="${name}"][value="${value}"])`);
const chosen = (page, name) => page.locator(`input[name="${name}"]:checked`).evaluateAll((inputs) => inputs.map((input) => input.value));
const turn = (page, where) => page.locator(`[data-go="${where}"]:visible`).first();
const onPage = (page, step) => page.locator(`form[data-setup][data-step="${step}"]`).waitFor();

// A week that somebody could train by.
async function realPlan(page) {
  await screen(page, "week").waitFor();
  await soon(page, async () => {
    const sessions = Object.values(await layout(page)).flat();
    assert.ok(sessions.filter((type) => type.startsWith("run-")).length >= 2, `runs among ${sessions}`);
    assert.ok(sessions.filter((type) => type.startsWith("str-")).length >= 1, `lifts among ${sessions}`);
    assert.match(await storedPlan(page), /^plan /);
  });
  assert.equal(await page.locator('[data-testid="verdict"]').getAttribute("data-errors"), "0");
}

scene("five questions, answered with a finger", {}, async ({ page, url }) => {
  await visit(page, url);
  await page.locator("[data-first]").waitFor();
  await pick(page, "goal", "balanced").tap();
  await pick(page, "race", "half").tap();
  await turn(page, "next").tap();
  await onPage(page, 2);
  await pick(page, "run_days", "4").tap();
  await page.locator('[name="longest_run"]').fill("75");
  await turn(page, "next").tap();
  await onPage(page, 3);
  await pick(page, "lift_level", "beginner").tap();
  await pick(page, "equipment", "dumbbells").tap();
  await turn(page, "next").tap();
  await onPage(page, 4);
  await pick(page, "open_mon", "am").tap();
  await pick(page, "open_mon", "pm").tap();
  await turn(page, "next").tap();
  await onPage(page, 5);
  await page.locator('[name="age"]').fill("52");
  await turn(page, "finish").tap();

  await realPlan(page);
  const plan = await storedPlan(page);
  assert.match(plan, /goal=balanced/);
  assert.match(plan, /lift=beginner/);
  assert.match(plan, /age=52/);
  assert.match(plan, /longest_30d=75/);
  const monday = await page.locator('[data-slot^="1/mon/"] [data-session]').count();
  assert.equal(monday, 0, "nothing stands on the day that was closed");
});

scene("the long run on a weekday, and back at the weekend", {}, async ({ page, url }) => {
  await visit(page, url);
  for (const step of [2, 3, 4]) {
    await turn(page, "next").tap();
    await onPage(page, step);
  }
  const closed = page.locator(".long-day > .hint");
  await pick(page, "long", "Wed").tap();
  await pick(page, "open_wed", "am").tap();
  await pick(page, "open_wed", "pm").tap();
  await page.getByText("Wednesday is closed, so the planner chooses another day.").waitFor();
  await pick(page, "open_wed", "am").tap();
  await closed.waitFor({ state: "hidden" });
  await turn(page, "next").tap();
  await onPage(page, 5);
  await turn(page, "finish").tap();
  await realPlan(page);
  const longRuns = (await storedPlan(page)).match(/^.*run-long.*$/gm);
  assert.ok(longRuns.length >= 3 && longRuns.every((day) => day.startsWith("Wed")), longRuns.join("\n"));

  await goTo(page, "profile");
  const part = page.locator(".profile-part", { hasText: "long run on Wednesday" });
  await part.locator(".part-head").tap();
  await soon(page, async () => assert.deepEqual(await chosen(page, "profile-long"), ["Wed"]));
  await part.locator(".long-day label", { hasText: "Weekend" }).tap();
  await soon(page, async () => assert.doesNotMatch(await storedPlan(page), /long=/));
});

scene("back and forth through the questions", {}, async ({ page, url }) => {
  await visit(page, url);
  await pick(page, "goal", "strength").tap();
  await turn(page, "next").tap();
  await onPage(page, 2);
  await turn(page, "back").tap();
  await onPage(page, 1);
  assert.deepEqual(await chosen(page, "goal"), ["strength"]);
});

scene("all questions on one page of a desktop", desktop, async ({ page, url }) => {
  await visit(page, url);
  for (let step = 1; step <= 5; step++) assert.ok(await page.locator(`section[data-step="${step}"]`).isVisible(), `question ${step}`);
  await pick(page, "run_days", "5").click();
  await page.locator('[name="age"]').fill("28");
  await turn(page, "finish").click();
  await realPlan(page);
  assert.match(await storedPlan(page), /age=28/);
});

scene("answers given before Go is up survive its arrival", {}, async ({ page, url }) => {
  const release = await holdProgram(page);
  await page.goto(url);
  await pick(page, "goal", "strength").tap();
  await pick(page, "race", "10k").tap();
  await turn(page, "next").tap();
  await onPage(page, 2);
  await pick(page, "run_days", "2").tap();
  await page.locator('[name="run_minutes"]').fill("35");
  await page.locator('[name="longest_run"]').focus();

  await release();
  await ready(page);
  await onPage(page, 2);
  assert.ok(await page.locator('section[data-step="2"]').isVisible());
  assert.deepEqual(await chosen(page, "goal"), ["strength"]);
  assert.deepEqual(await chosen(page, "race"), ["10k"]);
  assert.deepEqual(await chosen(page, "run_days"), ["2"]);
  assert.equal(await page.locator('[name="run_minutes"]').inputValue(), "35");
  assert.equal(await page.evaluate(() => document.activeElement.name), "longest_run");

  for (const step of [3, 4, 5]) {
    await turn(page, "next").tap();
    await onPage(page, step);
  }
  await turn(page, "finish").tap();
  await realPlan(page);
  assert.match(await storedPlan(page), /goal=strength/);
});

scene("the form looks the same before and after Go's arrival", {}, ({ page, url }) =>
  staysInPlace(page, url, 'h1, form[data-setup] section[data-step="1"] *, .elsewhere a'));

scene("the form finished before Go is up", {}, async ({ page, url }) => {
  const release = await holdProgram(page);
  await page.goto(url);
  await pick(page, "goal", "balanced").tap();
  for (const step of [2, 3, 4, 5]) {
    await turn(page, "next").tap();
    await onPage(page, step);
  }
  await page.locator('[name="age"]').fill("41");
  await turn(page, "finish").tap();
  await form(page).locator("[data-arriving] [data-progress]").waitFor();
  await release();
  await realPlan(page);
  assert.match(await storedPlan(page), /goal=balanced/);
  assert.match(await storedPlan(page), /age=41/);
});

scene("the questions skipped", {}, async ({ page, url }) => {
  await visit(page, url);
  await page.locator('[data-action="skip-setup"]:visible').tap();
  await realPlan(page);
});

scene("the questions skipped before Go is up", {}, async ({ page, url }) => {
  const release = await holdProgram(page);
  await page.goto(url);
  await page.locator('[data-action="skip-setup"]:visible').tap();
  await page.locator("[data-arriving] [data-progress]").waitFor();
  await release();
  await realPlan(page);
});

scene("a download that fails says so, keeps the answers and can be tried again", { troubles: [/ERR_FAILED|Failed to fetch/] }, async ({ page, url }) => {
  await page.route("**/app.*.wasm", (route) => route.abort());
  await page.goto(url);
  await pick(page, "goal", "balanced").tap();
  const said = page.locator('[role="alert"]:visible');
  await said.waitFor();
  assert.match(await said.innerText(), /could not be fetched/);
  await page.unroute("**/app.*.wasm");
  await page.getByRole("button", { name: "Try again" }).tap();
  await ready(page);
  assert.deepEqual(await chosen(page, "goal"), ["balanced"]);
});

scene("without WebAssembly one sentence says so", {}, async ({ page, url }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(url);
  const alert = page.locator('[role="alert"]:visible');
  await alert.filter({ hasText: "WebAssembly" }).waitFor();
  assert.equal(await alert.count(), 1);
});
