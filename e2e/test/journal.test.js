// Saved means on disk: what is called saved is there after the browser was killed, whatever local storage has lost.

import assert from "node:assert/strict";
import { test } from "node:test";

import { card, layout, remove } from "../help/board.js";
import { dropJournal, onDisk, records, saved, written } from "../help/journal.js";
import { burst, mortal, withProfile } from "../help/kill.js";
import { calm, openPlan, reload, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { serve } from "../help/server.js";
import { soon } from "../help/soon.js";
import { goTo, screen, visit } from "../help/visit.js";

const alert = (page) => page.locator('[role="alert"]:visible');

const record = async (page, id) => (await records(page)).find((record) => record.id === id);
const openID = (page) => page.evaluate(() => localStorage.getItem("hardeasy:open"));

async function killed(ms) {
  const server = await serve();
  try {
    await withProfile(async (dir) => {
      const { confirmed, found, same, shown } = await burst(server.url, dir, ms);
      assert.ok(found >= confirmed, `revision ${confirmed} was called saved, and ${found} is there`);
      assert.ok(found === 0 || same, "it is the plan that was written as that revision");
      assert.equal(shown, found ? "week" : "setup");
    });
  } finally {
    await server.kill();
  }
}

for (const ms of [0, 700, 1500, 4000]) test(`the browser is killed after ${ms} ms of edits`, () => killed(ms));

test("the browser is killed after a plan was deleted", async () => {
  const server = await serve();
  try {
    await withProfile(async (dir) => {
      const before = await mortal(dir);
      await openPlan(before.page, server.url, calm);
      await onDisk(before.page);
      const id = await openID(before.page);
      await goTo(before.page, "plans");
      await before.page.getByRole("button", { name: "Delete" }).click();
      await soon(before.page, async () => assert.match((await record(before.page, id)).text, /^hardeasy-bin /));
      await before.kill();

      const after = await mortal(dir);
      await visit(after.page, `${server.url}#/plans`);
      assert.equal(await after.page.locator("[data-plan]").count(), 0, "it does not come back by itself");
      await after.page.getByRole("button", { name: "Bring back" }).click();
      await card(after.page, "run-tempo").waitFor({ state: "attached" }).catch(() => {});
      await soon(after.page, async () => assert.match(await storedPlan(after.page), /^plan Calm/));
      await after.kill();
    });
  } finally {
    await server.kill();
  }
});

scene("saved follows the disk, from the first revision on", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await onDisk(page);
  assert.equal(await saved(page), 1);
  await remove(page, "run-tempo");
  await onDisk(page);
  assert.equal(await saved(page), 2);
  assert.equal((await record(page, await openID(page))).rev, 2);
  await reload(page);
  await onDisk(page);
  assert.equal(await saved(page), 2, "and is known again after a reload");
});

scene("what local storage has lost comes from the journal, the steps back too", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await remove(page, "run-tempo");
  await onDisk(page);
  const plan = await storedPlan(page);
  await page.evaluate(() => localStorage.clear());
  await reload(page);
  await screen(page, "week").waitFor();
  assert.equal(await storedPlan(page), plan);
  await page.locator('[data-action="undo"]:visible').tap();
  await card(page, "run-tempo").waitFor();
});

scene("a plan of before there was a journal is taken into it", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await onDisk(page);
  const id = await openID(page);
  await dropJournal(page);
  await reload(page);
  await onDisk(page);
  assert.equal((await record(page, id)).rev, 1);
});

scene("a journal that is deleted under a running app begins anew", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await onDisk(page);
  await dropJournal(page);
  await remove(page, "run-tempo");
  await onDisk(page);
  assert.equal((await record(page, await openID(page))).rev, 2);
});

scene("without IndexedDB the app works and says that savings may be late", {}, async ({ page, context, url }) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not here", "SecurityError");
    };
  });
  await openPlan(page, url, calm);
  await page.getByTestId("delayed").waitFor();
  assert.match(await page.getByTestId("delayed").innerText(), /last minute/);
  await page.getByRole("button", { name: "All right" }).tap();
  await page.getByTestId("delayed").waitFor({ state: "hidden" });
  await remove(page, "run-tempo");
  await reload(page);
  assert.equal(await card(page, "run-tempo").count(), 0);
  assert.equal(await saved(page), 0, "nothing is called saved");
});

