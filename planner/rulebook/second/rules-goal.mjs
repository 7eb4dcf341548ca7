// race-readiness, no-long-run and goal-at-risk: what the distance asks against what the plan gives.
import { RUN } from './catalog.mjs';
import { TAPER, isFar, nextA } from './season.mjs';
import { longestBefore } from './rules-run.mjs';

const LONGEST = { '10k': [40, 40, 40, 6], half: [90, 80, 70, 13], marathon: [160, 140, 120, 25], ultra: [180, 180, 180, Infinity] };
const WEEKLY = { half: 120, marathon: 180, ultra: 270 };
const HALF = 0.5;

export function readiness(plan, report, skip) {
  const a = nextA(plan, plan.start);
  for (const race of [a, ...plan.races.filter(r => r.priority === 'B' && r.day >= plan.start)].filter(Boolean)) {
    if (!LONGEST[race.distance]) continue;
    const share = reached(plan, race);
    if (share === undefined) { skip('race-readiness'); continue; }
    if (share >= 1) continue;
    const severity = race.priority === 'B' ? 'advice' : share < HALF ? 'error' : 'warning';
    report('race-readiness', 0, severity, [], `race ${race.day}`);
  }
}

// reached is the smaller of the two shares of what the distance asks; undefined where history is missing.
function reached(plan, race) {
  const long = longShareOf(plan, race), weekly = weeklyShare(plan, race);
  if (plan.history.longest_30d === undefined && long < 1) return undefined;
  return Math.min(long, weekly ?? 1);
}

function longShareOf(plan, race) {
  const row = LONGEST[race.distance], need = row[RUN[plan.athlete.run] - 1], km = row[3];
  const until = race.day - (isFar(race) ? 14 : 7), taper = race.day - TAPER[race.distance];
  const runs = plan.weeks.flatMap(w => w.sessions).filter(s => s.run && s.day <= until && s.day < race.day);
  const grow = growth(plan.end < taper ? Math.floor((taper - plan.end - 1) / 7) : 0);
  let best = 0;
  for (const r of [...runs, { min: plan.history.longest_30d || 0 }]) {
    const size = grow(r.min);
    best = Math.max(best, r.km && km !== Infinity ? r.km * size / r.min / km : size / need);
  }
  if (race.distance === 'ultra') best = Math.max(best, twoDays(runs) / 240);
  return best;
}

const growth = weeks => minutes => {
  for (let i = 1; i <= weeks; i++) if (i % 4 && minutes) minutes = Math.max(minutes * 1.1, minutes + 10);
  return minutes;
};

function twoDays(runs) {
  const sum = day => runs.filter(r => r.day === day).reduce((x, r) => x + r.min, 0);
  return Math.max(0, ...runs.map(r => sum(r.day + 1) && sum(r.day) + sum(r.day + 1)));
}

function weeklyShare(plan, race) {
  const need = WEEKLY[race.distance], taper = race.day - TAPER[race.distance];
  if (!need || plan.end < taper - 1) return undefined;
  const minutes = plan.weeks.filter(w => w.monday < taper && w.monday >= taper - 56).map(w => w.sessions.filter(s => s.run || s.strides).reduce((x, s) => x + s.min, 0));
  if (plan.history.prev_run_min !== undefined && plan.start - 7 >= taper - 56 && plan.start - 7 < taper) minutes.push(plan.history.prev_run_min);
  if (minutes.length < 3) return undefined;
  return minutes.sort((x, y) => y - x).slice(0, 3).reduce((x, y) => x + y, 0) / 3 / need;
}

export function noLongRun(plan, report, skip) {
  const has = week => week.sessions.some(s => s.run && s.min >= 75);
  plan.weeks.forEach((week, i) => {
    const race = nextA(plan, week.monday), before = plan.weeks[i - 1];
    if (!race || !LONGEST[race.distance] || race.distance === '10k' || !week.sessions.length) return;
    const weeks = plan.weeks.filter(w => w.sessions.length).length === 1 ? [week] : [before, week];
    if (!weeks[0] || !weeks[0].sessions.length || weeks.some(w => !['build', 'peak'].includes(w.phase) || has(w))) return;
    const builds = race.day - week.monday > (isFar(race) ? 70 : 56);
    if (builds) {
      const longest = longestBefore(plan, week.monday);
      if (longest === undefined) { skip('no-long-run'); return; }
      if (week.sessions.some(s => s.run && s.min >= 0.9 * longest.min)) return;
    }
    report('no-long-run', week.num, 'warning', [], 'week');
  });
}
