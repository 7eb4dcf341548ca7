// A file that was damaged on the way is not run, not kept, and not blamed on the browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { card } from "../help/board.js";
import { calm, fragment, openPlan, reload, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { serve } from "../help/server.js";
import { soon } from "../help/soon.js";
import { bare } from "../help/static.js";
import { serveVersions } from "../help/versions.js";
import { ready, screen, visit } from "../help/visit.js";
import { corrupt, deleteCaches, held, updateEnds, workerHoldsAll } from "../help/worker.js";

const site = serveVersions;
const version = (page) => page.evaluate(() => document.documentElement.dataset.version);
const becomes = (page, next) => page.locator(`html[data-version="${next}"][data-ready]`).waitFor();
const alert = (page) => page.locator('[role="alert"]:visible');
const pick = (page, name, value) => page.locator(`label:has(input[name="${name}"][value="${value}"])`);
const again = (page) => page.getByRole("button", { name: "Try again" });
const save = (page) => page.getByRole("button", { name: "Save a copy of my plans" });

async function saysDamaged(page) {
  await alert(page).filter({ hasText: "damaged on the way" }).waitFor();
  assert.equal(await alert(page).count(), 1);
  assert.doesNotMatch(await alert(page).innerText(), /WebAssembly/);
}

// The sentence may be there again before anyone can see that it was gone.
const saidAnew = (page) => page.waitForEvent("console", (message) => /^Damaged/.test(message.text()));

async function copySaved(page) {
  const coming = page.waitForEvent("download");
  await save(page).tap();
  return readFile(await (await coming).path(), "utf8");
}

// What the console says of a program or a script that is not what it should be.
const troubles = [/damaged|Error|integrity|MIME/i];

for (const harm of ["half", "wrong", "html", "quiet"]) {
  scene(`first visit, program ${harm}: said, tried again`, { site, profile: true, troubles }, async ({ page, server, url }) => {
    await server.spoil("wasm", harm);
    await page.goto(url);
    await pick(page, "goal", "balanced").tap();
    await saysDamaged(page);
    assert.equal(await save(page).count(), 0, "nothing is stored");
    await Promise.all([saidAnew(page), again(page).tap()]);
    await saysDamaged(page);

    await server.mend(); // the bad copy may be kept for a year, says the server
    await again(page).tap();
    await ready(page);
    assert.ok(await page.locator('input[name="goal"][value="balanced"]').isChecked());
    await workerHoldsAll(page);
    await server.kill();
    await reload(page);
  });
}

scene("a bad copy in the browser's cache is passed by without a word", { site, profile: true, troubles }, async ({ page, server, url }) => {
  await server.spoil("wasm", "wrong");
  await page.goto(url);
  await saysDamaged(page);
  await server.mend();
  await page.reload();
  await ready(page);
  assert.equal(await alert(page).count(), 0);
});

// A host that answers with a page of its own, to be kept for a year, for names with such an ending, until it is mended.
async function homely(ending) {
  let mended = false;
  const host = await bare((name, response) => {
    if (mended || !ending.test(name)) return false;
    const headers = { "Content-Type": "text/html", "Cache-Control": "public, max-age=31536000, immutable" };
    return response.writeHead(200, headers).end("<!doctype html><title>Home</title>");
  });
  return { ...host, mend: () => (mended = true) };
}

for (const ending of [/wasm$/, /^wasm_exec/]) {
  const options = { site: () => homely(ending), profile: true, troubles };
  scene(`a host that answers with a page of its own for ${ending}`, options, async ({ page, server, url }) => {
    await page.goto(url + fragment(calm));
    await saysDamaged(page);
    server.mend();
    await again(page).tap();
    await ready(page);
    await page.locator('[data-testid="preview"]').waitFor();
  });
}

for (const harm of ["half", "html"]) {
  scene(`first visit, wasm_exec.js ${harm}`, { site, profile: true, troubles }, async ({ page, server, url }) => {
    await server.spoil("exec", harm);
    await page.goto(url);
    await saysDamaged(page);
    await Promise.all([saidAnew(page), again(page).tap()]);
    await saysDamaged(page);
    await server.mend();
    await again(page).tap();
    await ready(page);
  });
}

for (const harm of ["half", "html", "gone"]) {
  const options = { site, profile: true, troubles: [harm === "gone" ? /404/ : /integrity/] };
  scene(`boot.js ${harm}: a sentence, and nothing that does not work`, options, async ({ page, server, url }) => {
    if (harm === "gone") await page.route("**/boot.*.js", (route) => route.fulfill({ status: 404 }));
    else await server.spoil("boot", harm);
    await page.goto(url);
    await page.getByText("load the page again").waitFor();
    assert.equal(await page.locator("form[data-setup]").isVisible(), false);
    assert.equal(await page.locator("button:visible, a:visible").count(), 0);

    await page.unrouteAll();
    await server.mend(); // the bad copy may be kept for a year here too
    await page.reload();
    await ready(page);
  });
}

scene("the sentence about a missing boot.js is not there when it is not missing", { site }, async ({ page, url }) => {
  await page.addInitScript(() => {
    window.flashed = 0;
    const look = () => {
      if (document.querySelector(".unbooted")?.checkVisibility()) window.flashed++;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await visit(page, url);
  assert.equal(await page.locator(".unbooted").count(), 0);
  assert.equal(await page.evaluate(() => window.flashed), 0);
});

scene("without scripts the page says that, and only that", { site, javaScriptEnabled: false }, async ({ page, url }) => {
  await page.goto(url);
  await page.locator("noscript p").waitFor();
  assert.equal(await page.locator("form[data-setup]").isVisible(), false);
  assert.equal(await page.locator(".unbooted").isVisible(), false);
});

const unstyled = { site: () => homely(/css$/), profile: true };

scene("app.css as HTML: the app works, and the worker waits", unstyled, async ({ page, server, url }) => {
  await visit(page, url);
  await page.locator('[data-action="skip-setup"]:visible').first().tap();
  await screen(page, "week").waitFor();
  assert.match(await storedPlan(page), /^plan /);
  assert.equal(await page.locator(".unbooted").count(), 0);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--run")), "", "without style");
  assert.equal(await updateEnds(page, { first: true }), "redundant");
  assert.deepEqual(await held(page), [], "not installed");

  server.mend();
  await reload(page);
  await workerHoldsAll(page);
  await server.kill();
  await reload(page);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--run")), "", "with style");
});

const updating = { site, profile: true };

scene("an update with a damaged file is not installed", updating, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  const first = await version(page);
  const damages = [
    ...["half", "wrong", "html", "quiet"].map((harm) => ({ wasm: harm })),
    { css: "html" }, { exec: "wrong" }, { boot: "half" }, { page: "half" }, { page: "html" }, { manifest: "html" }, // prettier-ignore
  ];
  let next;
  for (const damage of damages) {
    next = await server.deploy({ damage });
    assert.equal(await updateEnds(page), "redundant", JSON.stringify(damage));
  }
  await reload(page);
  assert.equal(await version(page), first);
  assert.equal(await page.locator('[data-testid="update"]:visible').count(), 0);

  await server.mend();
  assert.equal(await updateEnds(page), "installed");
  await page.locator('[data-testid="update"]:visible [data-action="update"]').tap();
  await becomes(page, next);
  assert.equal(await card(page, "run-tempo").count(), 1);
});

scene("a kept program that is damaged is replaced without a word", updating, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  await corrupt(page, "wasm$", "<!doctype html>");
  await reload(page);
  assert.equal(await card(page, "run-tempo").count(), 1);
  await server.kill();
  await reload(page);
  assert.equal(await card(page, "run-tempo").count(), 1);
});

const lost = { profile: true, troubles: [/Failed|ERR_/] };

scene("a kept program damaged, and no network: the plans can be saved", lost, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  const plan = await storedPlan(page);
  await corrupt(page, "wasm$", "\0asm");
  await server.kill();
  await page.reload();
  await alert(page).filter({ hasText: "could not be fetched" }).waitFor();
  assert.ok((await copySaved(page)).includes(plan));
  const { host } = new URL(url);
  const back = await serve({ addr: host });
  await again(page).tap();
  await ready(page);
  assert.equal(await storedPlan(page), plan);
  await back.kill();
});

const gone = { ...updating, troubles: [/404/] };

scene("a version broken here and gone from the host gives way to the next", gone, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  await corrupt(page, "wasm$", "\0asm");
  const next = await server.deploy({ damage: { wasm: "half" } });
  await page.reload();
  await alert(page).waitFor();
  assert.match(await copySaved(page), /^plan Calm/m);
  await server.mend();
  await again(page).tap();
  await becomes(page, next);
  assert.equal(await card(page, "run-tempo").count(), 1);
});

