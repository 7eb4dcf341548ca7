// The day that is shown, and written, is the one that it is where the person is, however long the app was open.

import assert from "node:assert/strict";

import { card } from "../help/board.js";
import { calm, openPlan, reload, storedPlan } from "../help/plans.js";
import { scene } from "../help/scene.js";
import { soon } from "../help/soon.js";
import { sceneWithTabs } from "../help/tabs.js";
import { goTo, ready, screen, visit } from "../help/visit.js";

// Berlin is an hour before Greenwich in winter: at half past midnight it is still yesterday there.
const BERLIN = "Europe/Berlin";

// A session every day, of a length that no other day has, from a Monday on.
const daily = (monday) => `
plan Daily
week ${monday}
Mon AM run-easy 31
Tue AM run-easy 32
Wed AM run-easy 33
Thu AM run-easy 34
Fri AM run-easy 35
Sat AM run-easy 36
Sun AM run-easy 37
week ${new Date(Date.parse(monday) + 7 * 86_400_000).toISOString().slice(0, 10)}
Mon AM run-easy 41
Tue AM run-easy 42
`;

// Opens the plan on the screen of today, on a device whose clock says when, in a zone. Its answer moves the device.
async function openAt(page, url, { when, zone = BERLIN, plan = daily("2026-11-23"), on = "today" }) {
  const devtools = await page.context().newCDPSession(page);
  const travel = (to) => devtools.send("Emulation.setTimezoneOverride", { timezoneId: to });
  await travel(zone);
  await page.clock.install({ time: when });
  await openPlan(page, url, plan);
  await goTo(page, on);
  return {
    devtools,
    travel,
    set: (time) => page.clock.setSystemTime(time), // no timer fires, no event comes: nobody tells the app
    pass: (time) => page.clock.fastForward(time),
  };
}

const heading = (page) => page.locator('[data-screen="today"] header .step').innerText();
const shows = (page, day) => soon(page, async () => assert.equal(await heading(page), day));
const done = (page) => page.locator('[data-screen="today"] .today-list').first().getByRole("button", { name: "Done", exact: true });

const lines = async (page, pattern) => (await storedPlan(page)).split("\n").filter((line) => pattern.test(line));

async function sleeps(page, hours) {
  const check = page.locator("[data-check]");
  if (!(await check.evaluate((element) => element.open))) await check.locator("summary").click();
  await page.getByLabel("Sleep").fill(hours);
}

// The day is on the screen, and what is done now is written for it and for no other.
async function showsAndWrites(page, { day, date, session }) {
  await shows(page, day);
  await done(page).click();
  await sleeps(page, "6.5");
  await page.getByLabel("Sleep").press("Enter");
  await soon(page, async () => {
    assert.deepEqual(await lines(page, / done/), [session]);
    assert.deepEqual(await lines(page, /^check/), [`check ${date} sleep=6.5`]);
  });
  assert.equal(await page.locator('[role="alert"]:visible').count(), 0);
}

const thursday = { day: "Thursday · 26 Nov", date: "2026-11-26", session: "Thu  AM run-easy 34 done" };
const focus = (page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

scene("left open over midnight", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-25T23:58:00+01:00" });
  await shows(page, "Wednesday · 25 Nov");
  await device.pass("01:30");
  await shows(page, "Wednesday · 25 Nov");
  await device.pass("00:31");
  await showsAndWrites(page, thursday);
});

sceneWithTabs("hidden, and shown again two days later", async ({ page, other, url }) => {
  const device = await openAt(page, url, { when: "2026-11-24T21:00:00+01:00" });
  await other.bringToFront();
  await device.set("2026-11-26T07:00:00+01:00");
  assert.equal(await page.evaluate(() => document.visibilityState), "hidden");
  assert.equal(await heading(page), "Tuesday · 24 Nov");
  await page.bringToFront();
  await showsAndWrites(page, thursday);
});

