// Chapter 2.8, niggle-plan and return-after-gap.
import { EXERCISES, isWork } from './exercises.mjs';
import { gapsBy } from './held.mjs';
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
    // A week alone is judged as if it had come before.
    if (b.ghost && plan.weeks.length === 1) return;
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

// wayBack looks at each week as it is known at its end: a gap that lasts longer is one as far as it has come. A way back ends
// where the next gap begins.
export function wayBack(plan, report) {
  for (const week of plan.weeks) {
    const known = gapsBy(plan, week);
    known.forEach((g, i) => {
      const until = Math.min(g.back + 14, known[i + 1]?.from ?? Infinity);
      if (!g.injured && g.back < week.monday + 7 && until > week.monday) backIn(plan, week, { ...g, until }, report);
    });
  }
}

function backIn(plan, week, g, report) {
  const since = s => s.day - g.back + 1;
  const after = sessions(plan).filter(s => s.day >= g.back && s.day < g.until);
  const noHard = g.days >= 14 ? 14 : g.ill ? 7 : 3, noLong = 3;
  for (const s of after.filter(x => x.week === week.num)) {
    const early = g.ill && since(s) <= 2 ? 'error' : 'warning';
    const say = (severity, key) => report('return-after-gap', week.num, severity, [s], key);
    if (s.run && s.hard && since(s) <= noHard || s.long && since(s) <= noLong) say(early);
    else if (s.long && tooLong(plan, s)) say('warning', `${s.id} long`);
    else if (s.leg && early === 'error') say('error');
    else if (s === after.find(x => x.main) && (s.heavy || s.power || manySets(plan, g, s))) say('warning');
  }
  minutes(plan, week, g, report);
}

// manySets: more than half of those of the last lift before the gap, of this week or the two before it.
function manySets(plan, g, first) {
  const from = plan.start + 7 * (Math.floor((g.from - plan.start) / 7) - 2);
  const before = sessions(plan).findLast(s => s.main && s.day >= from && s.day < g.from);
  return before && setsOf(before) > 0 && setsOf(first) > Math.ceil(setsOf(before) / 2);
}

const setsOf = s => s.list.filter(isWork).reduce((sum, x) => sum + x.sets, 0);

function tooLong(plan, s) {
  const before = longestBefore(plan, plan.weeks.find(w => w.num === s.week).monday);
  return before && before.min > 0 && s.min > 1.1 * before.min + 1e-9;
}

// minutes are told in the week in which they become too much. What a long gap has taken is in the level; a second week may
// have more than the first where that had no less than the level.
function minutes(plan, week, g, report) {
  const backWeek = plan.weeks.find(w => w.monday <= g.back && g.back < w.monday + 7);
  const full = backWeek && heldMinutes(plan, backWeek, g.back);
  if (!full) return;
  const sum = (from, to) => sessions(plan).filter(s => (s.run || s.strides) && !s.race && s.day >= from && s.day < to).reduce((x, s) => x + s.min, 0);
  for (const [from, share, long] of [[g.back, 0.8, 1.05 * full], [g.back + 7, 1, 1.15 * Math.max(full, sum(g.back, g.back + 7))]]) {
    const most = g.days >= 14 ? long : share * full, to = Math.min(from + 7, g.until);
    const now = sum(from, Math.min(to, week.monday + 7)), before = sum(from, Math.min(to, week.monday));
    if (now > most + 1e-9 && before <= most + 1e-9) report('return-after-gap', week.num, 'warning', [], `minutes from ${from}`);
  }
}
