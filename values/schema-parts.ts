import * as v from 'valibot';

/** A whole number from `least` to `most`. */
export const wholeNumber = /* @__NO_SIDE_EFFECTS__ */ (least: number, most: number) => {
  const sentence = `This must be a whole number from ${least} to ${most}.`;
  return v.pipe(
    v.number(sentence),
    v.integer(sentence),
    v.minValue(least, sentence),
    v.maxValue(most, sentence),
  );
};

/** A finite number from `least` to `most`. */
export const numberBetween = /* @__NO_SIDE_EFFECTS__ */ (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => value >= least && value <= most, `This must be from ${least} to ${most}.`),
  );

/** A count that no honest person exceeds. */
export const count = wholeNumber(0, 1e9);

/** Words of `least` to `most` characters. */
export const textBetween = /* @__NO_SIDE_EFFECTS__ */ (least: number, most: number) => {
  const sentence = `This must have ${least} to ${most} characters.`;
  return v.pipe(
    v.string(sentence),
    v.minLength(least, ({ input }) => (input === '' ? 'Please write something here.' : sentence)),
    v.maxLength(most, sentence),
  );
};

/** A short name that a page made up or a list holds. */
export const shortName = textBetween(1, 64);

/** A list of at most `most` things. */
export const listOf = /* @__NO_SIDE_EFFECTS__ */ <Item>(
  item: v.GenericSchema<Item>,
  most: number,
) => v.pipe(v.array(item), v.maxLength(most, `There can be at most ${most} of these.`));

/** A time of day on the clock on the wall, as `09:00`. */
export const wallTime = v.pipe(
  v.string('This must be a time of day such as 12:30.'),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'This must be a time of day such as 12:30.'),
);

/** A local date, as `2026-11-23`. */
export const localDay = v.pipe(
  v.string('This must be a date such as 2026-11-23.'),
  v.isoDate('This must be a date such as 2026-11-23.'),
  v.check(isRealDay, 'There is no such date.'),
  // A wake-up far beyond would be a time that no stored state may hold.
  v.check((day) => day < '2100-01-01', 'This must be a date before the year 2100.'),
);

/** The thirtieth of February looks like a date and is none. */
function isRealDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day).toString() === day;
  } catch {
    return false;
  }
}
