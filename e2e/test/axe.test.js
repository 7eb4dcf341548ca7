// Every screen is clean for axe-core, light and dark, small and large.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { desktop, phone } from "../help/browser.js";
import { dropJournal } from "../help/journal.js";
import { trialDist } from "../help/paths.js";
import { openPlan, rich } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { serve } from "../help/server.js";
import { tour } from "../help/tour.js";
import { goTo, visit } from "../help/visit.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// One line for each rule and kind of element: "rule: .card: message [week, season]".
class Violations extends Map {
  add(stop, rule, target, message) {
    const line = `${rule}: ${target}: ${message}`.replace(/\d+(\.\d+)?/g, "N");
    this.set(line, (this.get(line) ?? new Set()).add(stop));
  }

  lines() {
    return [...this].map(([line, stops]) => `${line} [${[...stops].join(", ")}]`);
  }
}

async function look(page, stop, found) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], rules: { "label-content-name-mismatch": { enabled: true } } }));
  for (const { id, nodes } of violations) {
    for (const node of nodes) found.add(stop, id, String(node.target), node.failureSummary.split("\n").at(-1).replace(/ \(.*/, "").trim());
  }
}

for (const [name, device] of Object.entries({ phone, desktop })) {
  for (const colorScheme of ["light", "dark"]) {
    scene(`axe finds nothing on a ${name}, ${colorScheme}`, { ...device, colorScheme }, async ({ page, url }) => {
      const found = new Violations();
      for await (const stop of tour(page, url)) await look(page, stop, found);
      assert.equal(found.lines().join("\n"), "");
    });
  }
}

// The way into an app on an iPhone's home screen, which the tour's browser does not offer.
for (const colorScheme of ["light", "dark"]) {
  scene(`axe finds nothing on the way to a home screen, ${colorScheme}`, { colorScheme }, async ({ page, context, url }) => {
    const found = new Violations();
    await page.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: false }));
    await openPlan(page, url, rich);
    await page.locator('[data-action="take-along"]').waitFor();
    await look(page, "hint", found);
    await page.locator('[data-action="take-along"]').tap();
    await page.locator(".how").waitFor();
    await look(page, "steps", found);
    await goTo(page, "plans");
    await look(page, "plans", found);

    const installed = await context.browser().newContext({ ...phone, colorScheme }); // its storage is its own
    const app = await installed.newPage();
    await app.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: true }));
    await visit(app, url);
    await app.locator(".bring-over").waitFor();
    await look(app, "first start", found);
    await installed.close();
    assert.equal(found.lines().join("\n"), "");
  });
}

// What stands on the Plans screen after trouble and deletions: the bin, a name being changed, text that could not be read.
for (const colorScheme of ["light", "dark"]) {
  scene(`axe finds nothing among deleted and damaged plans, ${colorScheme}`, { colorScheme }, async ({ page, url }) => {
    const found = new Violations();
    for (const name of ["Damaged", "Deleted", "Open"]) {
      await openPlan(page, url, rich.replace("plan Spring half marathon", `plan ${name}`));
      await page.goto("about:blank");
    }
    await visit(page, `${url}#/plans`);
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((key) => key.startsWith("hardeasy:plan:") && localStorage.getItem(key).includes("plan Damaged"));
      localStorage.setItem(key, "garbage");
    });
    await dropJournal(page);
    await page.reload();
    await page.locator("[data-plan]", { hasText: "Deleted" }).getByRole("button", { name: "Delete" }).tap();
    await page.locator("[data-binned]").waitFor();
    await page.locator("[data-plan]", { hasText: "Open now" }).getByRole("button", { name: "Rename" }).tap();
    await page.locator('[name^="name-"]').waitFor();
    await page.locator("[data-plan]", { hasText: "Can't be opened" }).waitFor();
    await look(page, "plans", found);
    assert.equal(found.lines().join("\n"), "");
  });
}

// Where there is more than one language, they are chosen on two screens.
scene("axe finds nothing where a language is chosen", { site: () => serve({ dir: trialDist }) }, async ({ page, url }) => {
  const found = new Violations();
  await visit(page, url);
  await page.locator('[name="language"]').first().waitFor({ state: "attached" });
  await look(page, "setup", found);
  await openPlan(page, url, rich);
  await goTo(page, "plans");
  await look(page, "plans", found);
  await page.locator("label.pick").filter({ has: page.locator('[name="language"]:not([value="en"])') }).click();
  await page.locator('html:not([lang="en"])').waitFor();
  await look(page, "plans, in another one", found);
  assert.equal(found.lines().join("\n"), "");
});
