import * as v from 'valibot';

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => Number.isInteger(value) && value >= least && value <= most,
      `This must be a whole number from ${least} to ${most}.`,
    ),
  );

/** A finite number from `least` to `most`. */
export const numberBetween = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => value >= least && value <= most, `This must be from ${least} to ${most}.`),
  );

/** A count that no honest person exceeds. */
export const count = wholeNumber(0, 1e9);

/** A short name that a page made up or a list holds. */
export const shortName = v.pipe(
  v.string(),
  v.check(({ length }) => length > 0 && length <= 64, 'This must have 1 to 64 characters.'),
);
