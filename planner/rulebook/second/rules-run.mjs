// Chapter 2.6 as rulebook-2 has it: growth, the long run, the mix, the lighter week.
import { TYPES } from './catalog.mjs';
import { isWork } from './exercises.mjs';
import { held, isOff } from './held.mjs';
import { goalRace } from './season.mjs';

export const runMinutes = week => week.sessions.filter(s => (s.run || s.strides) && !s.race).reduce((sum, s) => sum + s.min, 0);
const load = sessions => sessions.reduce((sum, s) => sum + s.min * s.rpe, 0);
const raceless = week => load(week.sessions.filter(s => !s.race));
// heldMinutes is the level held of running as of the week's Monday, or of another day in it.
export const heldMinutes = (plan, week, day) => held(plan, week, runMinutes, plan.history.prev_run_min, day);

export function spike(plan, report, skip) {
  for (const week of plan.weeks) {
    const hits = [];
    for (const s of week.sessions.filter(x => (x.run || x.strides) && !x.race)) {
      const before = longestBefore(plan, week.monday);
      if (before === undefined) { skip('single-run-spike'); continue; }
      const size = spikeSize(s, before, plan);
      if (size) hits.push([size, s]);
    }
    const worst = ['error', 'warning', 'advice'].find(x => hits.some(h => h[0] === x));
    if (worst) report('single-run-spike', week.num, worst, hits.map(h => h[1]), 'week');
  }
}

// longestBefore is the longest run of the 30 days before a Monday, in minutes and, where the longest has one, in distance.
// Typed history is the time before the plan, and has no distance.
export function longestBefore(plan, monday) {
  const runs = plan.weeks.flatMap(w => w.sessions).filter(x => (x.run || x.strides) && x.day < monday && monday - x.day <= 30 && !isOff(plan, x.day));
  const reaches = monday - 30 < plan.start;
  if (reaches && plan.history.longest_30d === undefined) return undefined;
  const min = Math.max(0, ...runs.map(x => x.min), reaches ? plan.history.longest_30d : 0);
  if (!min) return monday === plan.start ? { min, km: 0 } : undefined;
  const silent = Math.max(0, ...runs.filter(x => !x.km).map(x => x.min));
  return { min, km: !reaches && silent < min ? Math.max(0, ...runs.map(x => x.km || 0)) : 0 };
}

function spikeSize(s, before, plan) {
  if (!before.min) return null;
  const km = s.km && before.km;
  const ratio = km ? s.km / before.km - 1 : s.min / before.min - 1;
  const minutes = s.min - before.min;
  if (!(ratio > 0.1 + 1e-9 && (km ? s.km - before.km > 2 + 1e-9 : minutes > 10))) return null;
  if (ratio > 1 + 1e-9 && minutes > 30) return 'error';
  return ratio <= 0.2 + 1e-9 || plan.athlete.run === 'beginner' && minutes <= 20 ? 'advice' : 'warning';
}

const longest = (week, f) => week.sessions.filter(f).reduce((x, y) => !x || y.min > x.min ? y : x, undefined);

export function longShare(plan, report) {
  for (const week of plan.weeks) {
    const long = longest(week, s => s.long);
    const race = goalRace(plan, week.monday);
    const runs = countRuns(week);
    if (!long || long.min < 75 || runs <= 3 || race && race.distance === 'ultra') continue;
    const limit = { 4: 53, 5: 45 }[runs] || 38;
    const total = week.sessions.filter(s => s.run || s.strides).reduce((sum, s) => sum + s.min, 0);
    const share = Math.round(100 * long.min / total);
    if (share > limit) report('long-run-share', week.num, share > limit + 15 ? 'warning' : 'advice', [long]);
  }
}

export function longCap(plan, report) {
  for (const week of plan.weeks) {
    for (const s of week.sessions.filter(x => x.long)) {
      const race = goalRace(plan, week.monday);
      if (race && race.distance === 'ultra') continue;
      const [advice, warning] = race && race.distance === 'marathon' ? [180, 270] : [150, 180];
      if (s.min > advice) report('long-run-duration-cap', week.num, s.min > warning ? 'warning' : 'advice', [s]);
    }
  }
}

