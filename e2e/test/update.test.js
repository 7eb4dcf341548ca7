// A new version is announced, waits, and is used when the person says so: never in the middle of something, never half.

import assert from "node:assert/strict";

import { card, layout, remove } from "../help/board.js";
import { calm, openPlan, reload, storedPlan } from "../help/plans.js";
import { finger } from "../help/pointer.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { serveVersions } from "../help/versions.js";
import { visit } from "../help/visit.js";
import { updateEnds, workerHoldsAll } from "../help/worker.js";

const notice = (page) => page.locator('[data-testid="update"]:visible');
const accept = (page) => notice(page).locator('[data-action="update"]').tap();
const version = (page) => page.evaluate(() => document.documentElement.dataset.version);
const becomes = (page, next) => page.locator(`html[data-version="${next}"][data-ready]`).waitFor();

const updating = { site: serveVersions, profile: true };

scene("announced, waiting, then used at the person's word", updating, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  const first = await version(page);
  const next = await server.deploy();
  assert.notEqual(next, first);

  await reload(page);
  await notice(page).waitFor();
  assert.equal(await version(page), first, "the old version runs on");
  await reload(page);
  await notice(page).waitFor();
  assert.equal(await version(page), first, "however often it is loaded");

  await remove(page, "run-tempo");
  const [week, plan] = [await layout(page), await storedPlan(page)];
  await accept(page);
  await becomes(page, next);
  assert.deepEqual(await layout(page), week);
  assert.equal(await storedPlan(page), plan);
  assert.equal(await notice(page).count(), 0);
  const sheet = await page.evaluate(async () => (await fetch(document.querySelector("link[rel=stylesheet]").href)).text());
  assert.match(sheet, /the next version/);
  const caches = await page.evaluate(async () => (await window.caches.keys()).length);
  assert.equal(caches, 1, "the old version's files are gone");
});

scene("not in the middle of a drag, even when another tab says so", updating, async ({ page, context, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  const first = await version(page);
  const next = await server.deploy();
  const second = await context.newPage();
  await visit(second, url);
  await notice(second).waitFor();

  await page.bringToFront();
  const touch = await finger(page);
  await touch.lift(card(page, "run-easy"));
  await second.bringToFront();
  await accept(second);
  await becomes(second, next);

  await page.bringToFront();
  assert.equal(await version(page), first);
  await page.locator("html[data-drag]").waitFor();
  await touch.carry("1/fri/am");
  await touch.up();
  await soon(page, async () => assert.deepEqual((await layout(page))["fri/am"], ["run-easy"]));
  await accept(page);
  await becomes(page, next);
  assert.deepEqual((await layout(page))["fri/am"], ["run-easy"]);
});

scene("a version that is not wholly there is not installed", updating, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  const first = await version(page);
  await server.deploy({ whole: false });
  assert.equal(await updateEnds(page), "redundant");
  await server.kill();
  await reload(page);
  assert.equal(await version(page), first);
  assert.equal(await notice(page).count(), 0);
  assert.equal(await card(page, "run-tempo").count(), 1);
});
