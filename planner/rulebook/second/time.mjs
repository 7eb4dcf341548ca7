// Slot times, gaps and the week border.
const SLOT = { AM: 7 * 60, NOON: 12 * 60, PM: 18 * 60 };

// clock gives every session a start and an end in minutes: sessions of one slot run back to back in list order,
// and a long one pushes what follows.
export function clock(sessions) {
  sessions.sort((a, b) => a.day - b.day || (a.at ?? SLOT[a.slot]) - (b.at ?? SLOT[b.slot]) || a.id - b.id);
  let free = -Infinity;
  for (const s of sessions) {
    s.start = Math.max(free, s.day * 1440 + (s.at ?? SLOT[s.slot]));
    free = s.end = s.start + s.min;
  }
}

export const gapHours = (a, b) => (b.start - a.end) / 60;

// ghosts are the first week once more before it and the last week once more behind it.
export function ghosts(plan) {
  const copy = (week, shift) => week && week.repeats ? week.real.map(s => ({ ...s, day: s.day + shift, start: s.start + shift * 1440, end: s.end + shift * 1440, ghost: true, of: s })) : [];
  return [...copy(plan.weeks[0], -7), ...copy(plan.weeks.at(-1), 7)];
}

// pairs calls f(a, b, week) for every two sessions, a before b, at most `days` dates apart, of which one is no ghost.
export function pairs(plan, days, f) {
  const all = plan.line;
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j < all.length && all[j].day - all[i].day <= days; j++) {
      const a = all[i], b = all[j];
      if (a.ghost && b.ghost) continue;
      f(a, b, b.ghost ? a.week : b.week);
    }
  }
}
