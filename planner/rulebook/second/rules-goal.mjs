// race-readiness, no-long-run and goal-at-risk: what the distance asks against what the plan gives.
import { RUN } from './catalog.mjs';
import { TAPER, isFar, nextA } from './season.mjs';
import { isOff } from './held.mjs';
import { longestBefore } from './rules-run.mjs';

const LONGEST = { '10k': [40, 40, 40, 6], half: [90, 80, 70, 13], marathon: [160, 140, 120, 25], ultra: [180, 180, 180, Infinity] };
const WEEKLY = { half: 120, marathon: 180, ultra: 270 };

export function readiness(plan, report) {
  const a = nextA(plan, plan.start);
  plan.outOfReach = [];
  const found = [];
  for (const race of plan.races.filter(r => r === a || r.priority === 'B' && r.day >= plan.start)) {
    if (!LONGEST[race.distance] || race.unknown) continue;
    const r = prospects(plan, race);
    if (!r.known || r.n >= r.asked && r.week >= r.weekAsks) continue;
    const half = r.n < r.asked ? 2 * r.n < r.asked : 2 * r.week < r.weekAsks;
    found.push(race.priority === 'B' ? 'advice' : half || 2 * r.week < r.weekAsks ? 'error' : 'warning');
    if (race === a) plan.outOfReach.push(race.day);
  }
  const worst = ['error', 'warning', 'advice'].find(x => found.includes(x));
  if (worst) report('race-readiness', 0, worst, [], 'plan');
}

// prospects are the longest run by race day and the biggest weeks before the taper, beside what the distance asks. A run with
// a distance is measured by it.
function prospects(plan, race) {
  const row = LONGEST[race.distance], need = row[RUN[plan.athlete.run] - 1], km = row[3] === Infinity ? 0 : row[3];
  const last = race.day - (isFar(race) ? 14 : 7), typed = plan.history.longest_30d, end = plan.start + 7 * plan.weeks.length;
  const of = (min, dist) => dist && km ? { n: dist * 1000, asked: km * 1000, min, far: true } : { n: min, asked: need, min };
  let best = of(typed ?? 0);
  for (const r of plan.weeks.flatMap(w => runsOf(plan, w)).filter(s => s.day <= last)) {
    const run = of(r.min, r.km);
    if (run.n * best.asked > best.n * run.asked) best = run;
  }
  if (!km) for (const both of twoDays(plan, last)) if (both >= 240) best = { n: both, asked: 240, min: both };
  const taper = Math.floor((race.day - plan.start - TAPER[race.distance] + 6) / 7);
  let week = 0, weekAsks = 0;
  if (taper > plan.weeks.length) best = grown(best, taper - plan.weeks.length);
  else [week, weekAsks] = biggest(plan, race, taper);
  const enough = best.n >= best.asked && week >= weekAsks;
  return { ...best, week, weekAsks, known: enough || typed !== undefined || Math.min(last + 1, end) - plan.start >= 42 };
}

// runsOf are the runs of a week that will be run: not those that fall out of it in a span.
const runsOf = (plan, week) => week.sessions.filter(s => (s.run || s.strides) && !isOff(plan, s.day));

// grown grows by the larger of 10 % and 10 min in three weeks of four.
function grown(run, weeks) {
  let { n, min } = run;
  for (let i = 0; i < weeks - Math.floor(weeks / 4); i++) {
    const step = Math.max(10, Math.floor(min / 10));
    n += run.far ? Math.floor(n * step / Math.max(min, 1)) : step;
    min += step;
  }
  return { ...run, n, min };
}

function twoDays(plan, last) {
  const sum = day => plan.weeks.flatMap(w => runsOf(plan, w)).filter(s => s.day === day).reduce((x, s) => x + s.min, 0);
  const days = Array.from({ length: Math.max(0, Math.min(last, plan.end) - plan.start) }, (_, i) => plan.start + i);
  return days.filter(d => sum(d) && sum(d + 1)).map(d => sum(d) + sum(d + 1));
}

function biggest(plan, race, taper) {
  const minutes = plan.weeks.slice(Math.max(0, taper - 8), Math.max(0, taper)).filter(w => w.sessions.length)
    .map(w => runsOf(plan, w).reduce((x, s) => x + s.min, 0));
  if (plan.history.prev_run_min !== undefined && taper <= 7) minutes.push(plan.history.prev_run_min);
  if (minutes.length < 3 || !WEEKLY[race.distance]) return [0, 0];
  return [Math.floor(minutes.sort((x, y) => y - x).slice(0, 3).reduce((x, y) => x + y, 0) / 3), WEEKLY[race.distance]];
}

export function noLongRun(plan, report, skip) {
  const has = week => week.sessions.some(s => s.run && s.min >= 75);
  plan.weeks.forEach((week, i) => {
    const race = nextA(plan, week.monday), before = plan.weeks[i - 1];
    if (!race || !LONGEST[race.distance] || race.distance === '10k' || race.unknown || !week.sessions.length) return;
    const weeks = plan.weeks.filter(w => w.sessions.length).length === 1 ? [week] : [before, week];
    if (!weeks[0] || !weeks[0].sessions.length || weeks.some(w => !['build', 'peak'].includes(w.phase) || has(w))) return;
    const builds = race.day - week.monday > (isFar(race) ? 70 : 56);
    if (builds) {
      const longest = longestBefore(plan, week.monday);
      if (longest === undefined) { skip('no-long-run'); return; }
      if (weeks.some(w => w.sessions.some(s => s.run && s.min >= 0.9 * longest.min))) return;
    }
    report('no-long-run', week.num, 'warning', [], 'week');
  });
}
