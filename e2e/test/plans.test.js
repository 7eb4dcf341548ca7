// Several plans on one device.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { card, layout } from "../help/board.js";
import { desktop } from "../help/browser.js";
import { records } from "../help/journal.js";
import { calm, clash, openPlan, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo, ready, screen, visit } from "../help/visit.js";

const other = clash.replace("plan Calm", "plan Other");
const rows = (page) => page.locator("[data-plan]");
const row = (page, name) => rows(page).filter({ has: page.getByText(name, { exact: true }) });

async function openBoth(page, url) {
  await openPlan(page, url, calm);
  await page.goto("about:blank");
  await openPlan(page, url, other);
  await goTo(page, "plans");
  await soon(page, async () => assert.equal(await rows(page).count(), 2));
}

async function exported(page) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all plans in a file" }).tap();
  return readFile(await (await coming).path(), "utf8");
}

// The revisions of what the journal has whose text begins so.
const journaled = async (page, beginning) => (await records(page)).filter(({ text }) => text.startsWith(beginning)).map(({ rev }) => rev);

scene("one plan and then the other", {}, async ({ page, url }) => {
  await openBoth(page, url);
  await row(page, "Calm").getByRole("button", { name: "Open" }).tap();
  await screen(page, "week").waitFor();
  await soon(page, async () => assert.deepEqual((await layout(page))["mon/am"], ["str-heavy-full"]));
  await goTo(page, "plans");
  await row(page, "Other").getByRole("button", { name: "Open" }).tap();
  await screen(page, "week").waitFor();
  await soon(page, async () => assert.deepEqual((await layout(page))["wed/pm"], ["str-heavy-full"]));
});

scene("a copy changes by itself", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const original = await storedPlan(page);
  await goTo(page, "plans");
  await page.getByRole("button", { name: "Copy the open plan" }).tap();
  await screen(page, "week").waitFor();
  await card(page, "run-tempo").focus();
  await page.keyboard.press("Delete");
  await soon(page, async () => assert.doesNotMatch(await storedPlan(page), /run-tempo/));
  await goTo(page, "plans");
  assert.equal(await rows(page).count(), 2);
  await row(page, "Calm").getByRole("button", { name: "Open" }).tap();
  await card(page, "run-tempo").waitFor();
  assert.equal(await storedPlan(page), original);
});

scene("a deleted plan comes back by undo", {}, async ({ page, url }) => {
  await openBoth(page, url);
  await row(page, "Calm").getByRole("button", { name: "Delete" }).tap();
  await soon(page, async () => assert.equal(await rows(page).count(), 1));
  await page.locator(".toast").getByRole("button", { name: "Undo" }).tap();
  await soon(page, async () => assert.equal(await row(page, "Calm").count(), 1));
  await row(page, "Calm").getByRole("button", { name: "Open" }).tap();
  await card(page, "str-heavy-full").waitFor();
});

scene("a deleted plan lies in the bin, over a reload too, and comes back whole", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const plan = await storedPlan(page);
  await goTo(page, "plans");
  await row(page, "Calm").getByRole("button", { name: "Delete" }).tap();
  const binned = page.locator("[data-binned]");
  await binned.waitFor();
  await page.goto("about:blank");
  await visit(page, `${url}#/plans`);
  assert.match(await binned.innerText(), /Calm[^]*30 more days/);
  await binned.getByRole("button", { name: "Bring back" }).tap();
  await soon(page, async () => assert.equal(await rows(page).count(), 1));
  assert.equal(await binned.count(), 0);
  assert.equal(await storedPlan(page), plan);
});

scene("the bin is emptied for good, one plan or all", {}, async ({ page, url }) => {
  await openBoth(page, url);
  for (const name of ["Calm", "Other"]) await row(page, name).getByRole("button", { name: "Delete" }).tap();
  await soon(page, async () => assert.equal(await page.locator("[data-binned]").count(), 2));
  await page.locator("[data-binned]", { hasText: "Calm" }).getByRole("button", { name: "Delete for good" }).tap();
  await soon(page, async () => assert.equal(await page.locator("[data-binned]").count(), 1));
  await page.getByRole("button", { name: "Empty the bin" }).tap();
  await page.getByTestId("bin").waitFor({ state: "hidden" });
  await soon(page, async () => assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => /^hardeasy:(plan|bin|backup)/.test(key))), []));
  await page.goto("about:blank");
  await visit(page, `${url}#/plans`);
  assert.equal(await page.locator("[data-plan], [data-binned]").count(), 0, "nothing comes back by itself");
});

