// What is private stays on the device unless it is ticked.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";

import { program } from "../help/paths.js";
import { fragment, openPlan, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo, screen, visit } from "../help/visit.js";

const told = `
plan Told
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=intermediate goal=endurance age=52 injury=niggle
override heavy-spacing week=1 "the only free day"
race 2027-04-11 half A
week 2026-11-23
Mon AM run-easy 40 done did=42min felt=4 pain=1
Tue AM str-heavy-full 50
    back-squat 4x4 80kg
Thu AM run-tempo 45 done note="by feel"
Sat AM run-long 90
check 2026-11-23 sleep=6.5 sore=3 mood=4
`;
const secrets = /injury=|only free day|done|did=|felt=|pain=|check |sleep=/;

const link = (page) => page.locator('[data-testid="link"]');
const ticks = (page) => page.getByTestId("private").getByRole("checkbox");
const tick = (page, name) => page.getByRole("checkbox", { name });
const preview = (page) => page.getByTestId("preview");

// The notation of what a link holds.
const inside = (address) => execFileSync(program, ["show", address], { encoding: "utf8" });

async function share(page, url) {
  await openPlan(page, url, told);
  await goTo(page, "share");
  return link(page).inputValue();
}

async function saved(page, button) {
  const coming = page.waitForEvent("download");
  await button.tap();
  return readFile(await (await coming).path(), "utf8");
}

const fileOfShare = (page) => saved(page, screen(page, "share").getByRole("button", { name: "Save a file" }));

scene("a link and a file for somebody else hold nothing private, and the screen lists what goes", {}, async ({ page, url }) => {
  const text = inside(await share(page, url));
  assert.doesNotMatch(text, secrets);
  for (const open of ["plan Told", "back-squat 4x4 80kg", "by feel", "race 2027-04-11", "override heavy-spacing week=1"]) assert.ok(text.includes(open), open);
  assert.equal(await fileOfShare(page), text);

  const goes = await page.getByTestId("goes").getByRole("listitem").allInnerTexts();
  assert.deepEqual(goes, [
    "The name “Told”",
    "1 week with 4 sessions",
    "1 exercise with its sets and load",
    "1 note that you wrote",
    "1 race",
    "Your goal, age, experience and equipment, and when you can train",
    "1 decision about a rule",
  ]);
  const stays = await page.getByTestId("private").locator("label").allInnerTexts();
  assert.deepEqual(stays, [
    "Sleep, soreness and mood: 1 morning",
    "How sessions went, with soreness and pain: 1 session",
    "What you have done: 2 sessions marked done",
    "Why you went against a rule: 1 reason",
    "Your injuries and illness: 1 answer",
  ]);
});

scene("a tick takes its part along, at once, and without it the part stays", {}, async ({ page, url }) => {
  const bare = await share(page, url);
  for (const [name, what] of Object.entries({
    "Sleep, soreness and mood": "check 2026-11-23 sleep=6.5 sore=3 mood=4",
    "How sessions went": "done did=42min felt=4 pain=1",
    "What you have done": "run-tempo 45 done",
    "Why you went": "the only free day",
    "Your injuries": "injury=niggle",
  })) {
    await tick(page, new RegExp(name)).check();
    await soon(page, async () => assert.ok(inside(await link(page).inputValue()).includes(what), name));
    assert.ok((await fileOfShare(page)).includes(what), `${name}, in the file`);
    await tick(page, new RegExp(name)).uncheck();
    await soon(page, async () => assert.equal(await link(page).inputValue(), bare));
  }
  const length = async () => Number((await screen(page, "share").locator(".hint").first().innerText()).match(/\d+/)[0]);
  for (const box of await ticks(page).all()) await box.check();
  await soon(page, async () => assert.equal(inside(await link(page).inputValue()), await storedPlan(page)));
  assert.equal(await length(), (await link(page).inputValue()).length);
});

