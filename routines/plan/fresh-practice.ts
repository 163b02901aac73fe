import type { PracticeState } from '@/routines/plan/practice';

/** The state of someone who has entered and done nothing yet. */
export const freshPractice: PracticeState = {
  version: 1,
  body: [],
  notForMe: [],
  levels: [],
  recent: [],
  felt: [],
  place: null,
  doses: [],
  next: { routine: 'hips-and-hamstrings-3min', because: { area: 'hip-flexor', since: null } },
};
