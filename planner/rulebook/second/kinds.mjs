// Section 0 of rulebook-2: what a session counts as. Effort comes before the label.
import { TYPES } from './catalog.mjs';
import { EXERCISES } from './exercises.mjs';

const LEG = ['squat', 'single-leg-squat', 'lunge', 'hinge', 'single-leg-hinge', 'hip-extension', 'knee-flexion', 'hip-abduction', 'calf', 'plyo-bilateral', 'plyo-unilateral'];
const isLeg = item => LEG.includes(EXERCISES[item.id]?.pattern);
const isUpper = item => /^(push|pull)-/.test(EXERCISES[item.id]?.pattern || '');

export function classify(s) {
  const [cls] = TYPES[s.type];
  const k = { strides: cls === 'strides', race: s.type === 'run-race', cross: cls === 'cross', walk: s.type === 'x-walk' };
  k.run = s.type.startsWith('run-') && !k.strides;
  k.lift = cls === 'lift';
  k.strength = s.type.startsWith('str-');
  if (k.run) runKind(k, s, cls);
  if (k.lift) liftKind(k, s);
  k.micro = cls === 'micro' || s.type === 'str-bodyweight' && s.min < 20;
  k.key = k.run && (k.hard || k.long && s.min >= 75);
  k.demandingRun = k.run && k.cls !== 'easy';
  k.demanding = k.demandingRun || k.heavy || k.power || k.moderate && s.min >= 30;
  k.stress = Boolean(k.hard || k.leg || k.long && s.min >= 90 || k.walk && (s.rpe >= 5 || s.min >= 120));
  Object.assign(s, k);
}

// lone strides, without a run beside them, are an easy run (rulebook 0.2).
export const lone = s => Object.assign(s, { run: true, easy: true, cls: 'easy', strides: false, lone: true });

function runKind(k, s, cls) {
  if (cls === 'easy' && s.rpe >= 7) cls = 'hard';
  else if (cls === 'easy' && s.rpe >= 5) cls = 'medium';
  if ((cls === 'easy' || cls === 'medium') && s.min >= 90) cls = 'long';
  k.cls = cls;
  k.easy = cls === 'easy';
  k.medium = cls === 'medium';
  k.long = cls === 'long';
  k.hard = cls === 'hard' || k.long && s.quality >= 15;
}

function liftKind(k, s) {
  const legs = s.list.some(isLeg), listed = s.list.length > 0;
  k.type = s.type;
  if (s.type === 'str-moderate' && s.rpe >= 8) k.type = listed && !legs ? 'str-heavy-upper' : 'str-heavy-full';
  k.leg = k.type === 'str-heavy-lower' || k.type === 'str-heavy-full';
  k.heavyUpper = k.type === 'str-heavy-upper';
  k.heavy = k.leg || k.heavyUpper;
  k.moderate = k.type === 'str-moderate';
  k.power = k.type === 'str-power';
  k.bodyweight = k.type === 'str-bodyweight';
  k.main = k.heavy || k.moderate || k.power || k.bodyweight && s.min >= 20;
  k.fullModerate = k.moderate && (!listed || legs);
  k.upperOnly = k.heavyUpper || !legs && s.list.some(isUpper);
  k.lowerOnly = k.type === 'str-heavy-lower' && !listed || listed && legs && !s.list.some(isUpper);
  k.label = s.type;
  delete k.type;
}
