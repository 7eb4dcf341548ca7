// What browsers ask for before they offer to install an app; and the way into an app on an iPhone's home screen, which has a
// storage of its own.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

import { staysInPlace } from "../help/arrival.js";
import { layout } from "../help/board.js";
import { holdProgram } from "../help/network.js";
import { program } from "../help/paths.js";
import { calm, clash, fragment, openPlan, reload, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { goTo, ready, screen, visit } from "../help/visit.js";
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
const hint = (page) => page.getByTestId("install");
const takeAlong = (page) => page.locator('[data-action="take-along"]');
const bring = (page) => page.locator(".bring-over");
const pasteButton = (page) => bring(page).getByRole("button", { name: "Paste" });
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const read = (page) => page.evaluate(() => navigator.clipboard.readText());
const alerts = (page) => page.locator('[role="alert"]:visible');

scene("from Safari to the home screen: the hint copies all of the plan, and the app begins with Paste", clipboard, async ({ page, context, url }) => {
  await safari(page);
  await openPlan(page, url, told);
  const plan = await storedPlan(page);
  const week = await layout(page);
  assert.match(await hint(page).innerText(), /keeps its own plans.*all of it, your log too/s);
  await takeAlong(page).tap();
  await soon(page, async () => assert.match(await hint(page).innerText(), /is on your clipboard.*Tap Share, then Add to Home Screen.*Open HardEasy from the home screen.*Tap Paste there/s));
  const link = await read(page);
  assert.equal(execFileSync(program, ["show", link], { encoding: "utf8" }), plan);

  const app = await (await context.browser().newContext(clipboard)).newPage();
  await onHomeScreen(app);
  await visit(app, url);
  await app.evaluate((text) => navigator.clipboard.writeText(text), link);
  assert.match(await bring(app).innerText(), /Do you have a plan in the browser/);
  assert.equal(await app.locator("form[data-setup]").isVisible(), false, "Paste first");
  await pasteButton(app).click();
  await app.getByTestId("preview").waitFor();
  await app.locator('[data-action="import"]').click();
  await screen(app, "week").waitFor();
  assert.deepEqual(await layout(app), week);
  assert.equal(await storedPlan(app), plan, "the log came along");
  await goTo(app, "setup");
  assert.ok(await app.locator("form[data-setup]").isVisible(), "with a plan the questions are not asked about Safari again");
  assert.equal(await bring(app).isVisible(), false);
  await reload(app);
  await screen(app, "setup").waitFor();
  assert.equal(await bring(app).isVisible(), false);
  await app.context().close();
});

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
  await staysInPlace(page, url, ".bring-over, .bring-over *, .hello, form[data-setup], .elsewhere a");
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

scene("Not now is remembered, and Plans still shows the way", clipboard, async ({ page, url }) => {
  await safari(page);
  await openPlan(page, url, told);
  await hint(page).getByRole("button", { name: "Not now" }).tap();
  await soon(page, async () => assert.equal(await hint(page).isVisible(), false));
  await reload(page);
  await screen(page, "week").waitFor();
  assert.equal(await hint(page).isVisible(), false, "it does not come back");
  await goTo(page, "plans");
  const way = page.getByTestId("installing");
  await way.getByRole("button", { name: "Copy my plan and show how" }).tap();
  await soon(page, async () => assert.match(await way.innerText(), /Tap Share, then Add to Home Screen/));
  assert.match(execFileSync(program, ["show", await read(page)], { encoding: "utf8" }), /did=42min/);
});

scene("Not now alone does not make a returning person of a new one", {}, async ({ page, url }) => {
  await page.addInitScript(() => (localStorage["hardeasy:hint"] = "no"));
  await visit(page, url);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.visit), "new");
});

scene("where nothing may be copied, the steps hold the link", {}, async ({ page, url }) => {
  await safari(page);
  await page.addInitScript(() => (navigator.clipboard.writeText = async () => { throw new DOMException("no", "NotAllowedError"); }));
  await openPlan(page, url, told);
  await takeAlong(page).tap();
  const link = hint(page).getByRole("textbox", { name: "Link for your own phone" });
  await link.waitFor();
  assert.equal(execFileSync(program, ["show", await link.inputValue()], { encoding: "utf8" }), await storedPlan(page));
  assert.match(await hint(page).innerText(), /did not allow copying/);
  assert.equal(await alerts(page).count(), 0, "it is said once");
});

scene("with several plans the hint says what the link leaves behind", clipboard, async ({ page, url }) => {
  await safari(page);
  await openPlan(page, url, calm);
  await page.goto("about:blank");
  await openPlan(page, url, clash.replace("plan Calm", "plan Other"));
  await takeAlong(page).tap();
  await soon(page, async () => assert.match(await hint(page).innerText(), /Only the open plan is in the link.*Save all plans in a file/s));
});

scene("what Safari deletes stands on Plans in Safari, and installing is not said to guard it", {}, async ({ page, url }) => {
  await safari(page);
  await openPlan(page, url, calm);
  await goTo(page, "plans");
  assert.match(await page.getByTestId("storage").innerText(), /Safari deletes.*seven days of using Safari.*does not guard what is here/s);
});

scene("another browser has another sentence", {}, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await goTo(page, "plans");
  const said = await page.getByTestId("storage").innerText();
  assert.match(said, /saved file guards|has promised/);
  assert.doesNotMatch(said, /home screen|nstalling/);
});
