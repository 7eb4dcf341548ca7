// Chapters 2.3 and 2.4 of the rulebook inside a session. A block that is not written is unknown, not missing.
import { LIFT } from './catalog.mjs';
import { EXERCISES, isWork } from './exercises.mjs';
import { canDo } from './gear.mjs';
import { injuryOf, liftWeek } from './season.mjs';
import { isLight, lighter } from './rules-run.mjs';

const COMPOUND = ['squat', 'hinge', 'lunge', 'push-horizontal', 'push-vertical', 'pull-horizontal', 'pull-vertical'];
const NOVICE_FINE = ['deadlift', 'back-squat', 'front-squat', 'overhead-press', 'bench-press'];
const PLANKS = ['front-plank', 'push-up-hold', 'body-saw', 'plank-shoulder-tap', 'side-plank', 'copenhagen-plank'];
const roles = item => EXERCISES[item.id]?.roles || [];
const compound = x => COMPOUND.includes(EXERCISES[x.id]?.pattern);
const WORK = ['main', 'accessory', 'core', 'plyometric', 'power', 'balance'];

// blocks sorts a list into warm-up, jumps, main, accessory, core and mobility. Where an exercise fits two, its place in the
// list decides: one set before the work is warm-up, and what may be main or accessory is accessory once an accessory has
// come, a lift that can only be main, or a main lift where it is no compound lift.
export function blocks(list) {
  let begun = false, lifted = false, onlyMain = false, after = false;
  return list.filter(x => EXERCISES[x.id]).map(x => [x, block(x)]);
  function block(x) {
    const r = roles(x), has = k => r.includes(k), works = r.some(k => WORK.includes(k));
    if (r.every(k => k === 'mobility')) return 'mobility';
    if (has('warm-up') && !begun && (x.sets === 1 || !works)) return 'warm-up';
    if (has('mobility')) return 'mobility';
    if (!works) return 'warm-up';
    begun = true;
    if (has('plyometric') || has('power') && !lifted) return 'jumps';
    if (has('main') && !(has('accessory') && (after || onlyMain || lifted && !compound(x)))) {
      lifted = true;
      onlyMain ||= !has('accessory');
      return 'main';
    }
    after = true;
    return has('core') ? 'core' : 'accessory';
  }
}

const counted = list => blocks(list).filter(([, b]) => b !== 'warm-up' && b !== 'mobility').map(([x]) => x);

export function sessions(plan, report) {
  const novice = LIFT[plan.athlete.lift] <= 1;
  for (const week of plan.weeks) {
    for (const s of week.sessions.filter(x => x.strength)) {
      const say = (rule, severity, key) => report(rule, week.num, severity, [s], key && `${s.id} ${key}`);
      if (s.main && s.min > 60) say('session-length-cap', s.min > 75 ? 'warning' : 'advice');
      if (s.main && novice && s.min > 45 && s.min <= 60) say('starter-session-length', 'advice');
      if (plan.athlete.lift === 'none' && liftWeek(plan, week) <= 2 && s.heavy) say('beginner-start-small', 'warning');
      if (s.heavy && s.circuit) say('circuit-not-for-strength', 'warning');
      if (s.main && given(s, 'warmup', 'warm-up') < 5) say('session-warmup', worksHeavy(s) ? 'warning' : 'advice');
      if (s.main && s.min >= 25 && given(s, 'cooling', 'mobility') < 3) say('session-cooldown-mobility', 'advice');
      if (worksHeavy(s) && s.rest < 60) say('rest-between-sets', 'warning');
      else if (worksHeavy(s) && !novice && s.rest < 120 && (s.load >= 80 || s.list.some(x => x.load >= 80))) say('rest-between-sets', 'advice');
      if (s.rir === 0 && !s.test) say('rir-floor', 'warning');
      if (s.list.length) lists(plan, week, s, say, report);
    }
    weekly(week, report);
  }
}

// given is the minutes of a block as written, or as listed; one that is neither is not known.
function given(s, word, block) {
  if (s[word] !== undefined) return s[word];
  const seconds = blocks(s.list).filter(([, b]) => b === block).reduce((sum, [x]) => sum + x.sets * x.reps * (x.hold ? 1 : 4) * (x.side ? 2 : 1) + 60, 0);
  return seconds ? seconds / 60 : Infinity;
}

// worksHeavy: heavy is a property of the work, not of the label (rulebook 0.2).
export function worksHeavy(s) {
  const few = x => !x.hold && x.reps <= 6 && x.sets >= 3 && x.sets <= 5 && s.rir <= 3;
  const main = x => compound(x) && roles(x).includes('main');
  return s.heavy || s.load >= 80 || s.list.some(x => main(x) && (x.load >= 80 || few(x)));
}

