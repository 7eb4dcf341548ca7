// Phases, races and the athlete as of a day.
import { LIFT, RUN } from './catalog.mjs';

export const RECOVERY = { '5k': 2, '10k': 3, half: 6, marathon: 14, ultra: 21 };
export const TAPER = { '5k': 8, '10k': 10, half: 14, marathon: 21, ultra: 21 };
const PEAK = { '5k': 42, '10k': 42, half: 42, marathon: 56, ultra: 56 };
export const isFar = race => race.distance === 'marathon' || race.distance === 'ultra';

export const nextA = (plan, day) => plan.races.find(r => r.priority === 'A' && r.day >= day);
// goalRace is the next A race, or without one the next of any.
export const goalRace = (plan, day) => nextA(plan, day) || plan.races.find(r => r.day >= day);
export const nextRace = (plan, day, priorities) => plan.races.find(r => priorities.includes(r.priority) && r.day >= day);
export const recoveringFrom = (plan, day) => plan.races.find(r => day > r.day && day - r.day <= RECOVERY[r.distance]);

// recovering: fewer than four days of the week lie outside every recovery window.
export const recovering = (plan, week, days = 4) => [0, 1, 2, 3, 4, 5, 6].filter(i => plan.races.some(r => r.day < week.monday && week.monday + i - r.day <= RECOVERY[r.distance])).length >= days;

export function phaseOf(plan, week, days) {
  if (week.ownPhase || plan.athlete.phase) return week.ownPhase || plan.athlete.phase;
  const race = nextA(plan, week.monday), d = race ? race.day - week.monday : null;
  if (recovering(plan, week, days)) return 'recovery';
  if (d === null) return plan.athlete.season === 'off' ? 'off_season' : 'maintenance';
  if (d <= 6) return 'race_week';
  if (d <= TAPER[race.distance]) return 'taper';
  if (d <= PEAK[race.distance]) return 'peak';
  return d <= 112 ? 'build' : 'base';
}

export function injuryOn(plan, day) {
  const span = plan.spans.find(s => s.kind === 'injured' && s.from <= day && day <= s.to);
  return span ? span.injury : plan.athlete.injury;
}

// back is the week of the way back that a day is in; undefined = none. A limited time of five days or more has one, too.
// An injury of the profile counts by the weeks of the plan.
export function back(plan, day, week) {
  const now = injuryOn(plan, day);
  for (const s of plan.spans.filter(x => x.kind === 'injured')) {
    if (s.injury === 'return' && s.from <= day && day <= s.to) return Math.floor((day - s.from) / 7) + 1;
    const after = day - s.to;
    if (s.injury === 'limited' && after > 0 && s.to - s.from >= 4 && now !== 'limited' && after <= 28) return Math.floor((after - 1) / 7) + 1;
  }
  if (now !== 'return') return undefined;
  return (plan.athlete.hurtTyped ? plan.athlete.hurtWeeks : 1) + week - plan.weeks[0].num;
}

// injuryOf is the injury of a week: that of a span which has most of its days, else that of the profile.
export function injuryOf(plan, week) {
  const most = s => Math.min(s.to, week.monday + 6) - Math.max(s.from, week.monday) + 1 >= 4;
  return plan.spans.findLast(s => s.kind === 'injured' && most(s))?.injury ?? plan.athlete.injury;
}

export function levels(plan) {
  const lift = LIFT[plan.athlete.lift], run = RUN[plan.athlete.run];
  return { lift, run, advanced: lift === 3 && run === 3, intermediate: lift >= 2 && run >= 2, novice: lift <= 1 };
}

// school is the chosen one; consolidate below intermediate counts as auto.
export function school(plan) {
  const s = plan.athlete.school;
  return s === 'consolidate' && !levels(plan).intermediate ? 'auto' : s;
}

export const liftWeek = (plan, week) => plan.athlete.liftWeek + (week.num - plan.weeks[0].num);
