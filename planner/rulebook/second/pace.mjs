// Minutes of a session that has a distance and no minutes (rulebook-2, section 4).
const EASY = { beginner: 420, intermediate: 360, advanced: 315 };
const KM = { '5k': 5, '10k': 10, half: 21.0975, marathon: 42.195, ultra: 50 };
const RACE = { '5k': 0.83, '10k': 0.83, half: 0.9, marathon: 0.95, ultra: 1.15 };
const HARD = ['run-tempo', 'run-intervals', 'run-hills', 'run-sprints', 'run-timetrial'];

export function minutesOf(session, plan) {
  let pace = easyPace(plan);
  if (HARD.includes(session.type)) pace *= 0.85;
  if (session.type === 'run-race') pace *= RACE[raceLike(session.km)];
  return Math.round(session.km * pace / 60);
}

const raceLike = km => km <= 7.5 ? '5k' : km <= 15 ? '10k' : km <= 25 ? 'half' : km <= 45 ? 'marathon' : 'ultra';

function easyPace(plan) {
  if (plan.athlete.pace) return plan.athlete.pace;
  const r = plan.history.race;
  if (r && r.seconds && KM[r.distance]) return r.seconds * (5 / KM[r.distance]) ** 1.06 / 5 * 1.3;
  return EASY[plan.athlete.run] || EASY.intermediate;
}
