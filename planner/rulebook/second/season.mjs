// Phases, races and the athlete as of a day.
import { LIFT, RUN } from './catalog.mjs';

export const RECOVERY = { '5k': 2, '10k': 3, half: 6, marathon: 14, ultra: 21 };
export const TAPER = { '5k': 8, '10k': 10, half: 14, marathon: 21, ultra: 21 };
const PEAK = { '5k': 42, '10k': 42, half: 42, marathon: 56, ultra: 56 };
export const isFar = race => race.distance === 'marathon' || race.distance === 'ultra';

export const nextA = (plan, day) => plan.races.find(r => r.priority === 'A' && r.day >= day);
export const nextRace = (plan, day, priorities) => plan.races.find(r => priorities.includes(r.priority) && r.day >= day);
export const recoveringFrom = (plan, day) => plan.races.find(r => day > r.day && day - r.day <= RECOVERY[r.distance]);

// recovering: fewer than four days of the week lie outside every recovery window.
export const recovering = (plan, week) => [0, 1, 2, 3, 4, 5, 6].filter(i => !recoveringFrom(plan, week.monday + i)).length < 4;

export function phaseOf(plan, week) {
  if (week.phase) return week.phase;
  const race = nextA(plan, week.monday), d = race ? race.day - week.monday : null;
  if (recovering(plan, week) && !(d !== null && d <= 6)) return 'recovery';
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

// injuredSince is the first day of the injury that holds on the day: a typed one began with the plan.
export function injuredSince(plan, day) {
  const span = plan.spans.find(s => s.kind === 'injured' && s.from <= day && day <= s.to);
  return span ? span.from : plan.start;
}

// injuryOf is the injury of a week: the one that holds on most of its days.
export function injuryOf(plan, week) {
  const days = [0, 1, 2, 3, 4, 5, 6].map(i => injuryOn(plan, week.monday + i));
  return ['limited', 'return', 'niggle'].find(x => days.filter(d => d === x).length >= 4) || 'none';
}

export const injuredAtAll = (plan, week) => [0, 1, 2, 3, 4, 5, 6].some(i => injuryOn(plan, week.monday + i) !== 'none');

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
