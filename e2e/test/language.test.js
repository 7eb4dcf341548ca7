// The app in another language: no text on any screen, sheet, toast, live region or error comes from elsewhere than the language
// file. The trial language is English read from its end, so what can be read forward does not come from the file.

import assert from "node:assert/strict";

import { desktop, phone } from "../help/browser.js";
import { trialDist } from "../help/paths.js";
import { openPlan, rich } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { serve } from "../help/server.js";
import { tour } from "../help/tour.js";
import { ready, screen, visit } from "../help/visit.js";
import { english, isForward, trial, wordsOf } from "../help/words.js";

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
