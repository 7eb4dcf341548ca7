// Section 1 of rulebook-2: a cause is named once; its consequences are silent while it speaks.
import { withinHeldWithout } from './rules-run.mjs';

const RANK = { advice: 1, warning: 2, error: 3 };
const TWO_RUNS = ['two-key-runs-one-day', 'two-demanding-runs-one-day'];

export function speak(plan, places) {
  const has = (rule, test = () => true) => places.some(p => p.rule === rule && test(p));
  const mute = test => { places = places.filter(p => !test(p)); };
  const samePair = (p, q) => p.sessions.length >= 2 && q.sessions.length >= 2 && p.sessions.slice(0, 2).every(s => q.sessions.some(t => t.id === s.id));
  const dates = p => [...new Set(p.sessions.map(s => s.day))];
  const oneDate = (p, day) => dates(p).length === 1 && dates(p)[0] === day;
  const inWeek = (rule, week) => has(rule, q => q.week === week);

  // No strength work.
  const noStrength = p => plan.weeks.find(w => w.num === p.week)?.strengthNamed || plan.weeks.find(w => w.num === p.week)?.strengthSilent;
  mute(p => ['cross-training-balance', 'strength-freq-target', 'consistency-gap'].includes(p.rule) && noStrength(p));

  // Too much heavy work.
  mute(p => p.rule === 'strength-freq-cap' && inWeek('heavy-cap', p.week));

  // No free day.
  mute(p => p.rule === 'monotony-high' && plan.weeks.find(w => w.num === p.week).noFreeDay);

  // Too many stress sessions.
  mute(p => p.rule === 'three-stress-days' && inWeek('stress-days-cap', p.week));

  // Lift on the day of the long run.
  mute(p => p.rule === 'heavy-on-hard-run-day' && has('heavy-on-long-run-day', q => samePair(p, q) && RANK[q.severity] >= RANK[p.severity]));
  mute(p => p.rule === 'heavy-on-long-run-day' && has('heavy-on-hard-run-day', q => samePair(p, q)));
  mute(p => p.rule === 'long-run-alone' && ['heavy-on-long-run-day', 'heavy-on-hard-run-day'].some(r => has(r, q => q.sessions.some(s => s.long && s.day === p.sessions[0].day))));

  // Two runs on one date.
  mute(p => p.rule === TWO_RUNS[1] && has(TWO_RUNS[0], q => oneDate(q, p.sessions[0].day)));
  const twoOn = day => TWO_RUNS.some(r => has(r, q => oneDate(q, day)));
  mute(p => ['long-run-alone', 'hard-run-spacing', 'hard-pile', 'session-purpose'].includes(p.rule) && dates(p).length === 1 && twoOn(dates(p)[0]));

  // A lift and a run in one slot.
  mute(p => ['same-day-order', 'same-day-min-gap'].includes(p.rule) && has('no-lift-run-same-workout', q => samePair(p, q)));

  // Heavy before a hard run.
  mute(p => ['novice-doms-window', 'easy-day-after-heavy'].includes(p.rule) && has('no-heavy-before-hard-run', q => samePair(p, q)));

  // Lift on the wrong day for the school.
  mute(p => p.rule === 'easy-days-easy' && has('lift-day-preference', q => q.sessions[0].day === p.sessions[0].day));

  // One run too long too soon.
  const spikes = week => places.filter(q => q.rule === 'single-run-spike' && q.week === week).map(q => q.sessions[0]);
  mute(p => ['long-run-share', 'long-run-duration-cap'].includes(p.rule) && spikes(p.week).some(s => s.id === p.sessions[0].id));
  mute(p => ['weekly-volume-jump', 'load-ramp'].includes(p.rule) && spikes(p.week).some(s => withinHeldWithout(plan, plan.weeks.find(w => w.num === p.week), s)));

  // Back after a gap.
  const back = week => plan.gaps.some(g => !g.injured && week.monday + 6 >= g.back && week.monday < g.back + 14);
  mute(p => ['weekly-volume-jump', 'load-ramp', 'deload-due'].includes(p.rule) && back(plan.weeks.find(w => w.num === p.week)) && places.some(q => q.rule === 'return-after-gap'));

  // The goal is out of reach.
  const goal = has('race-readiness', q => q.severity !== 'advice');
  mute(p => ['goal-at-risk', 'no-long-run', 'taper-volume', 'taper-keep-intensity'].includes(p.rule) && goal);
  return onceAList(places);
}

const CONTENT = [
  'circuit-not-for-strength', 'session-warmup', 'session-cooldown-mobility', 'rest-between-sets', 'rir-floor', 'keep-it-simple',
  'session-anatomy-order', 'heavy-rep-range', 'heavy-compounds', 'redundant-exercises', 'level-appropriate', 'equipment-available', 'progress-required',
];

// onceAList: what a list of exercises lacks is said in the first week that has it; later weeks only if it got worse.
function onceAList(places) {
  const said = new Map();
  return places.filter(p => {
    const lists = p.sessions.map(s => s.list.map(x => `${x.id} ${x.sets}x${x.reps}`).join(';'));
    if (!CONTENT.includes(p.rule) || !lists.some(Boolean)) return true;
    const key = `${p.rule} ${p.item || ''} ${lists.join('|')}`, before = said.get(key);
    if (before && before.week < p.week && before.rank >= RANK[p.severity]) return false;
    if (!before || before.rank < RANK[p.severity]) said.set(key, { week: p.week, rank: RANK[p.severity] });
    return true;
  });
}
