// Chapters 2.3 and 2.4 of the rulebook inside a session. A block that is not written is unknown, not missing.
import { LIFT } from './catalog.mjs';
import { EXERCISES } from './exercises.mjs';
import { canDo } from './gear.mjs';
import { injuryOf, liftWeek } from './season.mjs';
import { isLighter } from './rules-run.mjs';

const COMPOUND = ['squat', 'hinge', 'lunge', 'push-horizontal', 'push-vertical', 'pull-horizontal', 'pull-vertical'];
const NOVICE_FINE = ['deadlift', 'back-squat', 'front-squat', 'overhead-press', 'bench-press'];
const PLANKS = ['front-plank', 'push-up-hold', 'body-saw', 'plank-shoulder-tap', 'side-plank', 'copenhagen-plank'];
const roles = item => EXERCISES[item.id]?.roles || [];
const pureMain = item => roles(item).includes('main') && !roles(item).includes('accessory');
const pureAccessory = item => roles(item).includes('accessory') && !roles(item).includes('main');
const counted = item => !roles(item).every(r => r === 'warm-up' || r === 'mobility');

export function sessions(plan, report) {
  const novice = LIFT[plan.athlete.lift] <= 1;
  for (const week of plan.weeks) {
    for (const s of week.sessions.filter(x => x.lift)) {
      const say = (rule, severity, key) => report(rule, week.num, severity, [s], key && `${s.id} ${key}`);
      if (s.main && s.min > 60) say('session-length-cap', s.min > 75 ? 'warning' : 'advice');
      if (s.main && novice && s.min > 45 && s.min <= 60) say('starter-session-length', 'advice');
      if (plan.athlete.lift === 'none' && liftWeek(plan, week) <= 2 && s.heavy) say('beginner-start-small', 'warning');
      if (s.heavy && s.circuit) say('circuit-not-for-strength', 'warning');
      if (s.main && s.warmup < 5) say('session-warmup', s.heavy ? 'warning' : 'advice');
      if (s.main && s.min >= 25 && s.cooling < 3) say('session-cooldown-mobility', 'advice');
      if (s.heavy && s.rest < 60) say('rest-between-sets', 'warning');
      else if (s.heavy && !novice && s.load >= 80 && s.rest < 120) say('rest-between-sets', 'advice');
      if (s.rir === 0 || s.list.some(x => Number(x.rir) === 0)) say('rir-floor', 'warning');
      if (s.list.length) lists(plan, week, s, say);
    }
    weekly(week, report);
  }
}

function lists(plan, week, s, say) {
  const n = s.list.filter(counted).length;
  if (s.main && n > 8) say('keep-it-simple', n > 10 ? 'warning' : 'advice');
  if (s.main && wrongOrder(s.list)) say('session-anatomy-order', 'advice');
  if (s.heavy) heavy(plan, week, s, say);
  const patterns = {};
  for (const x of s.list) if (EXERCISES[x.id]) (patterns[EXERCISES[x.id].pattern] ??= new Set()).add(x.id);
  if (Object.values(patterns).some(set => set.size >= 3)) say('redundant-exercises', 'advice');
  for (const x of s.list) item(plan, s, x, say);
}

function item(plan, s, x, say) {
  const e = EXERCISES[x.id];
  if (!e) return;
  const above = LIFT[e.level] - Math.max(1, LIFT[plan.athlete.lift]);
  const rir = x.rir !== undefined ? Number(x.rir) : s.rir;
  const fine = LIFT[plan.athlete.lift] <= 1 && NOVICE_FINE.includes(x.id) && (rir === undefined || rir >= 2);
  if (above >= 1 && !fine) say('level-appropriate', above >= 2 ? 'error' : 'warning', x.id);
  if (!canDo(e, ownedOn(plan, s.day))) say('equipment-available', 'error', x.id);
}

function ownedOn(plan, day) {
  const trip = plan.spans.find(t => t.kind === 'travel' && t.from <= day && day <= t.to);
  const word = trip && trip.words.find(w => w.startsWith('equipment='));
  return word ? word.slice(10).split(',') : plan.athlete.equipment;
}

// wrongOrder: a main lift after an accessory, or jumps after main lifts.
function wrongOrder(list) {
  return list.some((x, i) => list.slice(0, i).some(y => pureMain(x) && pureAccessory(y) || roles(x).includes('plyometric') && pureMain(y)));
}

function heavy(plan, week, s, say) {
  const main = s.list.filter(pureMain);
  const many = main.some(x => !x.hold && (x.reps > 8 || x.reps >= 7 && (x.load ?? s.load) < 80));
  const light = ['taper', 'maintenance'].includes(week.phase) || isLighter(plan, week);
  if (many || !light && main.some(x => x.sets < 3)) say('heavy-rep-range', 'advice');
  const compound = x => COMPOUND.includes(EXERCISES[x.id]?.pattern) && roles(x).includes('main');
  if (!s.list.some(compound) || main.some(x => !compound(x))) say('heavy-compounds', 'advice');
}

function weekly(week, report) {
  const lifts = week.sessions.filter(s => s.list.length);
  const different = new Set(lifts.filter(s => s.main).flatMap(s => s.list.filter(counted).map(x => x.id)));
  if (different.size > 15) report('keep-it-simple', week.num, 'advice', lifts.filter(s => s.main), 'week');
  const all = new Set(lifts.flatMap(s => s.list.map(x => x.id)));
  if (PLANKS.filter(p => all.has(p)).length >= 4) report('redundant-exercises', week.num, 'advice', lifts, 'week');
}

// progress: the same sets, reps and load for four weeks, and jumps in load from week to week.
export function progress(plan, report) {
  const run = new Map();
  for (const week of plan.weeks) {
    const previous = plan.weeks.find(w => w.num === week.num - 1);
    const now = doses(week), before = previous ? doses(previous) : new Map();
    for (const [id, dose] of now) {
      const same = before.get(id)?.text === dose.text;
      run.set(id, same ? run.get(id) + 1 : 1);
      const quiet = ['maintenance', 'taper'].includes(week.phase) || isLighter(plan, week) || injuryOf(plan, week) !== 'none';
      if (run.get(id) >= 4 && !quiet) report('progress-required', week.num, run.get(id) >= 6 ? 'warning' : 'advice', dose.sessions, id);
      const old = before.get(id);
      if (!old || !old.kg || !dose.kg) continue;
      if (dose.kg > 1.1 * old.kg + 1e-9 || dose.kg > old.kg && dose.sets > old.sets) report('progress-rate', week.num, 'warning', dose.sessions, id);
    }
  }
}

function doses(week) {
  const found = new Map();
  for (const s of week.sessions.filter(x => x.main)) {
    for (const x of s.list.filter(counted)) {
      const d = found.get(x.id) || { text: '', sessions: [], sets: 0 };
      d.text += `${x.sets}x${x.reps} ${x.kg || ''};`;
      d.sessions.push(s);
      d.sets += x.sets || 0;
      d.kg = Math.max(d.kg || 0, x.kg || 0);
      found.set(x.id, d);
    }
  }
  return found;
}
