// Chapter 2.3: how often, how heavy, a free day.
import { injuredAtAll, injuryOf, levels, nextA, recovering } from './season.mjs';

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
  if (['off_season', 'base', 'maintenance'].includes(week.phase) || injuryOf(plan, week) !== 'none') return null;
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
    } else if (n >= 1 && n < (MIN[week.phase] || 0)) report('strength-freq-target', week.num, 'advice', main(week), 'week');
  }
}

// noStrength: from two weeks without it is archetype-nothing, once a plan; less or unknown: strength-every-week.
export function noStrength(plan, report) {
  let told = false;
  for (const week of plan.weeks) {
    if (!week.sessions.length || main(week).length) continue;
    const before = without(plan, week);
    week.strengthSilent = nearRace(plan, week) && before.weeks >= 3;
    week.strengthNamed = told && before.weeks >= 2;
    if (week.strengthSilent) continue;
    if (before.weeks >= 2) {
      if (!told) report('archetype-nothing', week.num, 'advice', [], 'week');
      told = week.strengthNamed = true;
    } else if (!['race_week', 'recovery'].includes(week.phase) && !recovering(plan, week)) {
      report('strength-every-week', week.num, 'advice', [], 'week');
      week.strengthNamed = true;
    }
  }
}

// without counts the weeks before this one that had no strength work, as far as they are known.
function without(plan, week) {
  let weeks = 0;
  for (let i = plan.weeks.indexOf(week) - 1; i >= 0; i--) {
    if (main(plan.weeks[i]).length) return { weeks };
    weeks++;
  }
  return { weeks: weeks + (plan.history.weeks_without_strength || 0) };
}

// nearRace: from 21 days before an A race to the end of its recovery.
const nearRace = (plan, week) => plan.races.some(r => r.priority === 'A' && r.day - week.monday <= 21 && week.monday <= r.day + plan.recovery[r.distance]);

export function crossBalance(plan, report) {
  for (const week of plan.weeks) {
    const runs = week.sessions.filter(s => s.run);
    if (runs.length >= 6 && !main(week).length && !week.sessions.some(s => s.cross)) report('cross-training-balance', week.num, 'advice', [], 'week');
  }
}

const rests = s => s.micro || s.strides
  || s.rpe <= 2 && (s.walk ? s.min <= 60 : (s.type === 'run-recovery' || s.cross) && s.min <= 40);

export const hasFreeDay = (plan, week) => [0, 1, 2, 3, 4, 5, 6].some(i => week.sessions.filter(s => s.wd === i).every(rests));

export function restDay(plan, report) {
  let told = false;
  for (const week of plan.weeks) {
    if (!week.sessions.length || hasFreeDay(plan, week)) continue;
    week.noFreeDay = true;
    if (told) continue;
    told = true;
    const before = plan.weeks.find(w => w.num === week.num - 1);
    const strict = plan.athlete.run === 'beginner' || plan.athlete.age >= 50 || injuredAtAll(plan, week) || before && hasFreeDay(plan, before);
    report('weekly-rest-day', week.num, strict ? 'warning' : 'advice', [], 'week');
  }
}

export function timeBudget(plan, report) {
  for (const open of plan.open.filter(o => o.minutes !== undefined)) {
    for (const day of plan.days.filter(d => open.wd === undefined || d.sessions[0].wd === open.wd)) {
      const here = day.sessions.filter(s => !open.slots.length || open.slots.includes(s.slot));
      const slots = new Set(here.map(s => s.slot));
      const minutes = here.reduce((sum, s) => sum + s.min, 0) + 10 * (here.length - slots.size);
      if (here.length && minutes > open.minutes) report('time-budget', day.week, 'warning', here, `day ${day.day}`);
    }
  }
}

export function noBalance(plan, report, places) {
  if (plan.athlete.goal === 'strength') return;
  for (const week of plan.weeks) {
    const legs = week.sessions.filter(s => s.leg);
    const spoilt = places.some(p => ['heavy-on-hard-run-day', 'no-heavy-before-hard-run'].includes(p.rule) && p.sessions.some(s => legs.includes(s)));
    if (legs.length >= 3 && spoilt) report('archetype-no-balance', week.num, 'warning', legs, 'week');
  }
}
