// What browsers ask for before they offer to install an app.

import assert from "node:assert/strict";

import { scene } from "../help/scene.js";
import { visit } from "../help/visit.js";
import { workerHoldsAll } from "../help/worker.js";

scene("the app can be installed", { profile: true }, async ({ page, context, url }) => {
  await visit(page, url);
  await workerHoldsAll(page);
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send("Page.getAppManifest");
  assert.deepEqual(manifest.errors, []);
  assert.equal(JSON.parse(manifest.data).name, "HardEasy");
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors, []);
});

scene("all that the manifest names is there", {}, async ({ page, url }) => {
  await visit(page, url);
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json());
  const images = [...manifest.icons, ...(manifest.screenshots ?? []), ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)];
  for (const { src, sizes } of images) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, url).href);
    if (sizes !== "any") assert.equal(size, sizes, src);
  }
  for (const shortcut of manifest.shortcuts) {
    await page.goto("about:blank");
    await visit(page, new URL(shortcut.url, url).href);
    await page.locator("main[data-screen]").waitFor();
  }
});