export function volumeJump(plan, report, skip) {
  for (const week of plan.weeks) {
    if (!['base', 'build', 'peak'].includes(week.phase)) continue;
    const level = heldMinutes(plan, week);
    if (level === undefined) skip('weekly-volume-jump');
    if (!level) continue;
    const now = runMinutes(week);
    if (now > 1.3 * level + 1e-9 && now - level > 20) report('weekly-volume-jump', week.num, 'warning', [], 'week');
    else if (now > 1.15 * level + 1e-9 && level >= 150) report('weekly-volume-jump', week.num, 'advice', [], 'week');
  }
}

export function loadRamp(plan, report, skip) {
  for (const week of plan.weeks) {
    if (!['base', 'build', 'peak', 'off_season', 'maintenance'].includes(week.phase)) continue;
    const level = held(plan, week, raceless, plan.history.prev_load);
    if (level === undefined) skip('load-ramp');
    if (!level) continue;
    const now = raceless(week) - load(startingStrength(plan, week));
    if (now > 1.15 * level + 1e-9) report('load-ramp', week.num, now > 1.3 * level + 1e-9 ? 'warning' : 'advice', [], 'week');
  }
}

// startingStrength is what we advise to who begins: up to two short sessions in the first two weeks after none.
function startingStrength(plan, week) {
  let seen = 0, begins = false;
  for (let i = plan.weeks.indexOf(week) - 1; i >= 0 && seen < 2 && !begins; i--) {
    if (!plan.weeks[i].sessions.length) continue;
    begins = !plan.weeks[i].sessions.some(s => s.main);
    seen++;
  }
  if (!begins && !(seen < 2 && plan.history.weeks_without_strength > 0)) return [];
  return week.sessions.filter(s => s.strength && s.min <= 30 && s.rpe <= 6).sort((a, b) => b.min * b.rpe - a.min * a.rpe).slice(0, 2);
}

// withinHeldWithout says whether the week without a run is within the level held (section 1).
export function withinHeldWithout(plan, week, runs, byLoad) {
  const level = byLoad ? held(plan, week, raceless, plan.history.prev_load) : heldMinutes(plan, week);
  return level !== undefined && (byLoad ? raceless(week) - load(runs) : runMinutes(week) - runs.reduce((sum, s) => sum + s.min, 0)) <= level;
}

export function intensity(plan, report) {
  for (const week of plan.weeks) {
    const runs = week.sessions.filter(s => s.run && !s.race);
    if (countRuns(week) < 3 || ['race_week', 'taper'].includes(week.phase)) continue;
    const share = 100 * runs.reduce((sum, s) => sum + qualityOf(s), 0) / runMinutes(week);
    if (share > 25 + 1e-9) report('intensity-distribution', week.num, share > 35 + 1e-9 ? 'warning' : 'advice', runs.filter(s => qualityOf(s)), 'week');
  }
}

function qualityOf(s) {
  if (s.type === 'run-long') return Math.min(s.quality ?? 0, s.min);
  return s.min * TYPES[s.type][3];
}

// countRuns counts strides of a date without a run as one.
export const countRuns = week => [0, 1, 2, 3, 4, 5, 6].reduce((sum, i) => {
  const day = week.sessions.filter(s => s.wd === i);
  return sum + (day.filter(s => s.run && !s.lone).length || (day.some(s => s.lone) ? 1 : 0));
}, 0);

export function monotony(plan, report) {
  for (const week of plan.weeks) {
    const days = [0, 1, 2, 3, 4, 5, 6].map(i => load(week.sessions.filter(s => s.wd === i)));
    const m = monotonyOf(days);
    if (m >= 1.7) report('monotony-high', week.num, m >= 2 ? 'warning' : 'advice', [], 'week');
  }
}

export function monotonyOf(days) {
  const mean = days.reduce((x, y) => x + y, 0) / 7;
  if (!mean) return 0;
  const deviation = Math.sqrt(days.reduce((sum, d) => sum + (d - mean) ** 2, 0) / 6);
  return deviation ? mean / deviation : 10;
}

