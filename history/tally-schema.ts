import * as v from 'valibot';
import type { DayTally } from '@/history/day-tally';
import { wholeNumber } from '@/values/schema-parts';
import { withProblem } from '@/values/with-problem';

// A list would pass as a group that has only optional fields.
const group = withProblem(
  v.custom<object>((value) => !Array.isArray(value)),
  { code: 'wrong-type', expected: 'group' },
);
const count = wholeNumber(0, 999_999_999);
const seconds = v.exactOptional(count);

/** Reads the tally of one day. */
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
    v.objectWithRest(
      {
        'hip-flexor': seconds,
        hamstring: seconds,
        'low-back': seconds,
        glute: seconds,
        core: seconds,
        'neck-shoulder': seconds,
      },
      withProblem(v.never(), { code: 'unknown-field' }),
    ),
  ),
});