scene("Ctrl+Z brings back the open plan that was just deleted", desktop, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await goTo(page, "plans");
  await row(page, "Calm").getByRole("button", { name: "Delete" }).click();
  await soon(page, async () => assert.equal(await rows(page).count(), 0));
  await page.keyboard.press("Control+z");
  await soon(page, async () => assert.equal(await row(page, "Calm").count(), 1));
  await goTo(page, "week");
  await card(page, "run-tempo").waitFor();
});

scene("plans are renamed, the open one and another", {}, async ({ page, url }) => {
  await openBoth(page, url);
  for (const [old, name] of [["Other", "The open one"], ["Calm", "A quiet one"]]) {
    await row(page, old).getByRole("button", { name: "Rename" }).tap();
    const field = page.locator('[name^="name-"]');
    await field.fill(name);
    await field.press("Enter");
    await soon(page, async () => assert.equal(await row(page, name).count(), 1));
  }
  assert.match(await storedPlan(page), /^plan The open one/);
  await row(page, "A quiet one").getByRole("button", { name: "Rename" }).tap();
  await page.locator('[name^="name-"]').fill("n".repeat(81));
  await page.locator('[name^="name-"]').press("Enter");
  assert.match(await page.locator('[role="alert"]:visible').innerText(), /at most 80 characters/);
  await soon(page, async () => assert.equal(await row(page, "A quiet one").count(), 1));
  await page.goto("about:blank");
  await visit(page, `${url}#/plans`);
  assert.deepEqual((await rows(page).locator("b").allInnerTexts()).sort(), ["A quiet one", "The open one"]);
});

scene("the open plan deleted leaves a way on", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await goTo(page, "plans");
  await row(page, "Calm").getByRole("button", { name: "Delete" }).tap();
  await soon(page, async () => assert.equal(await rows(page).count(), 0));
  await page.reload();
  await ready(page);
  await visit(page, url);
  await screen(page, "setup").waitFor();
});

scene("one file holds all plans and brings them back", {}, async ({ page, context, url }) => {
  await openBoth(page, url);
  const file = await exported(page);
  assert.match(file, /^plan Calm/m);
  assert.match(file, /^plan Other/m);

  const fresh = await (await context.browser().newContext()).newPage();
  await visit(fresh, `${url}#/plans`);
  await fresh.locator('[data-file="plan"]').setInputFiles({ name: "plans.txt", mimeType: "text/plain", buffer: Buffer.from(file) });
  await soon(fresh, async () => assert.deepEqual((await rows(fresh).locator("b").allInnerTexts()).sort(), ["Calm", "Other"]));
  await fresh.context().close();
});

scene("plans that lie in the bin come in again with a file, and stay", {}, async ({ page, url }) => {
  await openBoth(page, url);
  const file = await exported(page);
  for (const name of ["Calm", "Other"]) await row(page, name).getByRole("button", { name: "Delete" }).tap();
  await soon(page, async () => assert.equal(await page.locator("[data-binned]").count(), 2));
  await page.locator('[data-file="plan"]').setInputFiles({ name: "plans.txt", mimeType: "text/plain", buffer: Buffer.from(file) });
  await page.locator(".toast", { hasText: "2 plans came in" }).waitFor();
  const revisions = () => journaled(page, "hardeasy ");
  await soon(page, async () => assert.deepEqual(await revisions(), [3, 3], "the journal takes them for later than the deletion"));
  await page.goto("about:blank");
  await visit(page, `${url}#/plans`);
  assert.deepEqual((await rows(page).locator("b").allInnerTexts()).sort(), ["Calm", "Other"]);
  assert.equal(await page.locator("[data-binned]").count(), 0);
});

