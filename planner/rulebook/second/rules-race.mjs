// Chapter 2.7: before and after a race.
import { RECOVERY, isFar } from './season.mjs';
import { EXERCISES, isWork } from './exercises.mjs';
import { canDo } from './gear.mjs';
import { countRuns, runMinutes } from './rules-run.mjs';

const HEAVY_WINDOW = { A: 7, B: 4, C: 2 };
const sessions = plan => plan.weeks.flatMap(w => w.sessions);

export function heavyNearRace(plan, report) {
  for (const s of sessions(plan).filter(x => x.leg)) {
    for (const r of plan.raced) {
      const d = r.day - s.day;
      if (d >= 0 && d <= HEAVY_WINDOW[r.priority]) report('race-week-no-heavy-legs', s.week, r.priority === 'A' ? 'error' : 'warning', [s], `${s.id} ${plan.raced.indexOf(r)}`);
    }
  }
}

// bodyweightNearRace looks towards the next A race, and leaves heavy legs in the last seven days to heavyNearRace: that is a fault, too. Half of the usual sets can be counted where all lifts of those days have
// a list, and an earlier week is known.
export function bodyweightNearRace(plan, report, skip) {
  for (const week of plan.weeks) {
    let found = false, half;
    const say = s => { found = true; report('race-near-bodyweight', week.num, 'advice', [s]); };
    for (const s of week.sessions.filter(x => x.strength)) {
      const r = plan.raced.find(x => x.priority === 'A' && x.day >= s.day), d = r ? r.day - s.day : 0;
      if (d < 1 || d > 14) continue;
      if (d > 7 && s.main) {
        const lifts = sessions(plan).filter(x => x.main && r.day - x.day > 7 && r.day - x.day <= 14);
        half = { lifts, most: halfOfUsual(plan, r) };
        if (lifts.indexOf(s) > 1 || s.rir < 3) say(s);
      } else if (d <= 2 ? s.type !== 'str-core-mobility' && s.type !== 'str-warmup' : d <= 7 && (s.heavy || s.moderate || s.power || contacts(s) > 20)) s.leg ? found = true : say(s);
    }
    if (!half || half.lifts.some(x => !x.list.length) || half.lifts.at(-1).week !== week.num) continue;
    if (half.most === undefined && !found) skip('race-near-bodyweight');
    else if (half.lifts.reduce((sum, x) => sum + setsOf(x), 0) > half.most) half.lifts.filter(x => x.week === week.num).forEach(say);
  }
}

const setsOf = s => s.list.filter(isWork).reduce((sum, x) => sum + x.sets, 0);
const contacts = s => s.list.filter(x => /^plyo-/.test(EXERCISES[x.id]?.pattern || '')).reduce((sum, x) => sum + x.sets * x.reps * (x.side ? 2 : 1), 0);

// halfOfUsual is half of the mean of up to four weeks with known sets, among the eight that end before the 14 days.
function halfOfUsual(plan, race) {
  const before = plan.weeks.filter(w => w.monday + 6 < race.day - 13 && w.monday + 63 > race.day - 13);
  const usual = before.filter(w => w.sessions.length && w.sessions.every(s => !s.main || s.list.length))
    .map(w => w.sessions.filter(s => s.main).reduce((sum, s) => sum + setsOf(s), 0)).filter(n => n > 0).slice(-4);
  return usual.length ? Math.ceil(usual.reduce((x, y) => x + y, 0) / (2 * usual.length)) : undefined;
}

export function taperVolume(plan, report, skip) {
  for (const week of plan.weeks) {
    const race = plan.raced.find(r => r.priority === 'A' && r.day >= week.monday && r.day < week.monday + 14);
    const next = plan.weeks.find(w => w.num === week.num + 1);
    let most = 0;
    if (race && race.day < week.monday + 7 || week.phase === 'race_week') most = 70;
    else if (race) most = isFar(race) ? 80 : 90;
    else if (next && next.ownPhase === 'race_week') most = 90;
    if (!most) continue;
    const peak = peakMinutes(plan, week);
    if (peak === undefined) skip('taper-volume');
    else if (100 * runMinutes(week) > most * peak) report('taper-volume', week.num, most === 90 ? 'advice' : 'warning', [], 'week');
  }
}

