// Plans that tests begin with, in the notation, and the ways to bring them in.

import { execFileSync } from "node:child_process";

import { program } from "./paths.js";
import { ready, screen, visit } from "./visit.js";

// A heavy lift on Monday morning, a tempo run on Thursday morning: no errors. On Wednesday evening the lift would be one.
export const calm = `
plan Calm
athlete lift=intermediate run=intermediate goal=endurance age=34
week 2026-11-23
Mon AM str-heavy-full 50
Tue AM run-easy 40
Thu AM run-tempo 45
Sat AM run-long 90
week 2026-11-30
Tue AM run-easy 40; PM str-moderate 40
Fri AM run-easy 45
`;

// The same week with the lift twelve hours before the tempo run: one error.
export const clash = calm.replace("Mon AM str-heavy-full 50\n", "").replace("Thu AM", "Wed PM str-heavy-full 50\nThu AM");

// A plan with something of everything: a race, exercises, a note, a pin, a full day, findings of each severity.
export const rich = `
plan Spring half marathon
athlete lift=intermediate run=intermediate goal=endurance age=52
history longest_30d=80 weeks_since_deload=3
race 2027-04-11 half A
week 2026-11-23
Mon AM run-easy 45 8km; PM str-moderate 45
Wed AM run-easy 35 6km; AM str-core-mobility 8; PM str-heavy-full 50 rpe=8 pin
    back-squat 4x4 80kg; overhead-press 3x5; single-leg-rdl 3x6/side; front-plank 3x30s
Thu AM run-tempo 45
Sat AM run-intervals 50
Sun AM run-long 95 16km
week 2026-11-30
Tue AM run-easy 40; PM str-heavy-full 50
Thu AM run-steady 50
Sat AM run-long 90
`;

// A usual season: sixteen weeks of ten sessions.
const usual = `
Mon AM run-easy 45; PM str-moderate 45
Tue AM str-core-mobility 8; PM run-tempo 45
Wed AM run-easy 35; PM str-heavy-full 50
Thu AM run-recovery 30
Fri AM str-core-mobility 8; PM run-strides 40
Sun AM run-long 95
`;
export const season = `
plan Spring marathon
athlete lift=intermediate run=intermediate goal=endurance age=38 race_in=111
history longest_30d=90
${Array.from({ length: 16 }, (_, n) => `week ${n + 1}${usual}`).join("")}`;

// The same season after a week of twelve sessions at random places; one in twenty such weeks is as hard to arrange.
export const jumbled = `
plan Spring marathon, jumbled
athlete lift=advanced run=advanced goal=endurance school=medium_days phase=peak
week 1
Mon AM run-recovery 30; PM run-easy 45
Tue AM run-easy 45; PM str-core-mobility 8
Wed AM run-easy 45; PM run-long 100
Thu AM run-tempo 50; PM run-easy 45
Fri AM str-heavy-upper 45; PM run-easy 45
Sat AM str-heavy-full 55; PM run-easy 45
${Array.from({ length: 15 }, (_, n) => `week ${n + 2}${usual}`).join("")}`;

// The share link's fragment, "#p=...".
export function fragment(notation) {
  const link = execFileSync(program, ["link", "-"], { input: notation, encoding: "utf8" });
  return link.trim().slice(link.indexOf("#"));
}

// Opens the app with the plan stored and on the board, at its first week.
export async function openPlan(page, url, notation) {
  await visit(page, url + fragment(notation));
  await page.locator('[data-action="import"]').click();
  await screen(page, "week").waitFor();
}

// The open plan in notation, from storage.
export function storedPlan(page) {
  return page.evaluate(() => {
    const text = localStorage.getItem(`hardeasy:plan:${localStorage.getItem("hardeasy:open")}`);
    return text.slice(text.indexOf("\n") + 1);
  });
}

export async function reload(page) {
  await page.reload();
  await ready(page);
}
