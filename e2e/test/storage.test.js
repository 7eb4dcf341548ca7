// Nothing a person made is lost: not by a second tab, a full disk, damage or an old version.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { card, layout, remove } from "../help/board.js";
import { dropJournal, onDisk, saved } from "../help/journal.js";
import { calm, openPlan, reload, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { sealed } from "../help/sealed.js";
import { soon } from "../help/soon.js";
import { goTo, screen, visit } from "../help/visit.js";

const undo = (page) => page.locator('[data-action="undo"]:visible');
const alert = (page) => page.locator('[role="alert"]:visible');

async function double(page, type) {
  await card(page, type).first().tap();
  await page.getByRole("button", { name: "Duplicate" }).tap();
  await soon(page, async () => assert.equal(await card(page, type).count(), 2));
}

// The raw entry of the open plan, and a way to put another in its place.
const entry = (page) => page.evaluate(() => localStorage.getItem(`hardeasy:plan:${localStorage.getItem("hardeasy:open")}`));
const setEntry = (page, text) => page.evaluate((text) => localStorage.setItem(`hardeasy:plan:${localStorage.getItem("hardeasy:open")}`, text), text);

async function saveText(page, row) {
  const coming = page.waitForEvent("download");
  await row.getByRole("button", { name: "Save its text" }).tap();
  return readFile(await (await coming).path(), "utf8");
}

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
  await onDisk(deaf);
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

scene("a damaged plan comes back from the journal with its last change, and the person is told", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo");
  await onDisk(page);
  const good = await layout(page);
  await setEntry(page, (await entry(page)).replace("run-easy", "run-eXsy"));
  await reload(page);
  assert.deepEqual(await layout(page), good);
  assert.match((await alert(page).allInnerTexts()).join(), /damaged/);
  await remove(page, "run-long");
  await reload(page);
  assert.equal(await card(page, "run-long").count(), 0, "and can be changed again");
  assert.equal(await alert(page).count(), 0, "and is told once");
});

scene("damaged in the journal too, it is recovered from its backup, and the damaged text can be had", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const good = await layout(page);
  await remove(page, "run-tempo");
  await onDisk(page);
  const damaged = (await entry(page)).replace("run-easy", "run-eXsy");
  await setEntry(page, damaged);
  await dropJournal(page);
  await reload(page);
  assert.deepEqual(await layout(page), good);
  assert.match((await alert(page).allInnerTexts()).join(), /damaged.*before the last change/);
  await remove(page, "run-long");
  await reload(page);
  assert.equal(await card(page, "run-long").count(), 0, "and can be changed again");

  await goTo(page, "plans");
  assert.equal(await saveText(page, page.locator("[data-plan]")), damaged, "the text outlives the next change");
  await page.getByRole("button", { name: "Throw the text away" }).tap();
  await soon(page, async () => assert.equal(await page.getByRole("button", { name: "Save its text" }).count(), 0));
});

scene("the open plan damaged for good: said before another one opens, and its text can be saved", {}, async ({ page, url }) => {
  await openPlan(page, url, calm.replace("plan Calm", "plan Other"));
  await page.goto("about:blank");
  await openPlan(page, url, calm);
  await onDisk(page);
  const damaged = (await entry(page)).slice(0, -1);
  await setEntry(page, damaged);
  await dropJournal(page);
  await page.goto("about:blank");
  await visit(page, url);
  await screen(page, "plans").waitFor();
  assert.equal(await page.locator('[data-screen="week"]').count(), 0);
  const said = (await alert(page).allInnerTexts()).join();
  assert.match(said, /open last can't be opened/);
  const row = page.locator("[data-plan]", { hasText: "Can't be opened" });
  assert.doesNotMatch(said + (await row.innerText()), /good copy is kept/, "no sentence promises a copy that is not there");
  assert.equal(await saveText(page, row), damaged);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all plans in a file" }).tap();
  const all = await readFile(await (await coming).path(), "utf8");
  assert.ok(all.includes("plan Other") && all.includes(damaged), "the file of all plans has it too");
  await page.locator("[data-plan]", { hasText: "Other" }).getByRole("button", { name: "Open" }).tap();
  await card(page, "run-tempo").waitFor();
});

scene("one flipped digit of the version does not lock a plan whose backup is sound", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo");
  await onDisk(page);
  await setEntry(page, (await entry(page)).replace(/^hardeasy 1 /, "hardeasy 3 "));
  await reload(page);
  await screen(page, "week").waitFor();
  assert.equal(await card(page, "run-tempo").count(), 0, "nothing of it is missing");
  assert.match((await alert(page).allInnerTexts()).join(), /damaged.*put right/);
  await remove(page, "run-long");
  await reload(page);
  assert.equal(await card(page, "run-long").count(), 0);
});

scene("a plan stored by a newer version is not touched", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const newer = (await entry(page)).replace(/^hardeasy 1 /, "hardeasy 99 ");
  await untouched(page, newer);
});

const unknown = "heat 2027-07-01..2027-07-14 35\n"; // a line that only a newer version can read

scene("a plan in a newer notation is not touched, though this version cannot read it", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo"); // so that there is a backup that could take its place
  await onDisk(page);
  await untouched(page, sealed(9, (await storedPlan(page)) + unknown));
});

scene("a newer version writes while this one has the plan open", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  await onDisk(page);
  const newer = sealed(9, (await storedPlan(page)) + unknown);
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${url}manifest.webmanifest`);
  await setEntry(elsewhere, newer);
  await soon(page, async () => assert.match((await alert(page).allInnerTexts()).join(), /newer version/));
  await remove(page, "run-tempo");
  await soon(page, async () => assert.match((await alert(page).allInnerTexts()).join(), /not saved.*newer version/));
  assert.equal(await entry(page), newer);
});

// Puts a newer version's text in place of the open plan's, and sees that nothing this version does changes it.
async function untouched(page, newer) {
  const id = await page.evaluate(() => localStorage.getItem("hardeasy:open"));
  await setEntry(page, newer);
  await reload(page);
  await goTo(page, "plans");
  const row = page.locator(`[data-plan="${id}"]`);
  assert.match(await row.innerText(), /newer version/);
  assert.ok(await row.getByRole("button", { name: "Open" }).isDisabled());
  assert.equal(await saveText(page, row), newer);

  await goTo(page, "setup");
  await page.locator('[data-action="skip-setup"]:visible').tap();
  await screen(page, "week").waitFor();
  await soon(page, async () => assert.notEqual(await page.evaluate(() => localStorage.getItem("hardeasy:open")), id));
  await reload(page);
  assert.equal(await page.evaluate((id) => localStorage.getItem(`hardeasy:plan:${id}`), id), newer);
}

scene("a plan too long to be read again is refused in a sentence, and nothing is stored", {}, async ({ page, url }) => {
  const day = (name) => `${name} AM str-heavy-full 1 note="${"x".repeat(200)}"\n  back-squat 3x5\n`;
  const long = `plan Long\n${Array.from({ length: 104 }, (_, n) => `week ${n + 1}\n${["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((name) => day(name) + day(name).replace(" AM ", " PM ")).join("")}`).join("")}`;
  await visit(page, `${url}#/plans`);
  await page.locator('[data-file="plan"]').setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(long) });
  await alert(page).waitFor();
  assert.match(await alert(page).innerText(), /256 kB/);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("hardeasy:plan:")).length), 0);
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
