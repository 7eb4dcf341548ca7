// Chapter 2.3: how often, how heavy, a free day.
import { worksHeavy } from './rules-content.mjs';
import { injuryOf, levels, liftWeek, nextA } from './season.mjs';

const MIN = { base: 2, build: 2, peak: 1, taper: 1, maintenance: 1 };
const main = week => week.sessions.filter(s => s.main);

export function heavyCap(plan, report) {
  const lv = levels(plan), goal = plan.athlete.goal;
  for (const week of plan.weeks) {
    if (week.phase === 'race_week') continue;
    const legs = week.sessions.filter(s => s.leg), upper = week.sessions.filter(s => s.heavyUpper);
    const over = legs.length + upper.length / 2 - capOf(plan, week, lv, goal);
    if (legs.length >= 4) report('heavy-cap', week.num, 'error', [...legs, ...upper], 'week');
    else if (over > 0) {
      const mild = over <= 0.5 || legs.length <= capOf(plan, week, lv, goal) && (lv.lift === 3 || goal !== 'endurance');
      report('heavy-cap', week.num, mild ? 'advice' : 'warning', [...legs, ...upper], 'week');
    }
  }
}

function capOf(plan, week, lv, goal) {
  if (week.phase === 'taper') return 1;
  const race = nextA(plan, week.monday);
  const strength = goal === 'strength' && !(race && race.day - week.monday <= 112);
  return week.phase === 'off_season' || strength || injuryOf(plan, week) === 'limited' && lv.lift >= 2 ? 3 : 2;
}

export function strengthCap(plan, report) {
  for (const week of plan.weeks) {
    const counted = main(week).filter(s => !(s.bodyweight && s.min <= 30));
    const n = counted.length, minutes = counted.reduce((sum, s) => sum + s.min, 0);
    const severity = n >= 5 ? 'error' : capSeverity(plan, week, n, minutes);
    if (severity) report('strength-freq-cap', week.num, severity, counted, 'week');
  }
}

function capSeverity(plan, week, n, minutes) {
  if (n < 3) return null;
  if (['off_season', 'base', 'maintenance'].includes(week.phase) || injuryOf(plan, week) === 'limited') return null;
  if (week.phase === 'build') {
    if (n === 3) return minutes > 120 ? 'advice' : null;
    return plan.athlete.lift === 'advanced' ? 'advice' : 'warning';
  }
  if (week.phase === 'peak') return n === 3 && minutes <= 120 ? 'advice' : 'warning';
  return 'warning';
}

export function strengthTarget(plan, report) {
  for (const week of plan.weeks) {
    const n = main(week).length, injury = injuryOf(plan, week);
    if (!week.sessions.length) continue;
    if (injury === 'limited') {
      if (n < 3) report('injury-strength-shift', week.num, 'advice', main(week), 'week');
    } else if (week.phase === 'off_season') {
      if (n >= 1 && n < 3) report('off-season-strength-focus', week.num, 'advice', main(week), 'week');
    } else if (n >= 1 && n < (MIN[week.phase] || 0) && !without(plan, week).weeks) report('strength-freq-target', week.num, 'advice', main(week), 'week');
  }
}

// noStrength: from two weeks without it is archetype-nothing, once a plan; less or unknown: strength-every-week.
export function noStrength(plan, report, skip) {
  let told = false;
  for (const week of plan.weeks) {
    week.without = without(plan, week);
    if (!wantsStrength(plan, week)) continue;
    if (week.without.weeks < 2) {
      if (!week.without.known) skip('archetype-nothing');
      report('strength-every-week', week.num, 'advice', [], 'week');
    } else if (!told) {
      report('archetype-nothing', week.num, 'advice', [], 'week');
      told = true;
    }
    week.strengthNamed = true;
  }
}

// wantsStrength: not near a race when the weeks before had none, and not in most of a recovery.
function wantsStrength(plan, week) {
  if (!week.sessions.length || main(week).length || ['race_week', 'recovery'].includes(week.phase)) return false;
  const days = [0, 1, 2, 3, 4, 5, 6].map(i => week.monday + i);
  if (days.filter(d => plan.races.some(r => d > r.day && d - r.day <= plan.recovery[r.distance])).length >= 4) return false;
  const near = days.filter(d => plan.races.some(r => r.priority === 'A' && r.day - d <= 21 && d - r.day <= plan.recovery[r.distance]));
  return near.length < 4 || week.without.weeks < 3;
}

// without counts the weeks before this one that had no strength work; it is known when one that had is, or history says so.
function without(plan, week) {
  let weeks = 0;
  for (let i = plan.weeks.indexOf(week) - 1; i >= 0; i--) {
    if (!plan.weeks[i].sessions.length) return { weeks, known: false };
    if (main(plan.weeks[i]).length) return { weeks, known: true };
    weeks++;
  }
  const typed = plan.history.weeks_without_strength;
  return { weeks: weeks + (typed || 0), known: typed !== undefined };
}

