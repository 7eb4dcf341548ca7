// A return visit shows the last plan at once, and nothing that it is not about, however slowly the page is read.

import assert from "node:assert/strict";

import { layout } from "../help/board.js";
import { calm, fragment } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { halting } from "../help/static.js";
import { ready, screen } from "../help/visit.js";

const noWorker = { site: halting, troubles: [/worker\.js|404/] };

// Keeps every frame's answer to whether the questions could be seen. Runs in the page before anything else.
function watchForQuestions() {
  window.flashed = 0;
  const look = () => {
    const heading = document.querySelector(".hello h1");
    if (heading?.checkVisibility({ visibilityProperty: true })) window.flashed++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function planKept(page, server, url) {
  await page.goto(url + fragment(calm), { waitUntil: "commit" });
  server.release();
  await ready(page);
  await page.locator('[data-action="import"]').tap();
  await screen(page, "week").waitFor();
  await page.goto("about:blank"); // leaving takes the picture
}

scene("the last plan stands before the page is wholly there", noWorker, async ({ page, server, url }) => {
  await planKept(page, server, url);
  await page.addInitScript(watchForQuestions);
  await page.goto(url, { waitUntil: "commit" });
  const picture = page.locator(".picture");
  await picture.locator(".card").first().waitFor();
  assert.match(await picture.innerText(), /Tempo/);
  assert.equal(await page.locator("html[data-ready]").count(), 0);
  server.release();
  await ready(page);
  await screen(page, "week").waitFor();
  assert.equal(await page.locator(".picture").count(), 0, "the picture has given way");
  assert.deepEqual((await layout(page))["thu/am"], ["run-tempo"]);
  assert.equal(await page.evaluate(() => window.flashed), 0, "the questions of a first visit never showed");
});

scene("a link's visit says so before the page is wholly there", noWorker, async ({ page, server, url }) => {
  await page.addInitScript(watchForQuestions);
  await page.goto(url + fragment(calm), { waitUntil: "commit" });
  await page.getByText("A plan is coming.").waitFor();
  server.release();
  await ready(page);
  await page.locator('[data-testid="preview"]').waitFor();
  assert.equal(await page.evaluate(() => window.flashed), 0, "the questions of a first visit never showed");
});
