// Section 1 of rulebook-2: a cause is named once; its consequences are silent while it speaks.
import { nextA } from './season.mjs';
import { withinHeldWithout } from './rules-run.mjs';

const RANK = { advice: 1, warning: 2, error: 3 };
const TWO_RUNS = ['two-key-runs-one-day', 'two-demanding-runs-one-day'];

export function speak(plan, places) {
  const has = (rule, test = () => true) => places.some(p => p.rule === rule && test(p));
  const mute = test => { places = places.filter(p => !test(p)); };
  const samePair = (p, q) => p.sessions.length >= 2 && q.sessions.length >= 2 && p.sessions.slice(0, 2).every(s => q.sessions.some(t => t.id === s.id));
  // worstOf is the place that stands for a rule of a week.
  const worstOf = p => places.filter(q => q.rule === p.rule && q.week === p.week).reduce((x, y) => RANK[y.severity] > RANK[x.severity] ? y : x);
  const inWeek = (rule, week) => has(rule, q => q.week === week);

  // No strength work.
  const noStrength = p => plan.weeks.find(w => w.num === p.week)?.strengthNamed;
  mute(p => ['cross-training-balance', 'strength-freq-target'].includes(p.rule) && noStrength(p));

  // Too much heavy work.
  mute(p => p.rule === 'strength-freq-cap' && inWeek('heavy-cap', p.week));

  // No free day.
  mute(p => p.rule === 'monotony-high' && plan.weeks.find(w => w.num === p.week).noFreeDay);

  // Too many stress sessions.
  mute(p => p.rule === 'three-stress-days' && inWeek('stress-days-cap', p.week));

  // Lift on the day of the long run.
  mute(p => p.rule === 'heavy-on-hard-run-day' && has('heavy-on-long-run-day', q => samePair(p, q) && RANK[q.severity] > RANK[p.severity]));
  mute(p => p.rule === 'heavy-on-long-run-day' && has('heavy-on-hard-run-day', q => samePair(p, q)));
  mute(p => p.rule === 'long-run-alone' && ['heavy-on-long-run-day', 'heavy-on-hard-run-day'].some(r => has(r, q => samePair(p, q))));

  // Two runs on one date.
  mute(p => p.rule === TWO_RUNS[1] && has(TWO_RUNS[0], q => samePair(p, q)));
  const twoRuns = p => TWO_RUNS.some(r => has(r, q => samePair(p, q)));
  mute(p => ['long-run-alone', 'hard-run-spacing', 'session-purpose'].includes(p.rule) && twoRuns(p));
  mute(p => p.rule === 'hard-pile' && TWO_RUNS.some(r => has(r, q => q.sessions[0].day === p.sessions[0].day)));
  mute(p => p.rule === 'moderate-spacing' && has('hard-pile', q => q.sessions.length === 2 && samePair(p, q)));

  // A lift and a run in one slot.
  mute(p => ['same-day-order', 'same-day-min-gap'].includes(p.rule) && has('no-lift-run-same-workout', q => samePair(p, q) && q.sessions[0].slot === q.sessions[1].slot));

  // Heavy before a hard run.
  mute(p => ['novice-doms-window', 'easy-day-after-heavy'].includes(p.rule) && has('no-heavy-before-hard-run', q => samePair(p, q)));

  mute(p => ['no-heavy-before-long-run', 'novice-doms-window'].includes(p.rule) && has('no-heavy-before-hard-run', q => samePair(p, q)));
  mute(p => p.rule === 'novice-doms-window' && has('no-heavy-before-long-run', q => samePair(p, q)));
  mute(p => p.rule === 'long-run-sandwich' && has('hard-run-spacing', q => samePair({ sessions: p.sessions.slice(1) }, q)));
  mute(p => p.rule === 'three-stress-days' && has('long-run-sandwich', q => q.week === p.week && q.days.slice(1).some(d => d === p.days[0] || d === p.days.at(-1))));

  // One run too long too soon.
  const spikes = week => places.filter(q => q.rule === 'single-run-spike' && q.week === week).flatMap(q => q.sessions);
  mute(p => ['long-run-share', 'long-run-duration-cap'].includes(p.rule) && spikes(p.week).some(s => s.id === p.sessions[0].id));
  mute(p => ['weekly-volume-jump', 'load-ramp'].includes(p.rule) && spikes(p.week).length && withinHeldWithout(plan, plan.weeks.find(w => w.num === p.week), spikes(p.week), p.rule === 'load-ramp'));

  mute(p => p.rule === 'return-after-gap' && p.item === 'long' && spikes(p.week).some(s => s.id === p.sessions[0].id));

  // Back after a gap.
  const back = week => plan.gaps.some(g => !g.injured && [0, 1, 2, 3, 4, 5, 6].filter(i => week.monday + i >= g.back && week.monday + i < g.back + 14).length >= 4);
  mute(p => ['weekly-volume-jump', 'load-ramp', 'deload-due'].includes(p.rule) && back(plan.weeks.find(w => w.num === p.week)));

  // The goal is out of reach.
  const toward = p => nextA(plan, plan.weeks.find(w => w.num === p.week).monday)?.day;
  mute(p => ['no-long-run', 'taper-volume', 'taper-keep-intensity'].includes(p.rule) && plan.outOfReach.includes(toward(p)));
  return places;
}
