// After one visit everything works without the network, from any address. The server is killed, not the browser's switch
// turned: that is what a phone in a basement sees.

import assert from "node:assert/strict";

import { layout } from "../help/board.js";
import { calm, openPlan, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { bare } from "../help/static.js";
import { ready, screen, visit } from "../help/visit.js";
import { workerHoldsAll } from "../help/worker.js";

for (const [name, site] of [
  ["offline", undefined],
  ["offline below /sub/path/, from a host that knows neither compression nor headers", bare],
]) {
  scene(name, { site }, async ({ page, server, url }) => {
    await openPlan(page, url, calm);
    const week = await layout(page);
    await workerHoldsAll(page);
    await page.waitForLoadState("networkidle"); // a request cut off by the kill is no fault of the app
    await server.kill();
    await assert.rejects(fetch(url), "the server is gone");

    await page.reload();
    await ready(page);
    assert.deepEqual(await layout(page), week, "after a reload");

    for (const [address, shows] of [
      ["", "week"],
      ["about", "week"],
      ["any/deep/link", "week"],
      ["#/season", "season"],
      ["#/today", "today"],
      ["#/rules", "rules"],
      ["#/plans", "plans"],
      ["#50%", "week"],
      ["?x=1", "week"],
      ["index.html", "week"],
    ]) {
      await page.goto("about:blank");
      await visit(page, url + address);
      await screen(page, shows).waitFor();
      assert.equal(new URL(page.url()).pathname, new URL(url).pathname, `${address} stays in the app`);
      assert.match(await storedPlan(page), /^plan Calm/);
    }
    await page.goto("about:blank");
    await visit(page, `${url}about`);
    assert.deepEqual(await layout(page), week, "from a deep link");
  });
}

scene("below /sub/path/ from the first visit on", { site: bare }, async ({ page, url }) => {
  await visit(page, url);
  await screen(page, "setup").waitFor();
  await page.locator('[data-action="skip-setup"]:visible').tap();
  await screen(page, "week").waitFor();
  await page.locator('[data-action="share"]').tap();
  const link = page.locator('[data-testid="link"]');
  await link.waitFor();
  assert.ok((await link.inputValue()).startsWith(`${url}#p=`), "links lead below the path too");
});
