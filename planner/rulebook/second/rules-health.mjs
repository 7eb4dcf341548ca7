// Chapter 2.8, niggle-plan and return-after-gap.
import { EXERCISES } from './exercises.mjs';
import { back, injuryOn } from './season.mjs';
import { pairs } from './time.mjs';
import { heldMinutes, longestBefore } from './rules-run.mjs';

const LIMITED = ['run-intervals', 'run-hills', 'run-tempo', 'run-timetrial', 'run-race', 'run-sprints'];
const RETURN = ['run-intervals', 'run-sprints', 'run-hills', 'run-race', 'run-timetrial', 'str-power'];
const sessions = plan => plan.weeks.flatMap(w => w.sessions);
const jumps = s => s.power && !s.list.length || s.strength && s.list.some(x => /^plyo-/.test(EXERCISES[x.id]?.pattern || ''));

export function injury(plan, report) {
  for (const s of sessions(plan)) {
    const now = injuryOn(plan, s.day), week = back(plan, s.day, s.week);
    if (now === 'limited' && (LIMITED.includes(s.type) || s.run && (s.hard || s.long) || s.power || jumps(s))) report('injury-no-impact', s.week, 'error', [s]);
    if (week <= 4 && (RETURN.includes(s.type) || s.run && s.hard && s.type !== 'run-tempo' && s.type !== 'run-long')) report('return-easy-first', s.week, 'warning', [s]);
  }
  pairs(plan, 1, (a, b, week) => {
    if (!(a.run || a.strides) || !(b.run || b.strides) || b.day - a.day !== 1) return;
    const at = b.ghost ? 7 + b.of.day : b.day;
    const both = back(plan, at, week) <= 3;
    if (both) report('return-alternate-days', week, 'warning', [a, b]);
  });
}

export function niggle(plan, report) {
  for (const week of plan.weeks) {
    const hurt = week.sessions.filter(s => injuryOn(plan, s.day) === 'niggle');
    for (const s of hurt.filter(x => ['run-hills', 'run-sprints'].includes(x.type) || jumps(x))) report('niggle-plan', week.num, 'warning', [s], 'week');
    const hard = hurt.filter(s => s.run && s.hard && !secondOfDouble(week, s));
    if (hard.length >= 2) report('niggle-plan', week.num, 'warning', hard, 'week');
  }
}

const secondOfDouble = (week, s) => (week.doubles || []).some(d => d[1] === s && d[0].hard);

export function wayBack(plan, report) {
  for (const g of plan.gaps.filter(x => !x.injured)) {
    const since = s => s.day - g.back + 1;
    const after = sessions(plan).filter(s => since(s) >= 1 && since(s) <= 14);
    const noHard = g.days >= 14 ? 14 : g.ill ? 7 : 3, noLong = g.days >= 14 ? 14 : 3;
    for (const s of after) {
      const early = g.ill && since(s) <= 2 ? 'error' : 'warning';
      if (s.run && s.hard && since(s) <= noHard || s.long && since(s) <= noLong) report('return-after-gap', s.week, early, [s]);
      else if (s.long && tooLong(plan, s)) report('return-after-gap', s.week, 'warning', [s]);
      else if (s.leg && g.ill && since(s) <= 2) report('return-after-gap', s.week, 'error', [s]);
    }
    const lift = after.find(s => s.main);
    if (lift && lift.heavy) report('return-after-gap', lift.week, g.ill && since(lift) <= 2 && lift.leg ? 'error' : 'warning', [lift]);
    minutes(plan, report, g, after, since);
  }
}

function tooLong(plan, s) {
  const before = longestBefore(plan, plan.weeks.find(w => w.num === s.week).monday);
  return before !== undefined && s.min > 1.1 * before.min + 1e-9;
}

function minutes(plan, report, g, after, since) {
  const week = plan.weeks.find(w => w.monday <= g.back && g.back < w.monday + 7);
  const full = week && heldMinutes(plan, week, g.back);
  if (!full) return;
  const sum = (from, to) => after.filter(s => (s.run || s.strides) && !s.race && since(s) >= from && since(s) <= to).reduce((x, s) => x + s.min, 0);
  const first = sum(1, 7), next = sum(8, 14);
  const [one, two] = g.days >= 14 ? [1.05 * full, 1.15 * (first || 1.05 * full)] : [0.8 * full, full];
  const at = day => plan.weeks.find(w => w.monday <= day && day < w.monday + 7);
  const report7 = (day, key) => { const w = at(day); if (w) report('return-after-gap', w.num, 'warning', [], key); };
  if (first > one + 1e-9) report7(g.back, 'first 7 days');
  if (next > two + 1e-9) report7(g.back + 7, 'next 7 days');
}