// As a worker of an earlier build may have kept it, which looked at the status only.
const unbooted = { ...updating, troubles: [/integrity/, /404/] };

scene("where the old version cannot start, the new one does not wait", unbooted, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  await corrupt(page, "boot", "<!doctype html>");
  const next = await server.deploy({ changed: ["boot"] });
  await page.reload();
  await page.getByText("load the page again").waitFor();
  const kept = () => page.evaluate(() => caches.keys());
  await soon(page, async () => assert.deepEqual(await kept(), [`hardeasy-/-${next}`]));
  await page.reload();
  await becomes(page, next);
  assert.equal(await card(page, "run-tempo").count(), 1);
});

scene("a cache that the browser has deleted is filled again by one visit", updating, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  const whole = await held(page);
  assert.ok(whole.length > 8);
  await deleteCaches(page);
  assert.deepEqual(await held(page), []);
  await reload(page);
  await soon(page, async () => assert.deepEqual(await held(page), whole));
  await server.kill();
  await reload(page);
  assert.equal(await card(page, "run-tempo").count(), 1);
});

scene("nor is it filled, or anything run, with what is damaged", { ...updating, troubles }, async ({ page, server, url }) => {
  await openPlan(page, url, calm);
  await workerHoldsAll(page);
  await deleteCaches(page);
  await server.spoil("wasm", "quiet");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
  await page.reload();
  await saysDamaged(page);
  assert.equal((await held(page)).some((name) => name.endsWith(".wasm")), false);
  await server.mend();
  await again(page).tap();
  await ready(page);
  await soon(page, async () => assert.ok((await held(page)).some((name) => name.endsWith(".wasm"))));
});

