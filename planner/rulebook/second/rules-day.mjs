// Chapter 2.1: strength and runs of one day, and the new rules of one date.
import { gapHours, pairs } from './time.mjs';
import { injuryOf, levels, nextRace, school } from './season.mjs';

const DAY_LIFT = s => s.moderate || s.power || s.leg;

export function sameDay(plan, report) {
  const lv = levels(plan);
  pairs(plan, 0, (a, b, week) => {
    if (a.ghost || b.ghost) return;
    const lift = a.lift ? a : b, run = a.run ? a : b;
    if (!lift.lift || !run.run) return;
    const gap = gapHours(a, b), runFirst = run === a;
    if (lift.main && !lift.bodyweight && run.min >= 15 && gap < 1) {
      const kind = lift.moderate && runFirst && run.easy && run.min <= 45 ? 'advice' : lift.leg ? 'error' : 'warning';
      report('no-lift-run-same-workout', week, kind, [a, b]);
    }
    if (DAY_LIFT(lift) && run.min >= 15 && gap >= 1 && gap < 6) report('same-day-min-gap', week, gap < 3 ? 'warning' : 'advice', [a, b]);
    if (DAY_LIFT(lift) && !run.lone) {
      const wanted = order(plan, run);
      if (wanted && wanted !== (runFirst ? 'run' : 'lift')) report('same-day-order', week, 'advice', [a, b]);
    }
    if (lift.leg && run.hard) hardDay(plan, lv, week, a, b, runFirst, gap, report);
    if (lift.leg && run.long) report('heavy-on-long-run-day', week, lv.advanced ? 'advice' : 'warning', [a, b]);
  });
}

function hardDay(plan, lv, week, a, b, runFirst, gap, report) {
  let severity = 'error';
  if (lv.intermediate) {
    if (runFirst && gap >= 6) severity = lv.advanced || school(plan) === 'consolidate' ? null : 'warning';
    else severity = lv.advanced ? 'warning' : 'error';
  }
  if (severity) report('heavy-on-hard-run-day', week, severity, [a, b]);
}

// order is table 1.3: which of the two wants to be first.
function order(plan, run) {
  if (injuryOf(plan, plan.weeks.find(w => w.num === run.week)) === 'return') return 'lift';
  const race = nextRace(plan, run.day, 'AB');
  if (race && race.day - run.day <= 42) return 'run';
  if (run.hard || run.long) return 'run';
  if (plan.athlete.goal === 'strength' || school(plan) === 'separate_days') return 'lift';
  if (plan.line.some(s => s.day === run.day + 1 && s.run && (s.hard || s.long))) return 'run';
  return null;
}

export function longRunAlone(plan, report) {
  for (const day of plan.days) {
    for (const long of day.sessions.filter(s => s.long)) {
      for (const other of day.sessions) {
        if (other === long || other.strides || other.long && other.id < long.id) continue;
        if (other.main || other.run || other.cross || other.micro && other.min > 15) report('long-run-alone', day.week, 'advice', [long, other]);
      }
    }
  }
}

export function schoolDay(plan, report) {
  const chosen = school(plan), lv = levels(plan);
  for (const day of plan.days) {
    const runs = day.sessions.filter(s => s.run);
    if (chosen === 'auto' || !runs.length) continue;
    const wrong = {
      separate_days: () => !(lv.run === 3 && lv.lift >= 2), medium_days: r => r.easy, easy_days: r => r.medium, consolidate: r => r.easy,
    }[chosen];
    for (const lift of day.sessions.filter(s => s.heavy)) {
      for (const run of runs.filter(wrong)) report('lift-day-preference', day.week, 'advice', [lift, run]);
    }
  }
}