export function deload(plan, report, skip) {
  const slow = plan.athlete.run === 'beginner' || plan.athlete.age >= 50;
  plan.weeks.forEach((week, i) => {
    const since = weeksSince(plan, i);
    if (since === undefined) { skip('deload-due'); return; }
    const little = week.sessions.filter(s => s.run || s.strides).reduce((sum, s) => sum + s.min, 0) < 150 && !week.sessions.some(s => s.heavy);
    if (!week.sessions.length || little || lighter(plan, week)) return;
    const severity = since >= 6 ? 'warning' : since >= (slow ? 3 : 4) ? 'advice' : null;
    if (severity) report('deload-due', week.num, severity, [], 'week');
  });
}

// weeksSince the last lighter week: of the plan, else the typed number and the weeks of the plan, else these from the
// seventh week on.
function weeksSince(plan, i) {
  const typed = plan.history.weeks_since_deload;
  if (i === 0) return typed;
  for (let w = i - 1; w >= 0; w--) if (rested(plan, w)) return i - w;
  return typed !== undefined ? typed + i : i >= 6 ? i - 2 : undefined;
}

// rested: a lighter week, one below half of the level held, or one of a way back at 80 % of what was before.
function rested(plan, i) {
  const week = plan.weeks[i];
  if (isLight(plan, week)) return true;
  if (!week.sessions.length) return false;
  const now = raceless(week), most = Math.max(i < 12 && plan.history.prev_load || 0, ...plan.weeks.slice(Math.max(0, i - 12), i).map(raceless));
  const back = plan.gaps.some(g => week.monday >= g.back && week.monday + 6 < g.back + 14);
  return back && now <= 0.8 * most || 2 * now < (held(plan, week, raceless, plan.history.prev_load) ?? 0);
}

// threeBefore are the loads of the three weeks before, as far as they are known.
function threeBefore(plan, week) {
  const before = plan.weeks.filter(w => w.num < week.num && w.num >= week.num - 3 && w.sessions.length).map(w => load(w.sessions));
  if (week.num - plan.weeks[0].num < 3 && plan.history.prev_load !== undefined) before.push(plan.history.prev_load);
  return before;
}

// lighter: at most 80 % of the mean of those three.
export function lighter(plan, week) {
  const before = threeBefore(plan, week);
  return before.length > 0 && load(week.sessions) <= Math.floor(80 * before.reduce((x, y) => x + y, 0) / (100 * before.length));
}

// isLight: lighter than at least two known weeks; the first week only where a lighter one was due.
export function isLight(plan, week) {
  const before = threeBefore(plan, week), due = week === plan.weeks[0] && plan.history.weeks_since_deload >= 3;
  if (!week.sessions.length || before.length < (due ? 1 : 2)) return false;
  return load(week.sessions) <= 0.8 * before.reduce((x, y) => x + y, 0) / before.length + 1e-9;
}

// setsOf are the working sets of a week; known only where every main session lists its exercises.
function setsOf(week) {
  const lifts = week.sessions.filter(s => s.main);
  if (!week.sessions.length || lifts.some(s => !s.list.length)) return undefined;
  return lifts.flatMap(s => s.list).filter(isWork).reduce((sum, x) => sum + (x.sets || 0), 0);
}

// heldSets is the level held of sets, known when every week that counts lists its lifts.
function heldSets(plan, week) {
  let known = true;
  const sets = held(plan, week, w => { const n = setsOf(w); known &&= n !== undefined; return n ?? 0; });
  return known ? sets : undefined;
}

export function raiseBoth(plan, report, skip) {
  for (const week of plan.weeks) {
    if (!week.sessions.some(s => s.main)) continue;
    const level = heldMinutes(plan, week), now = runMinutes(week);
    if (level !== undefined && now <= 1.1 * level + 1e-9) continue;
    const was = heldSets(plan, week), sets = setsOf(week);
    if (level === undefined || was === undefined || sets === undefined) { skip('dont-raise-both'); continue; }
    if (!level || !was) continue;
    const runs = now / level, lifts = sets / was;
    if (runs > 1.1 + 1e-9 && lifts > 1.1 + 1e-9) report('dont-raise-both', week.num, runs > 1.2 + 1e-9 && lifts > 1.2 + 1e-9 ? 'warning' : 'advice', [], 'week');
  }
}
