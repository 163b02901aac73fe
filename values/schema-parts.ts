import * as v from 'valibot';
import { checked, withProblem } from '@/values/with-problem';

// `@__NO_SIDE_EFFECTS__` lets the bundler drop schemas that a page does not use.

/** A whole number from `min` to `max`. */
export const wholeNumber = /* @__NO_SIDE_EFFECTS__ */ (min: number, max: number) =>
  withProblem(v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)), {
    code: 'out-of-range',
    min,
    max,
    whole: true,
  });

/** A finite number from `min` to `max`. */
export const numberBetween = /* @__NO_SIDE_EFFECTS__ */ (min: number, max: number) =>
  withProblem(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), {
    code: 'out-of-range',
    min,
    max,
    whole: false,
  });

/** A count up to a billion, more than a person can reach. */
export const count = wholeNumber(0, 1e9);

/** A text of `least` to `most` characters. */
export const textBetween = /* @__NO_SIDE_EFFECTS__ */ (least: number, most: number) =>
  withProblem(v.pipe(v.string(), v.minLength(least), v.maxLength(most)), (input) =>
    input === '' ? { code: 'empty-text' } : { code: 'text-length', least, most },
  );

/** A short name, such as a session's or a routine's. */
export const shortName = textBetween(1, 64);

/** A list of `least` to `most` items. */
export const listOf = /* @__NO_SIDE_EFFECTS__ */ <Item>(
  item: v.GenericSchema<unknown, Item>,
  most: number,
  least = 0,
) =>
  withProblem(v.pipe(v.array(item), v.minLength(least), v.maxLength(most)), (input) => {
    if (!Array.isArray(input)) return { code: 'wrong-type', expected: 'list' };
    return input.length > most ? { code: 'too-many', most } : { code: 'too-few', least };
  });

/**
 * A group with an `item` under any name. The worker has `objectWithRest` anyway, and no `record`.
 */
export const byName = <Item extends v.GenericSchema>(item: Item) => v.objectWithRest({}, item);

/** One of some texts or numbers. */
export const oneOf = /* @__NO_SIDE_EFFECTS__ */ <
  const Options extends readonly (string | number)[],
>(
  options: Options,
) => withProblem(v.picklist(options), { code: 'not-one-of', options });

/** A time of day on the wall clock, as `09:00`. */
export const wallTime = withProblem(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)), {
  code: 'not-a-time',
});

/** A local date that exists, as `2026-11-23`. */
export const calendarDate = v.pipe(
  withProblem(v.pipe(v.string(), v.isoDate()), { code: 'not-a-date' }),
  checked(isRealDate, { code: 'no-such-date' }),
);

/** A local date before 2100, so that a wake-up can be stored (`Run` allows times up to 2200). */
export const localDay = v.pipe(
  calendarDate,
  checked((date) => date < '2100-01-01', { code: 'date-too-late', beforeYear: 2100 }),
);

/** Whether a date exists, unlike 30 February. Faster than Temporal. */
function isRealDate(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
