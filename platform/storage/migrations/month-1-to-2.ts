import * as v from 'valibot';

const month1 = v.object({
  version: v.literal(1),
  days: v.array(
    v.object({
      date: v.string(),
      breaks: v.number(),
      naturalBreaks: v.number(),
      postureChecks: v.number(),
      skipped: v.number(),
      ignored: v.number(),
    }),
  ),
});

/**
 * Migrates a month of version 1 (November 2026: five counts per day, no events) to version 2. New
 * counts are 0, and the settings of the day are unknown. Frozen.
 */
export function month1To2(old: unknown): unknown {
  const days = v.parse(month1, old).days.map(({ date, ...counts }) => ({
    date,
    set: null,
    tally: {
      ...counts,
      offered: 0,
      taken: 0,
      snoozed: 0,
      held: 0,
      sittingMinutes: 0,
      standingMinutes: 0,
      worked: {},
    },
  }));
  return { version: 2, days: days.toSorted((one, other) => (one.date < other.date ? -1 : 1)) };
}