function lists(plan, week, s, say, report) {
  const n = counted(s.list).length;
  if (s.main && n > 8) report('keep-it-simple', week.num, n > 10 ? 'warning' : 'advice', [s], 'week');
  if (s.main && wrongOrder(s.list)) say('session-anatomy-order', 'advice');
  if (s.heavy) heavy(plan, week, s, say, report);
  const patterns = {};
  for (const x of counted(s.list)) patterns[EXERCISES[x.id].pattern] = (patterns[EXERCISES[x.id].pattern] || 0) + 1;
  s.redundant = Object.values(patterns).some(many => many >= 3);
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
  let lifted = false, supported = false;
  for (const [x, b] of blocks(list)) {
    const main = roles(x).includes('main');
    if (b === 'jumps' && lifted || b === 'main' && supported) return true;
    lifted ||= b === 'main' || b === 'accessory' && main;
    supported ||= b === 'accessory' && !main;
  }
  return false;
}

function heavy(plan, week, s, say, report) {
  const main = blocks(s.list).filter(([, b]) => b === 'main').map(([x]) => x);
  const light = ['peak', 'taper', 'race_week', 'maintenance', 'recovery'].includes(week.phase) || lighter(plan, week);
  const wrong = x => x.reps > 8 || x.least >= 7 && !((x.load || s.load) >= 80) || !light && x.sets < 3;
  if (main.some(x => !x.hold && wrong(x))) report('heavy-rep-range', week.num, 'advice', [s], 'week');
  if (!main.length || main.some(x => !compound(x))) say('heavy-compounds', 'advice');
}

// weekly rules count places by the week.
function weekly(week, report) {
  const lifts = week.sessions.filter(s => s.main && s.list.length);
  const all = lifts.flatMap(s => counted(s.list));
  if (new Set(all.map(x => x.id)).size > 15) report('keep-it-simple', week.num, 'advice', lifts, 'week');
  const many = new Set(all.map(x => x.id).filter(x => PLANKS.includes(x))).size >= 4;
  const hips = all.filter(x => EXERCISES[x.id].pattern === 'hip-abduction').length >= 4;
  if (many || hips || week.sessions.some(s => s.redundant)) report('redundant-exercises', week.num, 'advice', lifts, 'week');
}

// progress: the same sets, reps and load for four weeks, lighter weeks left out, and jumps in load from week to week.
export function progress(plan, report, skip) {
  plan.weeks.forEach((week, i) => {
    const ids = [...new Set(mains(week).flatMap(s => s.list).filter(isWork).map(x => x.id))];
    required(plan, week, i, ids, report, skip);
    rate(plan, week, i, ids, report, skip);
  });
}

const mains = week => week.sessions.filter(s => s.main);
const listed = week => week.sessions.length > 0 && mains(week).every(s => s.list.length);
const text = (week, id) => mains(week).flatMap(s => s.list.filter(x => x.id === id).map(x => `${x.text} ${s.load || ''}`)).join(';');

function required(plan, week, i, ids, report, skip) {
  if (['maintenance', 'peak', 'taper', 'race_week', 'recovery'].includes(week.phase) || injuryOf(plan, week) !== 'none' || isLight(plan, week)) return;
  const same = ids.map(id => sameFor(plan, i, id));
  const most = Math.max(0, ...same.map(x => x.weeks));
  if (most >= 4) report('progress-required', week.num, most >= 6 ? 'warning' : 'advice', mains(week), 'week');
  else if (same.some(x => !x.known) && !(i >= 6 && plan.weeks.slice(0, i).every(listed))) skip('progress-required');
}

function sameFor(plan, i, id) {
  let weeks = 1;
  for (let b = i - 1; b >= 0 && weeks < 6; b--) {
    if (text(plan.weeks[b], id) === text(plan.weeks[i], id)) weeks++;
    else if (!isLight(plan, plan.weeks[b])) return { weeks, known: listed(plan.weeks[b]) };
  }
  return { weeks, known: weeks >= 6 };
}

function rate(plan, week, i, ids, report, skip) {
  const before = plan.weeks[i - 1];
  const known = before && listed(before) || ids.every(id => !mains(week).flatMap(s => s.list).find(x => x.id === id).kg);
  if (!known) { skip('progress-rate'); return; }
  for (const id of ids) {
    const [now, was, restored] = rates(plan, i, id);
    if (was.kg && (now.kg > 1.1 * was.kg + 1e-9 || now.kg > was.kg && now.sets > was.sets && !restored)) report('progress-rate', week.num, 'warning', mains(week), 'week');
  }
}

// rates are the dose of a week and the one it is measured against: of the week before, past weeks of a race, and of the one
// before that where the week before had fewer sets.
function rates(plan, i, id) {
  const dose = w => {
    const items = mains(w).flatMap(s => s.list).filter(x => x.id === id);
    return { sets: items.reduce((sum, x) => sum + (x.sets || 0), 0), kg: Math.max(0, ...items.map(x => x.kg || 0)) };
  };
  const raced = w => ['race_week', 'recovery'].includes(w.phase), weeks = plan.weeks, now = dose(weeks[i]);
  let b = i - 1, restored = false;
  while (b > 0 && !raced(weeks[i]) && raced(weeks[b])) { b--; restored = true; }
  if (b < 0) return [now, { sets: 0, kg: 0 }, false];
  const was = dose(weeks[b]), full = b > 0 && was.sets > 0 && dose(weeks[b - 1]);
  return full && was.sets < full.sets && was.kg <= full.kg ? [now, full, true] : [now, was, restored];
}
