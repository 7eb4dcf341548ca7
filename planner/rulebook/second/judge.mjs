// From the text of a plan to its findings: read, classify, judge, let one voice speak for one cause, gather.
import { parse } from './parse.mjs';
import { classify, lone } from './kinds.mjs';
import { clock, ghosts } from './time.mjs';
import { distanceOfKm } from './parse.mjs';
import { RECOVERY, phaseOf } from './season.mjs';
import { gaps } from './held.mjs';
import { speak } from './voices.mjs';
import * as day from './rules-day.mjs';
import * as near from './rules-near.mjs';
import * as weekly from './rules-week.mjs';
import * as run from './rules-run.mjs';
import * as race from './rules-race.mjs';
import * as goal from './rules-goal.mjs';
import * as health from './rules-health.mjs';
import * as content from './rules-content.mjs';

const RULES = [
  day.sameDay, day.longRunAlone, day.schoolDay, day.easyDaysEasy, day.doubleDays, day.afterWork, day.twoRuns, day.hardPile, day.purpose,
  near.neighbours, near.sandwich, near.stressCap, near.stressStreak,
  weekly.heavyCap, weekly.strengthCap, weekly.strengthTarget, weekly.noStrength, weekly.consistencyGap, weekly.crossBalance, weekly.restDay, weekly.timeBudget,
  run.spike, run.longShare, run.longCap, run.volumeJump, run.loadRamp, run.intensity, run.monotony, run.deload, run.raiseBoth,
  race.heavyNearRace, race.bodyweightNearRace, race.taperVolume, race.taperKeep, race.lateQuality, race.dayBefore, race.afterRace, race.tooClose, race.newExercise, race.records,
  goal.readiness, goal.noLongRun, health.injury, health.niggle, health.wayBack,
  content.sessions, content.progress,
];

const RANK = { advice: 1, warning: 2, error: 3 };

export function judge(text) {
  const plan = prepare(parse(text));
  const places = new Map(), notChecked = new Set();
  const report = (rule, week, severity, sessions, key) => {
    const real = sessions.map(s => s.of || s);
    const id = `${rule} ${week} ${key ?? [...new Set(real.map(s => s.id))].sort((x, y) => x - y).join(' ')}`;
    if (!places.has(id) || RANK[severity] > RANK[places.get(id).severity]) places.set(id, { rule, week, severity, sessions: real, days: sessions.map(s => s.day), item: key && key.split(' ').at(-1) });
  };
  for (const rule of RULES) rule(plan, report, rule => notChecked.add(rule));
  weekly.noBalance(plan, report, [...places.values()]);
  return { findings: gather(speak(plan, [...places.values()])), notChecked: [...notChecked].sort() };
}

function prepare(plan) {
  plan.recovery = RECOVERY;
  for (const week of plan.weeks) {
    week.all = week.sessions;
    for (const s of week.all) classify(s);
    for (const s of week.all.filter(x => x.strides && !week.all.some(y => y.run && y.wd === x.wd))) lone(s);
    for (const d of markDoubles(plan, week)) week.doubles = [...(week.doubles || []), d];
    clock(week.all);
    week.sessions = week.all.filter(s => !s.missed);
    week.real = week.sessions;
  }
  for (const week of plan.weeks) [week.phase, week.gentle] = [phaseOf(plan, week, 4), phaseOf(plan, week, 1)];
  plan.raced = racesOf(plan);
  for (const week of plan.weeks) week.repeats = !['race_week', 'taper', 'recovery'].includes(week.phase) && !raced(plan, week);
  plan.gaps = gaps(plan);
  plan.line = [...ghosts(plan), ...plan.weeks.flatMap(w => w.sessions)].sort((a, b) => a.start - b.start || a.id - b.id);
  plan.days = plan.weeks.flatMap(daysOf);
  return plan;
}

// racesOf are the race lines and the race sessions without one: those are C races, run for training; in a week of phase
// race_week without an A race the person chose that phase for it.
function racesOf(plan) {
  // A line without a distance has that of its session.
  const kmOn = day => plan.weeks.flatMap(w => w.sessions).find(s => s.race && s.day === day && s.km)?.km;
  const races = plan.races.map(r => r.unknown ? { ...r, distance: distanceOfKm(kmOn(r.day)) } : r);
  for (const week of plan.weeks) {
    const aims = plan.races.some(r => r.priority === 'A' && r.day >= week.monday && r.day < week.monday + 7);
    for (const s of week.sessions.filter(x => x.race)) {
      if (races.some(r => r.day === s.day)) continue;
      races.push({ day: s.day, distance: distanceOfKm(kmOn(s.day)), priority: week.phase === 'race_week' && !aims ? 'A' : 'C' });
    }
  }
  return races.sort((a, b) => a.day - b.day);
}

const raced = (plan, week) => week.sessions.some(s => s.race) || plan.races.some(r => r.day >= week.monday && r.day < week.monday + 7);

function markDoubles(plan, week) {
  if (plan.athlete.run !== 'advanced') return [];
  return [0, 1, 2, 3, 4, 5, 6].map(i => week.all.filter(s => s.wd === i && s.run)).map(runs => runs.filter(s => s.double)).filter(two => two.length >= 2);
}

function daysOf(week) {
  return [0, 1, 2, 3, 4, 5, 6].map(i => week.sessions.filter(s => s.wd === i)).filter(list => list.length).map(sessions => ({
    day: sessions[0].day, week: week.num, sessions, load: sessions.reduce((sum, s) => sum + s.min * s.rpe, 0),
    double: (week.doubles || []).find(d => d[0].day === sessions[0].day),
  }));
}

// ONCE are rules about the week, which has one place.
const ONCE = ['return-after-gap', 'race-near-bodyweight'];

// gather makes one finding of a rule's places in a week, at the highest severity.
function gather(places) {
  const findings = new Map();
  for (const p of places) {
    const id = `${p.rule} ${p.week}`;
    const f = findings.get(id) || { rule: p.rule, week: p.week, severity: p.severity, places: 0, list: [] };
    if (RANK[p.severity] > RANK[f.severity]) f.severity = p.severity;
    if (!ONCE.includes(p.rule) || !f.places) f.places++;
    f.list.push(...p.sessions);
    findings.set(id, f);
  }
  return [...findings.values()].sort((a, b) => a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.week - b.week).map(({ list, ...f }) => ({
    ...f, sessions: [...new Set(list)].sort((a, b) => a.start - b.start || a.id - b.id).map(s => s.name),
  }));
}