scene("ticks are not remembered, and a copied link is the one that is shown", { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, url }) => {
  const bare = await share(page, url);
  await tick(page, /Your injuries/).check();
  await soon(page, async () => assert.notEqual(await link(page).inputValue(), bare));
  await page.locator('[data-action="copy-link"]').tap();
  await soon(page, async () => assert.match(inside(await page.evaluate(() => navigator.clipboard.readText())), /injury=niggle/));
  await page.getByRole("button", { name: "Copied" }).waitFor();
  await goTo(page, "week");
  await goTo(page, "share");
  assert.equal(await link(page).inputValue(), bare);
  for (const box of await ticks(page).all()) assert.equal(await box.isChecked(), false);
  await page.getByRole("button", { name: "Copy the link" }).waitFor();
});

scene("the own link comes back: what it left out is named, and stays when it replaces the plan", {}, async ({ page, url }) => {
  const bare = await share(page, url);
  const plan = await storedPlan(page);
  await page.goto("about:blank");
  await visit(page, bare);
  assert.match(await preview(page).innerText(), /the same but for what was left out: sleep, soreness and mood; .*your injuries and illness. That stays in yours/is);
  await page.getByRole("button", { name: "Replace mine" }).tap();
  await screen(page, "week").waitFor();
  await page.locator(".toast").filter({ hasText: "Took over" }).waitFor();
  assert.equal(await storedPlan(page), plan);
});

scene("a friend's change comes back and the log stays with the sessions that are still there", {}, async ({ page, url }) => {
  const theirs = inside(await share(page, url)).replace("Sat  AM run-long 90", "Sat  AM run-long 80").replace("Thu  AM run-tempo 45 note=\"by feel\"", "Thu  rest");
  const plan = await storedPlan(page);
  await page.goto("about:blank");
  await visit(page, url + fragment(theirs));
  assert.match(await preview(page).innerText(), /No place is left for 1 of your marks/);
  await page.getByRole("button", { name: "Replace mine" }).tap();
  await screen(page, "week").waitFor();
  await soon(page, async () => assert.match(await storedPlan(page), /run-long 80/));
  assert.match(await storedPlan(page), /run-easy 40 done did=42min felt=4 pain=1/);
  assert.match(await storedPlan(page), /check 2026-11-23 sleep=6\.5/);
  await page.locator('[data-action="undo"]:visible').tap();
  await soon(page, async () => assert.equal(await storedPlan(page), plan));
});

scene("a link of before, with everything in it, opens with everything", {}, async ({ page, url }) => {
  await openPlan(page, url, told);
  const plan = await storedPlan(page);
  assert.match(plan, secrets);
  assert.equal(inside(url + fragment(told)), plan);
});

scene("a backup of all plans holds everything and says so", {}, async ({ page, url }) => {
  await share(page, url);
  await goTo(page, "plans");
  const block = page.locator(".block").filter({ hasText: "Keep a copy" });
  assert.match(await block.innerText(), /with your log and health answers/);
  assert.ok((await saved(page, page.getByRole("button", { name: "Save all plans in a file" }))).includes(await storedPlan(page)));
});

scene("a crash's copy says that it holds everything", {}, async ({ page, url }) => {
  await share(page, url);
  await page.evaluate(() => window.hardeasy.crash("for the test"));
  assert.match(await screen(page, "crash").innerText(), /holds everything, your log and health answers too/);
});

scene("Send hands the shown link to the device, and closing it says nothing", {}, async ({ page, url }) => {
  await page.addInitScript(() => {
    window.sent = [];
    navigator.share = async (data) => {
      window.sent.push(data);
      throw new DOMException("closed", window.sent.length === 1 ? "AbortError" : "NotAllowedError");
    };
  });
  const bare = await share(page, url);
  await page.locator('[data-action="send"]').tap();
  await soon(page, async () => assert.deepEqual(await page.evaluate(() => window.sent), [{ title: "Told", url: bare }]));
  assert.equal(await page.locator('[role="alert"]:visible').count(), 0);
  await page.locator('[data-action="send"]').tap();
  await page.locator('[role="alert"]:visible').filter({ hasText: "Copy it instead" }).waitFor();
});

scene("a browser that can't send has no button for it", {}, async ({ page, url }) => {
  await page.addInitScript(() => delete Navigator.prototype.share);
  await share(page, url);
  assert.equal(await page.locator('[data-action="send"]:visible').count(), 0);
});
