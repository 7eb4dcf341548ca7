// What a person decides about the rules: against one for a reason, not to hear one, how one counts, which school holds. It is
// kept with the plan.

import assert from "node:assert/strict";

import { counts } from "../help/board.js";
import { clash, openPlan, reload, storedPlan } from "../help/plans.js";
import { finger } from "../help/pointer.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo, screen } from "../help/visit.js";

const RULE = "no-heavy-before-hard-run"; // speaks in the clash
const finding = (page) => page.locator(`[data-finding="${RULE}"]`);
const rule = (page) => page.locator(`[data-rule="${RULE}"]`);
const errors = (page, n) => soon(page, async () => assert.equal((await counts(page)).errors, n));
const stored = (page, pattern) => soon(page, async () => assert.match(await storedPlan(page), pattern));
const notStored = (page, pattern) => soon(page, async () => assert.doesNotMatch(await storedPlan(page), pattern));

// Opens the finding in the pane of findings.
async function lookAt(page, touch) {
  if (!(await finding(page).isVisible())) await touch.tap(page.locator('[data-testid="verdict"]'));
  await touch.tap(finding(page).locator(".headline"));
  await finding(page).locator(".because").waitFor();
}

// Opens the rule on the rules screen, found by a search.
async function lookUp(page, touch) {
  await goTo(page, "rules");
  await page.getByRole("searchbox").fill("heavy legs day before hard run");
  await touch.tap(rule(page).locator("summary"));
  await rule(page).locator(".rule-body").waitFor();
}

const tune = (page, touch, how) => touch.tap(rule(page).locator("label", { hasText: how }));

scene("against a finding for a reason, over a reload, and back", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await errors(page, 1);
  await lookAt(page, touch);
  await touch.tap(finding(page).locator('[data-action="override"]'));
  await page.locator('[role="alert"]:visible').waitFor();
  await errors(page, 1);
  await finding(page).locator('[name="reason"]').fill("A camp, for once");
  await touch.tap(finding(page).locator('[data-action="override"]'));

  const overridden = async () => {
    await errors(page, 0);
    await soon(page, async () => assert.match(await finding(page).textContent(), /A camp, for once/));
  };
  await overridden();
  await reload(page);
  await overridden();
  assert.match(await storedPlan(page), /override no-heavy-before-hard-run week=1 "A camp, for once"/);

  await lookAt(page, touch);
  assert.match(await finding(page).innerText(), /A camp, for once/);
  await touch.tap(finding(page).locator('[data-action="heed"]'));
  await errors(page, 1);
  await notStored(page, /override/);
});

scene("a rule that is not to be heard, said at its finding, taken back among the rules", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await lookAt(page, touch);
  await touch.tap(finding(page).locator('[data-action="mute"]'));
  await finding(page).waitFor({ state: "detached" });
  await errors(page, 0);
  await reload(page);
  await errors(page, 0);

  await lookUp(page, touch);
  await soon(page, async () => assert.match(await rule(page).locator("summary").innerText(), /Off/));
  await tune(page, touch, "As the rulebook has it");
  await notStored(page, /mute/);
  await goTo(page, "week");
  await errors(page, 1);
});

scene("a rule turned off among the rules, or taken less seriously", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await lookUp(page, touch);
  assert.match(await rule(page).innerText(), /Speaks in 1 of the 2 weeks/);
  await tune(page, touch, "Off");
  await stored(page, /^mute no-heavy-before-hard-run$/m);
  await soon(page, async () => assert.match(await rule(page).innerText(), /Off in your plan/));
  await tune(page, touch, "Always a tip");
  await stored(page, /^severity no-heavy-before-hard-run advice$/m);
  await notStored(page, /mute/);

  await goTo(page, "week");
  await errors(page, 0);
  assert.equal(await finding(page).getAttribute("data-severity"), "advice");
  await touch.tap(page.locator('[data-action="undo"]:visible'));
  await touch.tap(page.locator('[data-action="undo"]:visible'));
  await errors(page, 1);
});

scene("from a finding to its rule and to the board again", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await lookAt(page, touch);
  await touch.tap(finding(page).getByRole("link", { name: "Read the rule" }));
  await rule(page).locator(".rule-body").waitFor();
  for (const side of ["before", "after"]) assert.ok(await rule(page).locator(`[data-side="${side}"] .mini-grid .mark`).count(), side);
  await touch.tap(rule(page).getByRole("button", { name: "Show me on the board" }));
  await screen(page, "week").waitFor();
  assert.equal(await page.locator(".card.is-marked").count(), 2);
});

scene("rules by chapter and by coach, and those that lack data", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await goTo(page, "rules");
  const shown = () => page.locator("[data-rule]:visible").count();
  const all = await shown();
  const filter = async (group, name) => {
    const before = await shown();
    await touch.tap(page.getByRole("button", { name: /^Filters/ }));
    await touch.tap(page.getByRole("group", { name: group }).locator("label", { hasText: name }));
    await soon(page, async () => assert.notEqual(await shown(), before));
    await touch.tap(page.getByRole("button", { name: /^Show \d+ rule/ }));
    return shown();
  };
  const health = await filter("Chapter", "Health");
  const both = await filter("Who says so", "Nathan Carlson");
  assert.ok(all > health && health > both && both > 0, `${all}, ${health}, ${both}`);
  await touch.tap(page.getByRole("button", { name: "Show all" }));
  await soon(page, async () => assert.equal(await shown(), all));

  const silent = await filter("In your plan", "Not checked");
  assert.ok(silent > 0 && silent < all, `${silent} of ${all}`);
  await touch.tap(page.locator("[data-rule]:visible > summary").first());
  assert.match(await page.locator(".rule-body .use").innerText(), /Not checked .*needs/);
  await touch.tap(page.getByRole("link", { name: "Tell HardEasy" }));
  await screen(page, "profile").waitFor();
});

scene("another school, and why HardEasy chose one", {}, async ({ page, url }) => {
  await openPlan(page, url, clash);
  const touch = await finger(page);
  await goTo(page, "profile");
  const part = page.locator(".profile-part", { hasText: "Where heavy lifts go" });
  assert.match(await part.innerText(), /because/, "said before anything is opened");
  await touch.tap(part.locator(".part-head"));
  await part.locator(".part-body").waitFor();
  const why = page.locator(".school-why:visible");
  assert.match(await why.innerText(), /^Week 1 follows “.*”, because /);
  const school = (name) => touch.tap(page.getByRole("group", { name: "School" }).locator("label", { hasText: name }));
  await school("Medium days");
  await stored(page, /school=medium_days/);
  await soon(page, async () => {
    assert.equal(await why.count(), 0, "who has chosen needs no reason");
    assert.match(await page.locator(".school-what").innerText(), /steady run/);
  });

  await goTo(page, "rules");
  await touch.tap(page.getByRole("button", { name: "Coaches", exact: true }));
  await page.locator(".topic").first().waitFor();
  assert.equal(await page.locator(".topic").count(), 12);
  assert.match(await page.locator(".school.is-here").innerText(), /Medium days/);
  await touch.tap(page.locator(".school", { hasText: "The Run Experience" }).getByRole("button"));
  await stored(page, /school=easy_days/);
  await touch.tap(page.getByRole("button", { name: "Let HardEasy choose" }));
  await notStored(page, /school=/);
  await soon(page, async () => assert.match(await page.locator(".in-force").innerText(), /because/));
});
