// Plans that come by link: seen before they are kept, never instead of what is here unless the person says so.

import assert from "node:assert/strict";

import { layout, slot } from "../help/board.js";
import { calm, clash, fragment, openPlan, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { screen, visit } from "../help/visit.js";

const preview = (page) => page.locator('[data-testid="preview"]');
const alert = (page) => page.locator('[role="alert"]:visible');
const storedKeys = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("hardeasy:plan:")));

// The link of the plan on the board, from the Share screen.
async function ownLink(page) {
  await page.locator('[data-action="share"]').tap();
  const link = page.locator('[data-testid="link"]');
  await link.waitFor();
  return link.inputValue();
}

scene("a link opened elsewhere shows the same week and keeps it when asked", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  const week = await layout(page);
  const link = await ownLink(page);

  const other = await (await context.browser().newContext()).newPage();
  await visit(other, link);
  await preview(other).waitFor();
  for (const name of ["heavy", "tempo", "long"]) assert.match(await preview(other).innerText(), new RegExp(name, "i"));
  assert.deepEqual(await storedKeys(other), [], "a preview keeps nothing");
  await other.locator('[data-action="import"]').click();
  await screen(other, "week").waitFor();
  assert.deepEqual(await layout(other), week);
  assert.equal(await storedPlan(other), await storedPlan(page));
  await other.context().close();
});

scene("a link looked at and left changes nothing", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const plan = await storedPlan(page);
  await page.goto("about:blank");
  await visit(page, url + fragment(clash.replace("plan Calm", "plan Other")));
  await preview(page).getByRole("button", { name: "Leave it" }).tap();
  await screen(page, "week").waitFor();
  await soon(page, async () => assert.equal(await preview(page).count(), 0));
  assert.equal(await storedPlan(page), plan);
  assert.doesNotMatch(page.url(), /#p=/);
});

const whole = fragment(calm);
const middle = Math.floor(whole.length / 2);
for (const [name, hash] of Object.entries({
  "a mistyped link": whole.slice(0, middle) + (whole[middle] === "A" ? "B" : "A") + whole.slice(middle + 1),
  "a truncated link": whole.slice(0, middle),
  "an empty link": "#p=",
  "a link that is no link": "#p=hello world",
  "a link with a broken escape": "#p=50%",
})) {
  scene(`${name} says so in one sentence and changes nothing`, {}, async ({ page, url }) => {
    await openPlan(page, url, calm);
    const plan = await storedPlan(page);
    await page.goto("about:blank");
    await visit(page, url + hash);
    await alert(page).waitFor();
    assert.equal(await alert(page).count(), 1);
    const said = (await alert(page).innerText()).trim();
    assert.match(said, /^[A-Z][^\n]{15,200}\.$/, "a sentence");
    assert.equal(await preview(page).count(), 0);
    assert.equal(await storedPlan(page), plan);
    assert.equal((await storedKeys(page)).length, 1);
    await screen(page, "week").waitFor();
  });

  scene(`${name} leaves a new person with the questions`, {}, async ({ page, url }) => {
    await visit(page, url + hash);
    await alert(page).waitFor();
    await screen(page, "setup").waitFor();
    assert.deepEqual(await storedKeys(page), []);
  });
}

async function changedElsewhere(page, url) {
  await openPlan(page, url, calm);
  const link = await ownLink(page);
  await page.locator('nav a[href="#/week"]').tap();
  await page.locator('[data-type="run-tempo"]').focus();
  await page.keyboard.press("Delete");
  await soon(page, async () => assert.doesNotMatch(await storedPlan(page), /run-tempo/));
  await page.goto("about:blank");
  await visit(page, link);
  await preview(page).waitFor();
  assert.match(await preview(page).innerText(), /already on this device.*week 1: 1 added/is, "the difference is told");
  assert.doesNotMatch(await storedPlan(page), /run-tempo/, "and nothing has been replaced");
}

scene("the same plan changed elsewhere: keep both", {}, async ({ page, url }) => {
  await changedElsewhere(page, url);
  const mine = (await storedKeys(page))[0];
  const kept = await page.evaluate((key) => localStorage.getItem(key), mine);
  await page.locator('[data-action="import"]').tap();
  await screen(page, "week").waitFor();
  await slot(page, "1/thu/am").locator('[data-type="run-tempo"]').waitFor();
  assert.equal((await storedKeys(page)).length, 2);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), mine), kept);
});

scene("the same plan changed elsewhere: replace, and undo", {}, async ({ page, url }) => {
  await changedElsewhere(page, url);
  await preview(page).getByRole("button", { name: "Replace mine" }).tap();
  await screen(page, "week").waitFor();
  await slot(page, "1/thu/am").locator('[data-type="run-tempo"]').waitFor();
  assert.equal((await storedKeys(page)).length, 1);
  assert.match(await storedPlan(page), /run-tempo/);
  await page.locator('[data-action="undo"]:visible').tap();
  await soon(page, async () => assert.doesNotMatch(await storedPlan(page), /run-tempo/));
});

scene("the same plan, unchanged, says that it is the same", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const link = await ownLink(page);
  await page.goto("about:blank");
  await visit(page, link);
  await preview(page).waitFor();
  assert.match(await preview(page).innerText(), /it is the same/);
});

scene("a link pasted into the address of a running app", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const plan = await storedPlan(page);
  await page.goto(url + fragment(clash.replace("plan Calm", "plan Other")));
  await preview(page).waitFor();
  assert.match(await preview(page).innerText(), /Other/);
  assert.equal(await storedPlan(page), plan);
});

scene("a copied link is the link shown", { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const link = await ownLink(page);
  await page.locator('[data-action="copy-link"]').tap();
  await soon(page, async () => assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link));
});
