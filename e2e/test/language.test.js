// The app in another language: no text on any screen, sheet, toast, live region or error comes from elsewhere than the language
// file. The trial language is English read from its end, so what can be read forward does not come from the file.

import assert from "node:assert/strict";

import { card } from "../help/board.js";
import { desktop, phone } from "../help/browser.js";
import { trialDist } from "../help/paths.js";
import { calm, openPlan, reload, rich } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { serve } from "../help/server.js";
import { soon } from "../help/soon.js";
import { tour } from "../help/tour.js";
import { serveVersions } from "../help/versions.js";
import { goTo, ready, screen, visit } from "../help/visit.js";
import { english, isForward, trial, wordsOf } from "../help/words.js";
import { workerHoldsAll } from "../help/worker.js";

const TRIAL = "en-x-reversed";
const site = () => serve({ dir: trialDist });
const spoken = (page, code) => page.locator(`html[lang="${code}"]`).waitFor();

const pick = (page, code) => page.locator("label.pick").filter({ has: page.locator(`[name="language"][value="${code}"]`) }).click();

async function choose(page, code) {
  await pick(page, code);
  await spoken(page, code);
}

// What a person typed or named is theirs, and a language is called by its own name.
const own = new Set(wordsOf(`${rich} A camp, for once nothing like it no such thing broken English HardEasy the tour is over`));

// Everything that is shown, heard or hidden on the page, and whatever stood there in between.
function texts() {
  const silent = "script, style, noscript, pre"; // pre holds the report of a crash
  const spoken = ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "title", "placeholder", "alt", "label"];
  const say = (text) => text?.trim() && window.seen.add(text.trim());
  const look = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return root.parentElement?.closest(silent) || say(root.data);
    if (root.nodeType !== Node.ELEMENT_NODE) return;
    for (const element of [root, ...root.querySelectorAll("*")]) {
      if (element.closest(silent)) continue;
      for (const name of spoken) say(element.getAttribute(name));
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) say(child.data);
    }
  };
  window.seen = new Set();
  const begin = () => {
    look(document.body);
    new MutationObserver((changes) => {
      for (const { target, addedNodes, attributeName } of changes) {
        if (attributeName) say(target.getAttribute(attributeName));
        else if (addedNodes.length) addedNodes.forEach(look);
        else look(target);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: spoken });
  };
  // The page holds the questions in English until the program or a picture takes their place.
  new MutationObserver((_, observer) => {
    if (!("ready" in document.documentElement.dataset)) return;
    observer.disconnect();
    begin();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
}

for (const [name, device] of Object.entries({ phone, desktop })) {
  scene(`no text on a ${name} comes from elsewhere than the language file`, { ...device, site }, async ({ page, context, url }) => {
    await visit(page, url);
    await choose(page, TRIAL);
    await context.addInitScript(texts);
    const found = new Map();
    for await (const stop of tour(page, url, trial)) {
      const seen = await page.evaluate(() => [...window.seen]);
      for (const text of seen) {
        const words = wordsOf(text).filter((word) => isForward(word) && !own.has(word));
        if (words.length > 0 && !found.has(text)) found.set(text, stop);
      }
    }
    assert.deepEqual([...found].map(([text, stop]) => `${stop}: ${text}`), []);
  });
}

scene("a language stays chosen, offline too, and English comes back", { site }, async ({ page, server, url }) => {
  await openPlan(page, url, rich);
  await page.goto(`${url}#/plans`);
  await choose(page, TRIAL);
  await page.getByRole("heading", { name: trial("plans.title"), exact: true }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { name: trial("plans.title"), exact: true }).waitFor();

  await server.kill();
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { name: trial("plans.title"), exact: true }).waitFor();
  await choose(page, "en");
  await page.reload();
  await ready(page);
  await page.getByRole("heading", { name: english("plans.title"), exact: true }).waitFor();
});

scene("a language that can't be fetched changes nothing and says so", { site, troubles: [/ERR_/] }, async ({ page, server, url }) => {
  await openPlan(page, url, rich);
  await page.goto(`${url}#/plans`);
  await screen(page, "plans").waitFor();
  await server.kill();
  await pick(page, TRIAL);
  await page.getByRole("alert").filter({ hasText: english("language.failed") }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator('[name="language"][value="en"]').isChecked(), true);
});

const plans = (page, say) => page.getByRole("heading", { name: say("plans.title"), exact: true }).waitFor();
const alert = (page) => page.locator('[role="alert"]:visible');

// Holds answers to a pattern back until the function that it resolves to is called.
async function holdBack(context, pattern) {
  let release;
  const released = new Promise((done) => (release = done));
  await context.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

// A worker's requests pass by what a test holds back, so this is a browser without one.
const unhelped = (context) => context.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }));

