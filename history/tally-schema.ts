import * as v from 'valibot';
import type { DayTally } from '@/history/day-tally';

const count = v.pipe(
  v.number(),
  v.check(
    (value) => Number.isInteger(value) && value >= 0 && value < 1e9,
    'This must be a whole number from 0.',
  ),
);

// With nothing but optional fields, a list would pass for a group.
const group = v.custom<object>((value) => !Array.isArray(value), 'This must be a group of counts.');
const seconds = v.exactOptional(count);

/** Reads what one day came to. */
export const tallySchema: v.GenericSchema<unknown, DayTally> = v.object({
  breaks: count,
  naturalBreaks: count,
  postureChecks: count,
  offered: count,
  taken: count,
  snoozed: count,
  skipped: count,
  ignored: count,
  held: count,
  sittingMinutes: count,
  standingMinutes: count,
  worked: v.pipe(
    group,
    v.strictObject({
      'hip-flexor': seconds,
      hamstring: seconds,
      'low-back': seconds,
      glute: seconds,
      core: seconds,
      'neck-shoulder': seconds,
    }),
  ),
});
