/** The reasons to hold a due reminder; those that the person chose come first. */
export const holdReasons = [
  'paused',
  'outside-hours',
  'day-off',
  'in-call',
  'call-seen',
  'full-screen',
  'sound',
  'away',
  'stretching',
  'just-back',
  'not-yet',
  'too-soon',
] as const;

/** A reason to hold a due reminder. */
export type HoldReason = (typeof holdReasons)[number];