sceneWithTabs("frozen, and woken two days later", async ({ page, other, url }) => {
  const device = await openAt(page, url, { when: "2026-11-24T21:00:00+01:00" });
  await page.evaluate(() => document.addEventListener("freeze", () => (window.froze = true)));
  await other.bringToFront();
  await device.set("2026-11-26T07:00:00+01:00");
  await device.devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  await device.devtools.send("Page.setWebLifecycleState", { state: "active" });
  await soon(page, async () => assert.ok(await page.evaluate(() => window.froze)));
  await page.bringToFront();
  await showsAndWrites(page, thursday);
});

for (const event of ["focus", "pageshow"]) {
  scene(`the window tells ${event}`, {}, async ({ page, url }) => {
    const device = await openAt(page, url, { when: "2026-11-24T21:00:00+01:00" });
    await device.set("2026-11-26T07:00:00+01:00");
    await page.evaluate((event) => window.dispatchEvent(new Event(event)), event);
    await showsAndWrites(page, thursday);
  });
}

// A device that slept did not count the time; nothing but the app's own look at the clock tells.
scene("a timer that slept, and no event at all", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-24T21:00:00+01:00" });
  await device.set("2026-11-26T07:00:00+01:00");
  await device.pass("05:01");
  await showsAndWrites(page, thursday);
});

scene("from the first time zone of the earth to the last", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-26T11:30:00Z", zone: "Pacific/Kiritimati" });
  await shows(page, "Friday · 27 Nov");
  await device.travel("Pacific/Pago_Pago");
  await focus(page);
  await showsAndWrites(page, thursday);
  await device.travel("Pacific/Kiritimati");
  await focus(page);
  await shows(page, "Friday · 27 Nov");
});

scene("the clock is set back", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-28T12:00:00+01:00" });
  await shows(page, "Saturday · 28 Nov");
  await device.set("2026-11-26T12:00:00+01:00");
  await focus(page);
  await showsAndWrites(page, thursday);
});

// An hour too few, an hour too many, and one that is missing at midnight itself.
for (const night of [
  { name: "the clocks go forward", zone: BERLIN, monday: "2027-03-22", when: "2027-03-27T23:58:00+01:00", today: "Saturday · 27 Mar", day: "Sunday · 28 Mar", date: "2027-03-28" },
  { name: "the clocks go back", zone: BERLIN, monday: "2026-10-19", when: "2026-10-24T23:58:00+02:00", today: "Saturday · 24 Oct", day: "Sunday · 25 Oct", date: "2026-10-25" },
  { name: "there is no midnight", zone: "America/Santiago", monday: "2026-08-31", when: "2026-09-05T23:58:00-04:00", today: "Saturday · 5 Sep", day: "Sunday · 6 Sep", date: "2026-09-06" },
]) {
  scene(`a night in which ${night.name}`, {}, async ({ page, url }) => {
    const device = await openAt(page, url, { when: night.when, zone: night.zone, plan: daily(night.monday) });
    await shows(page, night.today);
    await device.pass("02:01");
    await showsAndWrites(page, { ...night, session: "Sun  AM run-easy 37 done" });
    await device.pass("22:50:00"); // still the same day after 23 hours, if it has 24 or 25
    if (night.name === "the clocks go back") await shows(page, night.day);
    await device.pass("02:20:00");
    await soon(page, async () => assert.match(await heading(page), /^Monday/));
  });
}

scene("a tap on a screen of the day before yesterday", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-24T21:00:00+01:00" });
  await device.set("2026-11-26T07:00:00+01:00");
  await done(page).click();
  await shows(page, "Thursday · 26 Nov");
  assert.match(await page.locator('[role="alert"]:visible').innerText(), /It is Thursday, 26 Nov now.*showed Tuesday, 24 Nov.*counts for that day/);
  assert.deepEqual(await lines(page, / done/), ["Tue  AM run-easy 32 done"]);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await soon(page, async () => assert.deepEqual(await lines(page, / done/), []));
});

