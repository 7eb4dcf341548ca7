// Rulebook 2, read a second time: plans as lines of JSON in, findings as lines of JSON out. `--covered` lists the rules it judges.
import { createInterface } from 'node:readline';
import { judge } from './judge.mjs';

// COVERED are the rules that this reading judges; a comparison looks at no others.
const COVERED = [
  'no-lift-run-same-workout', 'same-day-min-gap', 'same-day-order', 'heavy-on-hard-run-day', 'heavy-on-long-run-day', 'long-run-alone',
  'lift-day-preference', 'easy-days-easy', 'double-day-cap', 'heavy-after-work-time', 'no-heavy-before-hard-run', 'novice-doms-window',
  'no-heavy-after-hard-run', 'no-heavy-before-long-run', 'no-heavy-after-long-run', 'easy-day-after-heavy', 'heavy-spacing', 'hard-run-spacing',
  'stress-days-cap', 'strength-every-week', 'archetype-nothing', 'strength-freq-target', 'strength-freq-cap', 'heavy-cap',
  'off-season-strength-focus', 'weekly-rest-day', 'daily-core-mobility', 'consistency-gap', 'cross-training-balance', 'time-budget',
  'archetype-no-balance', 'dont-raise-both', 'deload-due', 'weekly-volume-jump', 'single-run-spike', 'long-run-share', 'long-run-duration-cap',
  'intensity-distribution', 'monotony-high', 'load-ramp', 'session-purpose', 'race-week-no-heavy-legs', 'race-near-bodyweight', 'taper-volume',
  'taper-keep-intensity', 'race-week-quality-early', 'day-before-race-light', 'post-race-recovery', 'injury-strength-shift', 'injury-no-impact',
  'return-easy-first', 'return-alternate-days', 'two-key-runs-one-day', 'two-demanding-runs-one-day', 'hard-pile', 'long-run-sandwich',
  'three-stress-days', 'moderate-spacing', 'race-readiness', 'no-long-run', 'niggle-plan', 'return-after-gap', 'races-too-close',
  'session-length-cap', 'starter-session-length', 'beginner-start-small', 'circuit-not-for-strength', 'session-warmup', 'session-cooldown-mobility',
  'rest-between-sets', 'rir-floor', 'keep-it-simple', 'session-anatomy-order', 'heavy-rep-range', 'heavy-compounds', 'redundant-exercises',
  'level-appropriate', 'equipment-available', 'progress-required', 'progress-rate', 'new-exercise-freeze', 'no-strength-pr-at-high-mileage',
];

if (process.argv.includes('--covered')) console.log(JSON.stringify(COVERED));
else for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, plan } = JSON.parse(line);
  process.stdout.write(JSON.stringify({ id, ...judge(plan) }) + '\n');
}
