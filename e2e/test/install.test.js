// What browsers ask for before they offer to install an app; and the way into an app on an iPhone's home screen, which has a
// storage of its own.

import assert from "node:assert/strict";

import { holdProgram } from "../help/network.js";
import { calm, fragment } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { ready, screen, visit } from "../help/visit.js";
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

// Safari alone has navigator.standalone: false in a tab, true in an app on the home screen.
const safari = (page) => page.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: false }));
const onHomeScreen = (page) => page.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: true }));

const told = calm.replace("run-easy 40\n", "run-easy 40 done did=42min felt=4\n").replace("age=34", "age=34 injury=niggle") + "check 2026-11-23 sleep=6.5\n";
const bring = (page) => page.locator(".bring-over");
const pasteButton = (page) => bring(page).getByRole("button", { name: "Paste" });
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const alerts = (page) => page.locator('[role="alert"]:visible');

scene("an app that starts with nothing goes on to the questions", {}, async ({ page, url }) => {
  await onHomeScreen(page);
  await visit(page, url);
  await page.getByRole("button", { name: "Start a new plan" }).tap();
  await page.locator("[data-first]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "What are you training for?");
  assert.equal(await bring(page).isVisible(), false);
  await page.locator('[data-action="skip-setup"]:visible').tap();
  await screen(page, "week").waitFor();
});

scene("an app that starts with nothing, before Go is up: on to the questions", {}, async ({ page, url }) => {
  await onHomeScreen(page);
  const release = await holdProgram(page);
  await page.goto(url);
  await page.getByRole("button", { name: "Start a new plan" }).tap();
  await page.locator('label:has(input[name="goal"][value="strength"])').tap();
  await release();
  await ready(page);
  assert.ok(await page.locator("[data-first]").isVisible());
  assert.equal(await bring(page).isVisible(), false);
  assert.deepEqual(await page.locator('input[name="goal"]:checked').evaluateAll((all) => all.map((one) => one.value)), ["strength"]);
});

scene("a plan pasted by a tap before Go is up is shown when it is", clipboard, async ({ page, url }) => {
  await onHomeScreen(page);
  const release = await holdProgram(page);
  await page.goto(url);
  await page.evaluate((text) => navigator.clipboard.writeText(text), url + fragment(told));
  await pasteButton(page).tap();
  await bring(page).locator("[data-progress]").waitFor();
  await release();
  await page.getByTestId("preview").waitFor();
  assert.match(await page.getByTestId("preview").innerText(), /Calm/);
});

scene("what is written in the field before Go is up stays there", {}, async ({ page, url }) => {
  await onHomeScreen(page);
  const release = await holdProgram(page);
  await page.goto(url);
  await page.locator('[name="paste"]').fill("half a li");
  await release();
  await ready(page);
  assert.equal(await page.locator('[name="paste"]').inputValue(), "half a li");
  assert.equal(await page.evaluate(() => document.activeElement.name), "paste");
  await page.getByRole("button", { name: "Show it" }).tap();
  await alerts(page).waitFor();
  assert.equal(await page.locator('[name="paste"]').inputValue(), "half a li");
});

scene("where the clipboard is not to be read, Paste leads into the field", {}, async ({ page, url }) => {
  await onHomeScreen(page);
  await page.addInitScript(() => (navigator.clipboard.readText = async () => { throw new DOMException("no", "NotAllowedError"); }));
  await visit(page, url);
  await pasteButton(page).tap();
  await soon(page, async () => assert.equal(await page.evaluate(() => document.activeElement.name), "paste"));
  await page.keyboard.insertText(url + fragment(told));
  await page.getByRole("button", { name: "Show it" }).tap();
  await page.getByTestId("preview").waitFor();
});

scene("Paste first looks the same before and after Go's arrival", {}, async ({ page, url }) => {
  await onHomeScreen(page);
  const release = await holdProgram(page);
  await page.goto(url);
  const places = () =>
    page.locator(".bring-over, .bring-over *, .hello, form[data-setup], .elsewhere a").evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${[x, y, width, height].map(Math.round)}`;
      }),
    );
  const before = await places();
  await release();
  await ready(page);
  assert.deepEqual(await places(), before);
});

scene("in a browser's tab nobody is asked about Safari", {}, async ({ page, url }) => {
  await safari(page);
  await visit(page, url);
  assert.equal(await bring(page).isVisible(), false);
  assert.ok(await page.locator("[data-first]").isVisible());
});

scene("a link that an app is opened with is shown, and Paste does not come first", {}, async ({ page, url }) => {
  await onHomeScreen(page);
  await visit(page, url + fragment(calm));
  await page.getByTestId("preview").waitFor();
  assert.equal(await bring(page).isVisible(), false);
});