scene("a check on a screen of the day before yesterday", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-24T21:00:00+01:00" });
  await sleeps(page, "7.5");
  await device.set("2026-11-26T07:00:00+01:00");
  await page.getByLabel("Sleep").press("Enter");
  await shows(page, "Thursday · 26 Nov");
  assert.match(await page.locator('[role="alert"]:visible').innerText(), /counts for that day/);
  assert.deepEqual(await lines(page, /^check/), ["check 2026-11-24 sleep=7.5"]);
  assert.equal(await page.getByLabel("Sleep").inputValue(), "");
});

scene("a number that is half typed at midnight", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-25T23:59:00+01:00" });
  await sleeps(page, "7");
  await device.pass("01:01");
  await shows(page, "Thursday · 26 Nov");
  await soon(page, async () => assert.deepEqual(await lines(page, /^check/), ["check 2026-11-25 sleep=7"]));
  assert.equal(await page.getByLabel("Sleep").inputValue(), "", "the new day's field is empty");
});

scene("the board goes on to the new week, but not from under a sheet", {}, async ({ page, url }) => {
  const device = await openAt(page, url, { when: "2026-11-29T23:58:00+01:00", on: "week" });
  const week = page.locator('[data-slot="1/mon/am"]');
  await card(page, "run-easy").first().click();
  await page.locator('[data-sheet="true"]').waitFor({ state: "attached" });
  await device.pass("02:01");
  await soon(page, async () => assert.equal(await page.locator(".day.is-today").count(), 0, "today is in the week after this"));
  assert.equal(await week.count(), 1);

  await device.set("2026-11-29T12:00:00+01:00"); // once more, with nothing open
  await focus(page);
  await page.locator('[data-sheet="true"] [data-close]').click();
  await soon(page, async () => assert.equal(await page.locator(".day.is-today").count(), 1));
  await device.set("2026-11-30T12:00:00+01:00");
  await focus(page);
  await page.locator('[data-slot="2/mon/am"]').waitFor();
  await soon(page, async () => assert.equal(await page.locator(".day.is-today").getAttribute("aria-label"), "Monday"));
});

scene("what is saved bears the person's own date", {}, async ({ page, url }) => {
  await openAt(page, url, { when: "2026-11-25T00:30:00+01:00", on: "plans" });
  assert.match(await page.locator("[data-plan]").innerText(), /saved 25 Nov/);
  await page.evaluate(() => window.hardeasy.crash("test"));
  await screen(page, "crash").waitFor();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy of my plans" }).click();
  assert.equal((await coming).suggestedFilename(), "hardeasy-rescue-2026-11-25.txt");
});

// A clock without a battery says anything. Nothing is faked but the time, which passes.
function shiftClock(to) {
  const Real = Date;
  const ahead = to - Real.now();
  const limit = 8.64e15; // the end of time in a browser
  const now = () => Math.min(Real.now() + ahead, limit);
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [now()]));
    }
    static now = now;
  };
}

for (const [name, at] of [
  ["the year 1", -62135596800000],
  ["1969", -86400000 * 100],
  ["1970", 0],
  ["9999", 253402300000000],
  ["275760, where time ends", 8.64e15],
]) {
  scene(`a clock at ${name}`, {}, async ({ page, url }) => {
    await page.addInitScript(shiftClock, at);
    await visit(page, url);
    await page.locator('[data-action="skip-setup"]:visible').first().click();
    await screen(page, "week").waitFor();
    const plan = await storedPlan(page);
    await card(page, "run-easy").first().focus();
    await page.keyboard.press("Delete");
    await soon(page, async () => assert.notEqual(await storedPlan(page), plan));
    await page.locator('[data-action="undo"]:visible').click();
    await soon(page, async () => assert.equal(await storedPlan(page), plan));
    await page.locator(".toast:visible").waitFor({ state: "hidden" }); // timers fire
    for (const screen of ["today", "plans"]) await goTo(page, screen);
    await reload(page);
    assert.equal(await storedPlan(page), plan);
    await ready(page);
  });
}
