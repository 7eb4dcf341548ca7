// The level held (rulebook-2, section 4): one baseline for running minutes, load and sets; and the gaps that lower it.
import { nextA } from './season.mjs';

const LOOK = 4, BACK = 12;
export const decay = days => days <= 6 ? 1 : days <= 13 ? 0.85 : days <= 20 ? 0.7 : 0.6;

const spanDay = (plan, day, kinds) => plan.spans.some(s => kinds.includes(s.kind) && s.from <= day && day <= s.to);
export const isIll = (plan, day) => spanDay(plan, day, ['ill']);
export const isOff = (plan, day) => spanDay(plan, day, ['ill', 'away', 'free']) || plan.spans.some(s => s.injury === 'limited' && s.from <= day && day <= s.to);

// gaps lists the stretches of five days or more without a run in which two planned or usual runs fell out,
// as far as they have come by the end of a day.
export function gaps(plan, end = plan.end) {
  if (!plan.weeks.length) return [];
  const found = [];
  let from = null;
  for (let day = plan.start; day <= end + 1; day++) {
    const ran = day > end || plan.weeks.some(w => w.all.some(s => s.run && s.day === day && !s.missed && !isOff(plan, day)));
    // A day outside a span on which no run is planned is the plan's own free day, and ends what a span began.
    if (!ran && isOff(plan, day)) { from ??= day; continue; }
    if (from !== null) found.push({ from, to: day - 1, days: day - from });
    from = null;
  }
  return found.filter(g => g.days >= 5 && fellOut(plan, g) >= 2).map(g => {
    const stops = range(g).map(d => plan.spans.find(t => t.from <= d && d <= t.to && (['ill', 'away', 'free'].includes(t.kind) || t.injury === 'limited')));
    const ill = stops.some(t => t?.kind === 'ill'), injured = stops.some(t => t?.kind === 'injured');
    const off = range(g).filter(d => isOff(plan, d));
    // Days are counted from the day after the span, or else from the first run.
    const back = off.length && Math.max(...off) < g.to ? Math.max(...off) + 1 : g.to + 1;
    return { ...g, ill, injured, back };
  });
}

// gapsBy are those by the end of a week.
export const gapsBy = (plan, week) => week.gaps ??= gaps(plan, week.monday + 6);

const range = g => Array.from({ length: g.to - g.from + 1 }, (_, i) => g.from + i);

function fellOut(plan, g) {
  let planned = 0, usual = 0;
  for (const day of range(g)) {
    const here = plan.weeks.flatMap(w => w.all).filter(s => s.run && s.day === day);
    planned += here.filter(s => s.missed || isOff(plan, day)).length;
    if (!here.length && isOff(plan, day) && usualRun(plan, day, g.from)) usual++;
  }
  return planned + usual;
}

// usualRun says whether the last week with runs before the gap had one on this weekday; recovery is the plan's own.
function usualRun(plan, day, from) {
  if (weekOf(plan, day)?.gentle === 'recovery') return false;
  const week = plan.weeks.findLast(w => w.monday + 6 < weekOf(plan, from).monday && w.all.some(s => s.run));
  return !week || week.all.some(s => s.run && s.wd === ((day - plan.start) % 7 + 7) % 7);
}

const weekOf = (plan, day) => plan.weeks.find(w => w.monday <= day && day < w.monday + 7);

// counts: a week without most of its days, or near an A race, does not say what level somebody holds.
function counts(plan, week) {
  if (!week.sessions.length || ['taper', 'race_week', 'recovery'].includes(week.gentle)) return false;
  const race = nextA(plan, week.monday);
  if (race && race.day < week.monday + 14) return false;
  return [0, 1, 2, 3, 4, 5, 6].filter(i => isOff(plan, week.monday + i)).length < 4;
}

// held is the highest of the last four weeks that count, or undefined when nothing is known. `of` measures a week.
export function held(plan, week, of, typed, day = week.monday) {
  const values = [];
  for (let i = plan.weeks.indexOf(week) - 1; i >= 0 && values.length < LOOK; i--) {
    const w = plan.weeks[i];
    if (week.num - w.num > BACK || !counts(plan, w)) continue;
    const value = of(w);
    if (value !== undefined) values.push(Math.round(value * decays(plan, week, w.monday + 6, day)));
  }
  if (values.length < LOOK && typed !== undefined && week.num - plan.weeks[0].num < BACK) {
    values.push(Math.round(typed * decays(plan, week, plan.start - 1, day)));
  }
  return values.length ? Math.max(...values) : undefined;
}

// decays takes the gaps as they are known at the end of the week judged.
function decays(plan, week, after, before) {
  return gapsBy(plan, week).filter(g => g.to > after && g.from < before).reduce((x, g) => x * decay(g.days), 1);
}