scene("of two choices the last one holds, however late the first one comes", { site }, async ({ page, context, url }) => {
  await unhelped(context);
  await openPlan(page, url, calm);
  await goTo(page, "plans");
  const release = await holdBack(context, "**/words-*.txt");
  const asked = page.waitForRequest("**/words-*.txt");
  await pick(page, TRIAL);
  await asked;
  await pick(page, "en");
  const came = page.waitForResponse("**/words-*.txt");
  release();
  await (await came).finished();
  await reload(page);
  await plans(page, english);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
});

scene("a language that comes slowly, but before the program, is spoken", { site }, async ({ page, context, url }) => {
  await unhelped(context);
  await openPlan(page, url, calm);
  await goTo(page, "plans");
  await choose(page, TRIAL);
  const words = await holdBack(context, "**/words-*.txt");
  const program = await holdBack(context, "**/app.*.wasm");
  await page.clock.install();
  await page.reload({ waitUntil: "commit" });
  await page.locator("html[data-visit]").waitFor();
  await page.clock.fastForward(10_000);
  const came = page.waitForResponse("**/words-*.txt");
  words();
  await (await came).finished();
  program();
  await ready(page);
  await plans(page, trial);
});

scene("who has gone back to English, or whose choice is damaged, gets the questions at once", { site }, async ({ page, url }) => {
  await visit(page, url);
  await choose(page, TRIAL);
  await choose(page, "en");
  assert.equal(await page.evaluate(() => localStorage.getItem("hardeasy:language")), null);
  for (const kept of ["rubbish", "null", "[]", '{"code":"xx","said":{}}', '{"code":"__proto__","said":{}}', `{"code":"${TRIAL}"}`]) {
    await page.evaluate((kept) => localStorage.setItem("hardeasy:language", kept), kept);
    await reload(page);
    assert.equal(await page.locator("html").getAttribute("data-visit"), "new", kept);
    assert.equal(await page.locator("html").getAttribute("lang"), "en", kept);
  }
  await page.evaluate((code) => localStorage.setItem("hardeasy:language", JSON.stringify({ code, said: { coming: 1, opening: "<b>Old.</b>" } })), TRIAL);
  await reload(page);
  await spoken(page, TRIAL);
  assert.equal(await page.locator("main b").filter({ hasText: "Old." }).count(), 0);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("hardeasy:language")).said.opening);
  assert.equal(kept, trial("boot.opening"), "boot says it as this version does");
});

const unsaved = (say) => say("unsaved.why", { why: say("error.no-room") });

scene("a full store and a file too large are told in the language, whenever it was chosen", { site }, async ({ page, url }) => {
  await openPlan(page, url, calm);
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`filler-${size}-${n}`, "x".repeat(size));
      } catch {} // full for this size
    }
  });
  await card(page, "run-easy").first().tap();
  await page.getByRole("button", { name: english("sheet.duplicate"), exact: true }).tap();
  await alert(page).filter({ hasText: unsaved(english) }).waitFor();
  await goTo(page, "plans");
  await choose(page, TRIAL);
  await alert(page).filter({ hasText: unsaved(trial) }).waitFor();
  await page.locator('[data-file="plan"]').setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer: Buffer.alloc(20 << 20, "x") });
  await alert(page).filter({ hasText: trial("file.too-big") }).waitFor();
});

scene("a language chosen while a new version waits is there when that takes over", { site: () => serveVersions({ of: trialDist }), profile: true }, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  const next = await server.deploy();
  await reload(page);
  await page.locator('[data-testid="update"]:visible').waitFor();
  await goTo(page, "plans");
  await choose(page, TRIAL);
  const holders = () => page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.map((requests) => requests.some(({ url }) => url.includes("/words-")));
  });
  await soon(page, async () => assert.deepEqual(await holders(), [true, true]));
  await server.kill();
  await page.locator('[data-testid="update"]:visible [data-action="update"]').tap();
  await page.locator(`html[data-version="${next}"][data-ready]`).waitFor();
  await plans(page, trial);
});