// peakMinutes is the biggest week that is known: typed, or of the plan. A typed 0 is known in the first week.
function peakMinutes(plan, week) {
  const before = plan.weeks.filter(w => w.num < week.num);
  if (!before.length) return plan.history.peak_run_min;
  return Math.max(plan.history.peak_run_min || 0, plan.history.prev_run_min || 0, ...before.map(runMinutes)) || undefined;
}

// taperKeep: a touch of race pace in the seven days before the race or in the week, and four of five of the usual runs.
export function taperKeep(plan, report, skip) {
  if (plan.athlete.run === 'beginner') return;
  for (const week of plan.weeks.filter(w => ['taper', 'race_week'].includes(w.phase))) {
    // A race more than two weeks behind the week is not yet what it tapers to.
    const race = plan.raced.find(r => r.priority === 'A' && r.day >= week.monday && r.day <= week.monday + 20), here = race && race.day < week.monday + 7;
    const [from, to] = here ? [race.day - 6, race.day - 1] : [week.monday, week.monday + 6];
    const steady = race && !race.unknown && isFar(race);
    const touched = plan.weeks.some(w => Math.abs(w.num - week.num) <= 1 && w.sessions.some(s => s.day >= from && s.day <= to
      && (s.run && s.hard || s.type === 'run-strides' || s.quality > 0 || steady && s.medium)));
    const before = plan.weeks.find(w => w.num === week.num - 1);
    const seen = touched || from >= week.monday || Boolean(before && before.sessions.length);
    const usual = usualRuns(plan, week), days = here ? race.day - week.monday + 1 : 7;
    if (!(seen && (!touched || usual.weeks))) { skip('taper-keep-intensity'); continue; }
    // The race counts as a run whether or not a session stands for it, and one run in five is a whole run.
    const there = here && !week.sessions.some(s => s.race && s.day === race.day) ? 1 : 0;
    const runs = there + week.sessions.filter(s => s.run && s.day < week.monday + days).length;
    const few = usual.weeks && runs * 700 * usual.weeks < 80 * usual.sum * days && Math.round(usual.sum * days / (7 * usual.weeks)) > runs;
    if (!touched || few) report('taper-keep-intensity', week.num, 'advice', [], 'week');
  }
}

function usualRuns(plan, week) {
  const weeks = plan.weeks.filter(w => w.num < week.num && w.num >= week.num - 8 && !['taper', 'race_week', 'recovery'].includes(w.phase) && countRuns(w)).slice(-4);
  return { weeks: weeks.length, sum: weeks.reduce((sum, w) => sum + countRuns(w), 0) };
}

export function lateQuality(plan, report) {
  for (const s of sessions(plan).filter(x => x.run && x.hard && x.min > 40)) {
    const r = plan.raced.find(x => x.priority === 'A' && x.day >= s.day);
    if (r && (r.day - s.day === 2 || r.day - s.day === 3)) report('race-week-quality-early', s.week, 'warning', [s]);
  }
}

export function dayBefore(plan, report) {
  for (const r of plan.raced) {
    // All runs of the day share the 30 minutes; a short walk at RPE 2 is no training.
    let minutes = 0;
    for (const s of sessions(plan).filter(x => x.day === r.day - 1)) {
      if (s.micro || s.cross && s.min <= 30 && s.rpe <= 2 || (s.strides || s.lone) && s.min <= 30) continue;
      if ((s.run || s.strides) && !s.race) {
        minutes += s.min;
        if (minutes <= 30 && s.rpe <= 4) continue;
      }
      report('day-before-race-light', s.week, 'error', [s], `${s.id} ${plan.raced.indexOf(r)}`);
    }
  }
}

export function afterRace(plan, report) {
  for (const r of plan.raced) {
    const days = RECOVERY[r.distance];
    for (const s of sessions(plan).filter(x => x.leg || x.run && x.hard)) {
      const d = s.day - r.day;
      if (d >= 1 && d <= days) report('post-race-recovery', s.week, r.priority === 'C' ? 'advice' : d <= days / 2 ? 'error' : 'warning', [s], `${s.id} ${plan.raced.indexOf(r)}`);
    }
  }
}