scene("a plan seen here and changed in another window is renamed and deleted as it is now", {}, async ({ page, context, url }) => {
  await openBoth(page, url);
  for (const name of ["Calm", "Other"]) {
    await row(page, name).getByRole("button", { name: "Open" }).tap();
    await screen(page, "week").waitFor();
    await goTo(page, "plans");
  }
  const second = await context.newPage();
  await visit(second, `${url}#/plans`);
  await row(second, "Calm").getByRole("button", { name: "Open" }).tap();
  await card(second, "run-tempo").focus();
  await second.keyboard.press("Delete");
  await soon(second, async () => assert.doesNotMatch(await storedPlan(second), /run-tempo/));

  await row(page, "Calm").getByRole("button", { name: "Rename" }).tap();
  await page.locator('[name^="name-"]').fill("Quiet");
  await page.locator('[name^="name-"]').press("Enter");
  await soon(page, async () => assert.equal(await row(page, "Quiet").count(), 1));
  await row(page, "Quiet").getByRole("button", { name: "Delete" }).tap();
  await soon(page, async () => assert.equal((await journaled(page, "hardeasy-bin ")).length, 1));
  await page.goto("about:blank");
  await visit(page, `${url}#/plans`);
  assert.deepEqual(await rows(page).locator("b").allInnerTexts(), ["Other"]);
  await page.locator("[data-binned]", { hasText: "Quiet" }).getByRole("button", { name: "Bring back" }).tap();
  await row(page, "Quiet").getByRole("button", { name: "Open" }).tap();
  await card(page, "run-long").waitFor();
  assert.equal(await card(page, "run-tempo").count(), 0, "with what the other window did");
});

scene("a plan pasted as text", {}, async ({ page, url }) => {
  await visit(page, `${url}#/plans`);
  await page.locator('[name="paste"]').fill(calm);
  await page.locator('[data-testid="show-paste"]').tap();
  await page.locator('[data-testid="preview"]').waitFor();
  await page.locator('[data-action="import"]').tap();
  await card(page, "run-tempo").waitFor();
  assert.match(await storedPlan(page), /^plan Calm/);
});

scene("text that is no plan says so and stays where it is", {}, async ({ page, url }) => {
  await visit(page, `${url}#/plans`);
  await page.locator('[name="paste"]').fill("Mon AM run-quick 40");
  await page.locator('[data-testid="show-paste"]').tap();
  await page.locator('[role="alert"]:visible').waitFor();
  assert.equal(await page.locator('[name="paste"]').inputValue(), "Mon AM run-quick 40");
  await screen(page, "plans").waitFor();
});

for (const [name, content] of Object.entries({
  "a picture": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]),
  "text in an old encoding": Buffer.from(calm.replace("plan Calm", "plan \u00c4rger"), "latin1"),
  "ten megabytes of noise": Buffer.alloc(10 << 20, 0xf7),
})) {
  scene(`${name} is no plan, and is not read as one with damaged letters`, {}, async ({ page, url }) => {
    await visit(page, `${url}#/plans`);
    await page.locator('[data-file="plan"]').setInputFiles({ name: "plan.txt", mimeType: "text/plain", buffer: content });
    await page.locator('[role="alert"]:visible').waitFor();
    assert.match(await page.locator('[role="alert"]:visible').innerText(), /no text, or text in an old encoding/);
    assert.equal(await page.getByTestId("preview").count(), 0);
  });
}

scene("a file as other systems write text", {}, async ({ page, url }) => {
  const file = Buffer.from(`\ufeff${calm.replace("plan Calm", "plan \u00c4rger")}`.replaceAll("\n", "\r\n"), "utf16le");
  await visit(page, `${url}#/plans`);
  for (const buffer of [file, Buffer.from(file).swap16()]) {
    await page.locator('[data-file="plan"]').setInputFiles({ name: "plan.txt", mimeType: "text/plain", buffer });
    await page.getByTestId("preview").waitFor();
    assert.match(await page.getByTestId("preview").innerText(), /\u00c4rger/);
    await page.getByRole("button", { name: "Leave it" }).tap();
    await goTo(page, "plans");
  }
});
