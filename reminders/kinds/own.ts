import type { KindFacts } from '@/reminders/kinds/kind-facts';

/** How many own reminders there may be, and the limits of each. */
export const ownReminderLimits = {
  everyMinutes: { min: 5, max: 120, step: 5 },
  reminders: 10,
  nameCharacters: 40,
  messageCharacters: 160,
  timesADay: 12,
} as const;

/** Reminders that the person makes, each with an interval or with times of day. */
export const own = {
  role: 'separate',
  guide: null,
  // A short walk neither drinks the water nor takes the eye drops.
  restartedBy: 'long-absence',
} as const satisfies KindFacts;