// consistencyGap: more than two weeks lie before the week's first lift, unless it is a small new beginning.
export function consistencyGap(plan, report, skip) {
  for (const week of plan.weeks) {
    const lift = main(week)[0];
    if (!lift || week.phase === 'recovery') continue;
    const { days, known } = strengthGap(plan, week, lift);
    if (!known && days <= 14) skip('consistency-gap');
    else if (days > 14 && (worksHeavy(lift) || lift.power || lift.min > 30) && (days < 21 || liftWeek(plan, week) > 1)) report('consistency-gap', week.num, 'advice', [lift], 'week');
  }
}

function strengthGap(plan, week, lift) {
  let days = lift.wd;
  for (let i = plan.weeks.indexOf(week) - 1; i >= 0; i--) {
    const w = plan.weeks[i];
    if (!w.sessions.length) return { days, known: false };
    if (main(w).length) return { days: days + 6 - Math.max(...main(w).map(s => s.wd)), known: true };
    if (w.phase !== 'recovery') days += 7;
  }
  const typed = plan.history.weeks_without_strength;
  return { days: days + 7 * (typed || 0), known: typed !== undefined };
}

export function crossBalance(plan, report) {
  for (const week of plan.weeks) {
    const runs = week.sessions.filter(s => s.run);
    if (runs.length >= 6 && !main(week).length && !week.sessions.some(s => s.cross)) report('cross-training-balance', week.num, 'advice', [], 'week');
  }
}

// A free day has core only, or recovery runs and cross-training of 40 min together at RPE 2, with walks 60.
const light = s => s.micro || s.rpe <= 2 && (s.cross || s.type === 'run-recovery');

function free(sessions) {
  const sum = f => sessions.filter(s => !s.micro && !s.strides && f(s)).reduce((x, s) => x + s.min, 0);
  return sessions.every(light) && sum(s => !s.walk) <= 40 && sum(() => true) <= 60;
}

export const hasFreeDay = (plan, week) => [0, 1, 2, 3, 4, 5, 6].some(i => free(week.sessions.filter(s => s.wd === i)));

export function restDay(plan, report) {
  let told = false;
  for (const week of plan.weeks) {
    if (!week.sessions.length || hasFreeDay(plan, week)) continue;
    week.noFreeDay = true;
    if (told) continue;
    told = true;
    const before = plan.weeks.find(w => w.num === week.num - 1 && w.sessions.length);
    const strict = plan.athlete.run === 'beginner' || plan.athlete.age >= 50 || injuryOf(plan, week) !== 'none' || before && hasFreeDay(plan, before);
    report('weekly-rest-day', week.num, strict ? 'warning' : 'advice', [], 'week');
  }
}

// timeBudget: a session in a slot that is not open, and a day whose other sessions take more minutes than there are.
export function timeBudget(plan, report) {
  for (const day of plan.days) {
    const open = openOn(plan, day.sessions[0]);
    const minutes = day.sessions.reduce((sum, s) => sum + s.min, 0) + 10 * changeovers(day.sessions);
    for (const s of day.sessions) {
      const closed = !open.slots.includes(s.slot) || open.minutes === 0;
      if (closed) report('time-budget', day.week, 'warning', [s]);
      else if (open.minutes !== undefined && minutes > open.minutes) report('time-budget', day.week, 'warning', [s], `day ${s.wd}`);
    }
  }
}

// changeovers lie between the sessions of a slot. Strides in the slot of a run are a part of it.
function changeovers(sessions) {
  return ['AM', 'NOON', 'PM'].reduce((sum, slot) => {
    const list = sessions.filter(s => s.slot === slot);
    const strides = list.filter(s => s.type === 'run-strides').length, alone = strides && !list.some(s => s.run && !s.lone);
    return sum + Math.max(0, list.length - strides + (alone ? 1 : 0) - 1);
  }, 0);
}

function openOn(plan, s) {
  const open = plan.open.find(o => o.wd === s.wd) || { slots: ['AM', 'NOON', 'PM'] };
  const stops = plan.spans.some(t => ['ill', 'away', 'free'].includes(t.kind) && t.from <= s.day && s.day <= t.to);
  return stops ? { slots: [] } : open;
}

// noBalance is about the lifts of the week itself, not about those of a week that would have come before it. In
// a plan of one week these are the same pairs.
export function noBalance(plan, report, places) {
  if (plan.athlete.goal === 'strength') return;
  const alone = plan.weeks.length === 1;
  for (const week of plan.weeks) {
    const legs = week.sessions.filter(s => s.leg);
    const spoilt = places.some(p => ['heavy-on-hard-run-day', 'no-heavy-before-hard-run'].includes(p.rule) && p.sessions.some((s, i) => legs.includes(s) && (alone || s.day === p.days[i])));
    if (legs.length >= 3 && spoilt) report('archetype-no-balance', week.num, 'warning', legs, 'week');
  }
}