// From now on the page's storage is as old as another process may see it, until the page itself writes the plan.
const lagging = (page) =>
  page.evaluate(() => {
    const key = `hardeasy:plan:${localStorage.getItem("hardeasy:open")}`;
    const old = localStorage.getItem(key);
    const { getItem, setItem } = Storage.prototype;
    let lags = true;
    Storage.prototype.getItem = function (name) {
      return lags && name === key ? old : getItem.call(this, name);
    };
    Storage.prototype.setItem = function (name, text) {
      if (name === key) lags = false;
      setItem.call(this, name, text);
    };
    addEventListener("storage", (event) => lags && event.stopImmediatePropagation(), true);
  });

const toast = (page) => page.locator(".toast:visible");

scene("two windows write the same revision: one is kept, both are told, undo has the other", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  await onDisk(page);
  const second = await context.newPage();
  await visit(second, url);
  await onDisk(second);
  await lagging(second);
  await remove(page, "run-tempo");
  await onDisk(page);
  await card(second, "run-long").focus();
  await second.keyboard.press("Delete");

  await soon(second, async () => assert.match(await toast(second).innerText(), /changed in another window/));
  await soon(page, async () => assert.match(await toast(page).innerText(), /at the same moment/));
  for (const window of [page, second]) {
    await soon(window, async () => assert.equal(await card(window, "run-tempo").count(), 0, "what was saved stays"));
    assert.equal(await card(window, "run-long").count(), 1);
  }
  assert.equal(await storedPlan(second), await storedPlan(page));
  await second.locator('[data-action="undo"]:visible').tap();
  await soon(second, async () => assert.equal(await card(second, "run-long").count(), 0, "and the other change can be had"));
  await soon(page, async () => assert.deepEqual(await layout(page), await layout(second)));
});

scene("three windows that write at once end alike", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  const windows = [page, await context.newPage(), await context.newPage()];
  await Promise.all(windows.slice(1).map((window) => visit(window, url)));
  for (const types of [["run-easy", "run-tempo", "run-long"], ["run-long", "run-easy", "str-heavy-full"]]) {
    await Promise.all(
      windows.map((window, i) =>
        window.evaluate((type) => {
          document.querySelector(`[data-type="${type}"]`)?.focus();
          document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Delete", bubbles: true }));
        }, types[i]),
      ),
    );
    await soon(page, async () => {
      const [first, ...others] = await Promise.all(windows.map(layout));
      for (const other of others) assert.deepEqual(other, first);
      for (const window of windows) assert.equal(await saved(window), await written(window));
    });
  }
});

scene("a plan deleted in another window is told, and a change brings it back", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm);
  const second = await context.newPage();
  await visit(second, `${url}#/plans`);
  await second.getByRole("button", { name: "Delete" }).tap();
  await soon(page, async () => assert.match((await alert(page).allInnerTexts()).join(), /deleted this plan/));
  await remove(page, "run-tempo");
  await onDisk(page);
  await soon(second, async () => assert.equal(await second.locator("[data-plan]").count(), 1));
  await reload(page);
  assert.equal(await card(page, "run-tempo").count(), 0);
  assert.equal(await card(page, "run-long").count(), 1);
});

scene("storage cleared under a running app: told, and all plans are stored again", {}, async ({ page, context, url }) => {
  await openPlan(page, url, calm.replace("plan Calm", "plan Other"));
  await onDisk(page);
  await page.goto("about:blank");
  await openPlan(page, url, calm);
  await onDisk(page);
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${url}manifest.webmanifest`);
  await elsewhere.evaluate(() => localStorage.clear());
  await soon(page, async () => assert.match((await alert(page).allInnerTexts()).join(), /storage was cleared/));
  await soon(page, async () => assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("hardeasy:plan:")).length), 2));
  await reload(page);
  await card(page, "run-tempo").waitFor();
});

scene("leaving with a change that is nowhere else asks", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  const asked = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await remove(page, "run-tempo");
  await soon(page, async () => assert.match((await alert(page).allInnerTexts()).join(), /not saved/));
  await page.close({ runBeforeUnload: true });
  await soon(page, async () => assert.deepEqual(asked, ["beforeunload"]));
  const coming = page.waitForEvent("download");
  await alert(page).getByRole("button", { name: "Save a file" }).tap();
  await coming;
  const gone = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await gone;
  assert.equal(asked.length, 1, "what is in a file can be left");
});
