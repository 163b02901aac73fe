/** Why a due reminder may be kept back, what the person said first. */
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

/** Why a due reminder is kept back. */
export type HoldReason = (typeof holdReasons)[number];
