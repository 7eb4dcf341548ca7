// Session types of rulebook 4.1: class, default minutes, default RPE, share of the minutes that is quality.
export const TYPES = {
  'run-recovery': ['easy', 30, 2, 0], 'run-easy': ['easy', 45, 3, 0], 'run-steady': ['medium', 60, 5, 0.3],
  'run-long': ['long', 100, 4, 0], 'run-tempo': ['hard', 50, 7, 0.5], 'run-intervals': ['hard', 60, 8, 0.4],
  'run-hills': ['hard', 50, 8, 0.35], 'run-strides': ['strides', 10, 5, 0], 'run-sprints': ['hard', 45, 8, 0.25],
  'run-timetrial': ['hard', 40, 9, 0.6], 'run-race': ['hard', 60, 9, 1],
  'str-heavy-lower': ['lift', 50, 8, 0], 'str-heavy-full': ['lift', 55, 8, 0], 'str-heavy-upper': ['lift', 45, 7, 0],
  'str-moderate': ['lift', 45, 6, 0], 'str-bodyweight': ['lift', 30, 5, 0], 'str-power': ['lift', 35, 6, 0],
  'str-core-mobility': ['micro', 8, 2, 0], 'str-warmup': ['micro', 8, 2, 0],
  'x-cross': ['cross', 45, 3, 0], 'x-walk': ['cross', 40, 2, 0], 'rest': ['rest', 0, 0, 0],
};

export const LIFT = { none: 0, beginner: 1, intermediate: 2, advanced: 3 };
export const RUN = { beginner: 1, intermediate: 2, advanced: 3 };
export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
