import type { BuiltInFacts, Limits } from '@/reminders/kinds/kind-facts';

/** Our judgement: shorter times disturb, and longer ones are the pattern to avoid. */
export const standLimits = {
  sitMinutes: { min: 15, max: 120, step: 5 },
  standMinutes: { min: 5, max: 90, step: 5 },
} as const satisfies Limits;

/** Sitting and standing in alternation, for a desk that can be raised. */
export const stand = {
  /**
   * Two hours of standing in a working day, which Buckley et al. 2015 recommend as a start
   * (https://doi.org/10.1136/bjsports-2015-094618).
   */
  defaults: { on: false, sitMinutes: 45, standMinutes: 15 },
  role: 'separate',
  guide: null,
  restartedBy: 'any-break',
} as const satisfies BuiltInFacts;
