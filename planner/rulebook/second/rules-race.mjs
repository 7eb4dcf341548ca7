// Chapter 2.7: before and after a race.
import { RECOVERY, isFar } from './season.mjs';
import { runMinutes } from './rules-run.mjs';

const HEAVY_WINDOW = { A: 7, B: 4, C: 2 };
const sessions = plan => plan.weeks.flatMap(w => w.sessions);

export function heavyNearRace(plan, report) {
  for (const s of sessions(plan).filter(x => x.leg)) {
    for (const r of plan.raced) {
      const d = r.day - s.day;
      if (d >= 0 && d <= HEAVY_WINDOW[r.priority]) report('race-week-no-heavy-legs', s.week, r.priority === 'A' ? 'error' : 'warning', [s], `${s.id} ${r.day}`);
    }
  }
}

export function bodyweightNearRace(plan, report) {
  for (const r of plan.raced.filter(x => x.priority === 'A')) {
    const far = [];
    for (const s of sessions(plan).filter(x => x.lift)) {
      const d = r.day - s.day;
      if (d >= 8 && d <= 14 && s.main && far.push(s) > 2) report('race-near-bodyweight', s.week, 'advice', [s]);
      if (d >= 3 && d <= 7 && !s.bodyweight && !s.leg) report('race-near-bodyweight', s.week, 'advice', [s]);
      if (d >= 1 && d <= 2 && !s.leg) report('race-near-bodyweight', s.week, 'advice', [s]);
    }
  }
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
    if (!peak) skip('taper-volume');
    else if (100 * runMinutes(week) > most * peak) report('taper-volume', week.num, most === 90 ? 'advice' : 'warning', [], 'week');
  }
}

// peakMinutes is the biggest week that is known: typed, or of the plan.
function peakMinutes(plan, week) {
  const before = plan.weeks.filter(w => w.num < week.num);
  const typed = before.length ? Math.max(plan.history.peak_run_min || 0, plan.history.prev_run_min || 0) : plan.history.peak_run_min;
  return Math.max(typed || 0, ...before.map(runMinutes)) || undefined;
}

export function taperKeep(plan, report) {
  if (plan.athlete.run === 'beginner') return;
  for (const week of plan.weeks) {
    const runs = week.sessions.filter(s => s.run);
    if (!['taper', 'race_week'].includes(week.phase) || !runs.length) continue;
    const touch = week.sessions.some(s => s.strides || s.run && !s.race && (s.hard || s.medium || s.type === 'run-steady'));
    const usual = usualRuns(plan, week);
    if (!touch || usual && runs.length < 0.8 * usual) report('taper-keep-intensity', week.num, 'advice', [], 'week');
  }
}

function usualRuns(plan, week) {
  const weeks = plan.weeks.filter(w => w.num < week.num && !['taper', 'race_week', 'recovery'].includes(w.phase)).slice(-4);
  return weeks.length ? weeks.reduce((sum, w) => sum + w.sessions.filter(s => s.run).length, 0) / weeks.length : undefined;
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
      report('day-before-race-light', s.week, 'error', [s], `${s.id} ${r.day}`);
    }
  }
}

export function afterRace(plan, report) {
  for (const r of plan.raced) {
    const days = RECOVERY[r.distance];
    for (const s of sessions(plan).filter(x => x.leg || x.run && x.hard)) {
      const d = s.day - r.day;
      if (d >= 1 && d <= days) report('post-race-recovery', s.week, r.priority === 'C' ? 'advice' : d <= days / 2 ? 'error' : 'warning', [s], `${s.id} ${r.day}`);
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



// newExercise: nothing within 14 days of an A race that the 21 days before did not have. Those must all be known.
export function newExercise(plan, report, skip) {
  for (const s of sessions(plan).filter(x => x.list.length)) {
    if (!plan.raced.some(r => r.priority === 'A' && r.day - s.day >= 0 && r.day - s.day <= 14)) continue;
    const before = sessions(plan).filter(x => x.lift && x.day >= s.day - 21 && x.day < s.day);
    if (plan.start > s.day - 21 || before.some(x => !x.list.length)) { skip('new-exercise-freeze'); continue; }
    const done = new Set(before.flatMap(x => x.list.map(y => y.id)));
    for (const x of s.list) if (!done.has(x.id)) report('new-exercise-freeze', s.week, 'warning', [s], `${s.id} ${x.id}`);
  }
}

export function records(plan, report) {
  for (const week of plan.weeks) {
    const km = week.sessions.filter(s => s.run).reduce((sum, s) => sum + (s.km || 0), 0);
    const much = km >= 80 || runMinutes(week) >= 0.9 * plan.history.peak_run_min || ['peak', 'taper'].includes(week.phase);
    for (const s of week.sessions.filter(x => x.lift && (x.test || x.pr))) if (much) report('no-strength-pr-at-high-mileage', week.num, 'warning', [s]);
  }
}