// A host whose program comes as a test lets it: the first time a third, a third more at send(), the rest at finish(); whole
// from then on.
async function stalling() {
  let ask;
  const asked = new Promise((done) => (ask = done));
  let times = 0;
  const host = await bare((name, response, content) => {
    if (!name.endsWith(".wasm") || times++) return false;
    const third = Math.ceil(content.length / 3);
    response.writeHead(200, { "Content-Type": "application/wasm" }).write(content.subarray(0, third));
    ask({
      send: () => response.write(content.subarray(third, 2 * third)),
      finish: () => response.end(content.subarray(2 * third)),
    });
    return true;
  });
  return { ...host, asked };
}

const shown = (page) => page.locator("[data-progress] > p").innerText();

async function stalls(page, server, url) {
  await page.clock.install();
  await page.goto(url + fragment(calm));
  const download = await server.asked;
  await soon(page, async () => assert.match(await shown(page), /^33 %/));
  await page.clock.fastForward(14_000);
  assert.equal(await alert(page).count(), 0, "not at once");
  await page.clock.fastForward(2_000);
  await alert(page).filter({ hasText: "Nothing has come for 15 seconds" }).waitFor();
  return download;
}

scene("a download that stalls says so, until it goes on", { site: stalling }, async ({ page, server, url }) => {
  const download = await stalls(page, server, url);
  download.send();
  await soon(page, async () => assert.match(await shown(page), /^66 %/));
  assert.equal(await alert(page).count(), 0);
  download.finish();
  await ready(page);
});

scene("a download that stalls can be tried again", { site: stalling }, async ({ page, server, url }) => {
  await stalls(page, server, url);
  await again(page).tap();
  await ready(page);
  assert.equal(await alert(page).count(), 0);
});

scene("a stall is said in the form too, whose answers stay", { site: stalling }, async ({ page, server, url }) => {
  await page.clock.install();
  await page.goto(url);
  await server.asked;
  await pick(page, "goal", "balanced").tap();
  await page.clock.fastForward(16_000);
  await alert(page).filter({ hasText: "stalled" }).waitFor();
  await again(page).tap();
  await ready(page);
  assert.ok(await page.locator('input[name="goal"][value="balanced"]').isChecked());
});

// A browser that knows WebAssembly, but not all that the program is written in.
const older = () => {
  WebAssembly.compileStreaming = WebAssembly.compile = async (source) => {
    await (await source).arrayBuffer?.();
    throw new WebAssembly.CompileError("an opcode of tomorrow");
  };
};

scene("a browser too old for a sound program is told so, also offline", { troubles: [/opcode/] }, async ({ page, server, url }) => {
  await visit(page, url);
  await workerHoldsAll(page);
  await page.addInitScript(older);
  for (let n = 0; n < 2; n++) {
    await page.reload();
    await alert(page).filter({ hasText: "update the browser" }).waitFor();
    assert.doesNotMatch(await alert(page).innerText(), /no WebAssembly|damaged/);
    if (!n) await server.kill();
  }
});

// Over http a page has no crypto.subtle.
const insecure = () => Object.defineProperty(crypto, "subtle", { value: undefined });

scene("without crypto.subtle a sound program runs, and half of one is damaged", { site, troubles }, async ({ page, server, url }) => {
  await page.addInitScript(insecure);
  await server.spoil("wasm", "half");
  await page.goto(url);
  await saysDamaged(page);
  await server.mend();
  await again(page).tap();
  await ready(page);
});