const TOO_CLOSE = { '5k': 10, '10k': 10, half: 21, marathon: 56, ultra: 56 };

export function tooClose(plan, report) {
  const races = plan.races.filter(r => r.priority === 'A');
  for (let i = 1; i < races.length; i++) {
    const [a, b] = [races[i - 1], races[i]];
    if (b.day - a.day < Math.max(TOO_CLOSE[a.distance], TOO_CLOSE[b.distance])) report('races-too-close', 0, 'advice', [], `race ${i}`);
  }
}

const GENTLE = ['mobility-hip', 'drill', 'mobility-shoulder', 'mobility-spine', 'mobility-ankle', 'soft-tissue'];
const LIKE = {
  'single-leg-squat': 'squat', lunge: 'squat', 'single-leg-hinge': 'hinge', 'hip-extension': 'hinge', 'knee-flexion': 'hinge',
  'push-vertical': 'push-horizontal', 'pull-vertical': 'pull-horizontal', 'core-anti-rotation': 'core-anti-extension',
  'core-anti-lateral': 'core-anti-extension', carry: 'core-anti-extension', ankle: 'calf', foot: 'calf', balance: 'calf',
};
const like = pattern => LIKE[pattern] || pattern;

// newExercise: nothing within 14 days of an A race that the 21 days before did not have. Those must all be known. Mobility
// is never new, nor in the last week a light exercise without load whose like was done.
export function newExercise(plan, report, skip) {
  const found = new Set(), unsure = new Set();
  for (const s of sessions(plan).filter(x => x.list.length)) {
    const race = plan.raced.find(r => r.priority === 'A' && r.day >= s.day);
    if (!race || race.day - s.day > 14) continue;
    const line = plan.races.find(r => r.priority === 'A' && r.day >= plan.weeks.find(w => w.num === s.week).monday);
    const before = sessions(plan).filter(x => x.strength && x.day >= s.day - 21 && (x.day < s.day || x.day === s.day && x.id < s.id));
    const weeks = plan.weeks.filter(w => w.monday + 6 >= s.day - 21 && w.num < s.week);
    const complete = plan.start <= s.day - 21 && weeks.every(w => w.sessions.length) && before.every(x => x.list.length || !x.main);
    for (const x of s.list) {
      const e = EXERCISES[x.id];
      if (!e || GENTLE.includes(e.pattern)) continue;
      const light = !(line && line.day - s.day > 7) && !x.kg && !x.load && e.level === 'beginner' && canDo(e, []) && !e.roles.includes('plyometric');
      if (before.some(y => y.list.some(z => z.id === x.id || light && EXERCISES[z.id] && like(EXERCISES[z.id].pattern) === like(e.pattern)))) continue;
      if (!complete) { unsure.add(s.week); continue; }
      found.add(s.week);
      report('new-exercise-freeze', s.week, 'warning', [s], 'week');
    }
  }
  if ([...unsure].some(week => !found.has(week))) skip('new-exercise-freeze');
}

// records: no test of strength in high mileage. Kilometres are known when every run has them, or history has usual ones.
export function records(plan, report, skip) {
  for (const week of plan.weeks) {
    const tests = week.sessions.filter(x => x.strength && x.test);
    if (!tests.length) continue;
    const runs = week.sessions.filter(s => s.run || s.strides), minutes = runMinutes(week);
    const km = runs.reduce((sum, s) => sum + (s.km || 0), 0), all = runs.every(s => s.km), usual = plan.history.km_week;
    const short = minutes < 240, peak = peakMinutes(plan, week);
    const typed = plan.weeks[0] === week ? plan.history.peak_run_min : peak;
    const much = ['peak', 'taper', 'race_week'].includes(week.phase) || km >= 80 || !all && !short && usual >= 80
      || typed !== undefined && minutes >= 0.9 * typed - 1e-9;
    if (much) report('no-strength-pr-at-high-mileage', week.num, 'warning', tests, 'week');
    else if (typed === undefined || !(all || usual !== undefined || short)) skip('no-strength-pr-at-high-mileage');
  }
}