export function easyDaysEasy(plan, report) {
  if (!['medium_days', 'consolidate'].includes(school(plan))) return;
  for (const week of plan.weeks) {
    const days = plan.days.filter(d => d.week === week.num);
    const stress = days.filter(d => d.sessions.some(s => s.stress));
    // Of heavy lifts on easy days lift-day-preference speaks.
    const spared = days.some(d => d.sessions.some(s => s.heavy) && d.sessions.some(s => s.run && s.easy));
    const mean = stress.reduce((sum, d) => sum + d.load, 0) / stress.length;
    for (const d of days) {
      const runs = d.sessions.filter(s => s.run);
      if (runs.length !== 1 || !runs[0].easy) continue;
      const here = d.sessions.filter(s => !(spared && s.heavy)), load = here.reduce((sum, s) => sum + s.min * s.rpe, 0);
      const tooHard = here.some(s => s !== runs[0] && s.rpe >= 6), tooMuch = stress.length && load > 0.6 * mean + 1e-9;
      if (tooHard || tooMuch) report('easy-days-easy', week.num, 'advice', here, 'week');
    }
  }
}

export function doubleDays(plan, report) {
  const allowed = { beginner: 1, intermediate: 3, advanced: 5 }[plan.athlete.run];
  for (const week of plan.weeks) {
    const days = plan.days.filter(d => d.week === week.num);
    const two = days.filter(d => d.sessions.filter(s => !s.micro && !s.strides && !s.lone).length - (d.double ? 1 : 0) >= 2);
    if (two.length > allowed) report('double-day-cap', week.num, 'advice', two.flatMap(d => d.sessions.filter(s => !s.micro && !s.strides && !s.lone)), 'week');
  }
}

export function afterWork(plan, report) {
  pairs(plan, 2, (a, b, week) => {
    if (!(a.run && b.strength && (b.test || b.pr || b.load >= 90 || b.list.some(x => x.load >= 90)))) return;
    const gap = gapHours(a, b);
    if (gap <= 24 && (a.hard || a.min >= 60)) report('heavy-after-work-time', week, 'error', [a, b]);
  });
}

export function twoRuns(plan, report) {
  for (const day of plan.days) {
    const runs = day.sessions.filter(s => s.run && s.demandingRun);
    for (let i = 0; i < runs.length; i++) {
      for (let j = i + 1; j < runs.length; j++) {
        if (day.double && day.double.includes(runs[i]) && day.double.includes(runs[j])) continue;
        const both = runs[i].key && runs[j].key;
        report(both ? 'two-key-runs-one-day' : 'two-demanding-runs-one-day', day.week, both ? 'error' : 'warning', [runs[i], runs[j]]);
      }
    }
  }
}

export function hardPile(plan, report) {
  const lv = levels(plan);
  for (const day of plan.days) {
    if (day.sessions.some(s => s.race) || plan.races.some(r => r.day === day.day)) continue;
    const pile = dayPile(day, lv);
    if (pile) report('hard-pile', day.week, 'warning', pile);
  }
}

// sameWorkout is a lift and a run in one slot, of which no-lift-run-same-workout speaks.
const sameWorkout = two => two.length === 2 && two.some(s => s.run && s.min >= 15) && two.some(s => s.lift) && gapHours(two[0], two[1]) < 1;

function dayPile(day, lv) {
  const demanding = day.sessions.filter(s => s.demanding && !(day.double && day.double.slice(1).includes(s)));
  if (demanding.length >= 3) return demanding;
  if (demanding.length !== 2 || demanding.every(s => s.leg) || sameWorkout(demanding)) return null;
  const [a, b] = demanding;
  if ((a.at ?? a.slot) === (b.at ?? b.slot) && demanding.every(s => s.key || s.heavy)) return demanding;
  const all = day.sessions.filter(s => s.demanding);
  const minutes = all.reduce((sum, s) => sum + s.min, 0);
  if (lv.advanced || all.some(s => s.long)) return null;
  return minutes > 150 ? demanding : null;
}

export function purpose(plan, report) {
  for (const day of plan.days) {
    for (const rec of day.sessions.filter(s => s.type === 'run-recovery' && s.easy)) {
      for (const hard of day.sessions.filter(s => s !== rec && s.rpe >= 7)) {
        if (!((hard.run || hard.strides) && hard.start < rec.start)) report('session-purpose', day.week, 'advice', [rec, hard]);
      }
    }
  }
}
