// Chapter 2.2: before and after key sessions, and the new rules about neighbouring dates.
import { gapHours, pairs } from './time.mjs';
import { injuryOf, levels, liftWeek } from './season.mjs';

export function neighbours(plan, report) {
  const lv = levels(plan), novice = noviceHours(plan, lv);
  pairs(plan, 3, (a, b, week) => {
    const apart = b.day - a.day, gap = gapHours(a, b);
    if (apart === 1) nextDay(plan, report, a, b, gap, week);
    if (a.leg && b.leg) spacing(plan, report, a, b, apart, gap, week);
    if (apart <= 1 && a.hard && b.hard && a.run && b.run && !doubled(plan, a, b)) report('hard-run-spacing', week, 'warning', [a, b]);
    if ((a.leg || a.fullModerate) && b.run && (b.hard || b.long && b.min >= 90) && gap >= 0 && gap < novice(a)) report('novice-doms-window', week, 'warning', [a, b]);
    moderates(report, lv, a, b, apart, gap, week);
  });
}

// noviceHours is the window in which a lift is too near: longest for who never lifted or has just begun.
const noviceHours = (plan, lv) => a => {
  const week = plan.weeks.find(w => w.num === a.week);
  if (plan.athlete.lift === 'none' || liftWeek(plan, week) <= 6) return 48;
  return lv.lift === 1 ? 24 : 0;
};

function nextDay(plan, report, a, b, gap, week) {
  if (a.leg && b.run) {
    if (b.hard) report('no-heavy-before-hard-run', week, gap < 18 ? 'error' : 'warning', [a, b]);
    if (b.long) report('no-heavy-before-long-run', week, b.min >= 90 ? 'warning' : 'advice', [a, b]);
  }
  if (a.leg && (b.medium || b.power)) report('easy-day-after-heavy', week, 'advice', [a, b]);
  if (b.leg && a.run) {
    if (a.hard && gap < 24) report('no-heavy-after-hard-run', week, gap < 18 ? 'warning' : 'advice', [a, b]);
    if (a.long && a.min >= 120) report('no-heavy-after-long-run', week, 'advice', [a, b]);
  }
}

function spacing(plan, report, a, b, apart, gap, week) {
  const severity = apart <= 1 ? 'error' : gap < 44 ? 'warning' : plan.athlete.age >= 50 && gap < 72 ? 'advice' : null;
  if (severity) report('heavy-spacing', week, severity, [a, b]);
}

// doubled: two halves of a marked double.
const doubled = (plan, a, b) => a.day === b.day && a.double && b.double && plan.athlete.run === 'advanced';

function moderates(report, lv, a, b, apart, gap, week) {
  const severity = lv.novice ? 'warning' : 'advice';
  const long = a.min >= 30 && b.min >= 30;
  if (!long) return;
  if (apart === 1 && a.fullModerate && b.fullModerate) report('moderate-spacing', week, severity, [a, b]);
  if (apart !== 0 || !a.main || !b.main || a.leg && b.leg) return;
  const split = a.upperOnly && b.lowerOnly || a.lowerOnly && b.upperOnly;
  if (!(split && lv.lift >= 2 && gap >= 6)) report('moderate-spacing', week, severity, [a, b]);
}

export function sandwich(plan, report) {
  for (const s of plan.line) {
    if (!s.long || s.min < 90) continue;
    const hard = day => plan.line.find(x => x.day === day && x.run && x.hard && !x.race);
    const before = hard(s.day - 1), after = hard(s.day + 1);
    if (!before || !after || [before, s, after].every(x => x.ghost)) continue;
    report('long-run-sandwich', after.ghost ? [s, before].find(x => !x.ghost).week : after.week, 'warning', [before, s, after]);
  }
}

// stressSessions counts the stress sessions of some days: a marked double is one.
export function stressSessions(days) {
  return days.flatMap(d => d.sessions.filter(s => s.stress && !(d.double && s === d.double[1] && d.double[0].stress)));
}

export function stressCap(plan, report) {
  const lv = levels(plan);
  for (const week of plan.weeks) {
    const days = plan.days.filter(d => d.week === week.num);
    const sessions = stressSessions(days);
    const count = lv.advanced ? days.filter(d => d.sessions.some(s => s.stress)).length : sessions.length;
    const cap = (lv.run === 1 ? 3 : 5) - (plan.athlete.age >= 50 ? 1 : 0) - (injuryOf(plan, week) === 'niggle' ? 1 : 0);
    if (count > cap) report('stress-days-cap', week.num, 'warning', sessions, 'week');
  }
}

export function stressStreak(plan, report) {
  const stress = new Map();
  for (const s of plan.line) if (s.stress) stress.set(s.day, [...(stress.get(s.day) || []), s]);
  const days = [...stress.keys()].sort((x, y) => x - y);
  let streak = [];
  for (const day of [...days, Infinity]) {
    if (streak.length && day !== streak.at(-1) + 1) {
      judge(plan, report, streak.map(d => stress.get(d)));
      streak = [];
    }
    streak.push(day);
  }
}

function judge(plan, report, streak) {
  const last = streak.findLast(d => !d[0].ghost);
  if (!last) return;
  const week = plan.weeks.find(w => w.num === last[0].week);
  // A week that repeats cannot be longer in stress than itself.
  const length = Math.min(streak.length, new Set(streak.flat().map(s => `${s.week} ${s.wd}`)).size);
  const frail = plan.athlete.run === 'beginner' || plan.athlete.age >= 50 || injuryOf(plan, week) !== 'none';
  const advice = frail ? Infinity : plan.athlete.run === 'intermediate' ? 3 : 4;
  const warning = frail ? 3 : advice + 1;
  const severity = length >= warning ? 'warning' : length >= advice ? 'advice' : null;
  if (severity) report('three-stress-days', week.num, severity, streak.flat());
}
