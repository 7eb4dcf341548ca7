// Nothing a person made is lost: not by a second tab, a full disk, damage or an old version.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { card, layout } from "../help/board.js";
import { calm, openPlan, reload, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo, screen, visit } from "../help/visit.js";

const undo = (page) => page.locator('[data-action="undo"]:visible');
const alert = (page) => page.locator('[role="alert"]:visible');

async function remove(page, type) {
  await card(page, type).focus();
  await page.keyboard.press("Delete");
  await card(page, type).waitFor({ state: "detached" });
}

async function double(page, type) {
  await card(page, type).first().tap();
  await page.getByRole("button", { name: "Duplicate" }).tap();
  await soon(page, async () => assert.equal(await card(page, type).count(), 2));
}

// The raw entry of the open plan, and a way to put another in its place.
const entry = (page) => page.evaluate(() => localStorage.getItem(`hardeasy:plan:${localStorage.getItem("hardeasy:open")}`));
const setEntry = (page, text) => page.evaluate((text) => localStorage.setItem(`hardeasy:plan:${localStorage.getItem("hardeasy:open")}`, text), text);

scene("a change in one tab is seen in the other", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  const second = await context.newPage();
  await visit(second, url);
  await remove(page, "run-tempo");
  await soon(second, async () => assert.equal(await card(second, "run-tempo").count(), 0));
  await remove(second, "run-long");
  await soon(page, async () => assert.equal(await card(page, "run-long").count(), 0));
  assert.doesNotMatch(await storedPlan(page), /run-tempo|run-long/);
});

scene("a tab that missed a change does not overwrite it, and its own is not lost", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  const deaf = await context.newPage();
  await deaf.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
  await visit(deaf, url);
  await remove(page, "run-tempo");
  const theirs = await storedPlan(page);

  await card(deaf, "run-long").focus();
  await deaf.keyboard.press("Delete");
  await soon(deaf, async () => assert.equal(await card(deaf, "run-tempo").count(), 0, "the newer plan is shown"));
  assert.equal(await card(deaf, "run-long").count(), 1);
  assert.equal(await storedPlan(deaf), theirs);
  await undo(deaf).tap();
  await soon(deaf, async () => assert.equal(await card(deaf, "run-long").count(), 0, "undo brings back what was done here"));
});

scene("a full store is told in a sentence and loses nothing", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const before = await storedPlan(page);
  const easy = (text) => text.match(/run-easy 40/g).length;
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`filler-${size}-${n}`, "x".repeat(size));
      } catch {} // full for this size
    }
  });
  await double(page, "run-easy");
  await alert(page).waitFor();
  assert.match(await alert(page).innerText(), /not saved/);
  assert.equal(await storedPlan(page), before, "the last good plan is still there");

  const coming = page.waitForEvent("download");
  await alert(page).getByRole("button", { name: "Save a file" }).tap();
  const file = await readFile(await (await coming).path(), "utf8");
  assert.equal(easy(file), easy(before) + 1, "the file holds the change");

  await page.evaluate(() => Object.keys(localStorage).forEach((key) => key.startsWith("filler") && localStorage.removeItem(key)));
  await remove(page, "run-long");
  await soon(page, async () => assert.equal(await alert(page).count(), 0));
  assert.equal(easy(await storedPlan(page)), easy(before) + 1);
});

scene("a damaged plan is recovered from its backup, and the person is told", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const good = await layout(page);
  await remove(page, "run-tempo");
  await setEntry(page, (await entry(page)).replace("run-easy", "run-eXsy"));
  await reload(page);
  assert.deepEqual(await layout(page), good);
  assert.match((await page.locator('[role="alert"]:visible, .toast:visible').allInnerTexts()).join(), /damaged/);
  await remove(page, "run-long");
  await reload(page);
  assert.equal(await card(page, "run-long").count(), 0, "and can be changed again");
});

scene("a plan stored by a newer version is not touched", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const newer = (await entry(page)).replace(/^hardeasy 1 /, "hardeasy 99 ");
  const id = await page.evaluate(() => localStorage.getItem("hardeasy:open"));
  await setEntry(page, newer);
  await reload(page);
  await goTo(page, "plans");
  const row = page.locator(`[data-plan="${id}"]`);
  assert.match(await row.innerText(), /newer version/);
  assert.ok(await row.getByRole("button", { name: "Open" }).isDisabled());

  await goTo(page, "setup");
  await page.locator('[data-action="skip-setup"]:visible').tap();
  await screen(page, "week").waitFor();
  await soon(page, async () => assert.notEqual(await page.evaluate(() => localStorage.getItem("hardeasy:open")), id));
  assert.equal(await page.evaluate((id) => localStorage.getItem(`hardeasy:plan:${id}`), id), newer);
});

scene("where storage is forbidden a plan can still be made and saved", {}, async ({ page, context, url }) => {
  await context.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    }
  });
  await visit(page, url);
  await page.locator('[data-action="skip-setup"]:visible').tap();
  await screen(page, "week").waitFor();
  await alert(page).waitFor();
  assert.match(await alert(page).innerText(), /forbids storage/);
  const coming = page.waitForEvent("download");
  await alert(page).getByRole("button", { name: "Save a file" }).tap();
  assert.match(await readFile(await (await coming).path(), "utf8"), /^plan /);
});
