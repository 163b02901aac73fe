import * as fc from 'fast-check';
import { defaultSettings } from '@/settings/default-settings';
import type { HoursRange, Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';

/** Working hours and days off. */
export type Hours = Settings['hours'];

/** The default working hours. */
export const { hours: usual } = defaultSettings;

export const minute = 60_000;
export const hour = 60 * minute;

/** Time zones with different clock changes (whole hours, half hours, at midnight) and without. */
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Pacific/Chatham',
] as const;

const start = Date.parse('2026-01-01T00:00:00Z');
const end = Date.parse('2036-01-01T00:00:00Z');

function offsetAt(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds;
}

/** When the clocks of a zone change in these ten years, in epoch ms. */
function changesIn(zone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return changes;
    changes.push(next.epochMilliseconds);
    at = next;
  }
}

const changes = new Map(zones.map((zone) => [zone as string, changesIn(zone)]));

/**
 * Whether a range that starts or ends within the skipped or repeated hour may be read in two ways:
 * only while that hour lasts.
 */
export function isNearClockChange(at: number, zone: string): boolean {
  return offsetAt(at, zone) !== offsetAt(at - hour, zone);
}

const twoDigits = (n: number) => String(n).padStart(2, '0');
/** Any time of day. */
export const wallTime = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${twoDigits(Math.floor(m / 60))}:${twoDigits(m % 60)}`);
const range = fc.record({ from: wallTime, to: wallTime });
const week = fc.array(fc.array(range, { maxLength: 3 }), { minLength: 7, maxLength: 7 });

const zone = fc.constantFrom(...zones);
/** Any minute of the ten years, and often one of those around a change of the clocks. */
export const anyMoment: fc.Arbitrary<Moment> = zone.chain((name) => {
  const anyTime = fc.integer({ min: start / minute, max: end / minute }).map((m) => m * minute);
  const known = changes.get(name) ?? [];
  if (known.length === 0) return fc.record({ at: anyTime, zone: fc.constant(name) });
  const nearChange = fc
    .tuple(fc.constantFrom(...known), fc.integer({ min: -1500, max: 1500 }))
    .map(([change, minutes]) => change + minutes * minute);
  return fc.record({ at: fc.oneof(anyTime, nearChange), zone: fc.constant(name) });
});

/** Days off around a moment, of some days each. */
function daysOffNear({ at, zone: name }: Moment): fc.Arbitrary<Hours['daysOff']> {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name).toPlainDate();
  const some = fc.record({
    startsIn: fc.integer({ min: -10, max: 10 }),
    days: fc.integer({ min: 0, max: 10 }),
  });
  return fc.array(
    some.map(({ startsIn, days }) => {
      const from = today.add({ days: startsIn });
      return { from: from.toString(), to: from.add({ days }).toString() };
    }),
    { maxLength: 3 },
  );
}

/** A moment with any hours and with days off around it. */
export const hoursAtMoment = anyMoment.chain((when) =>
  fc.record({
    when: fc.constant(when),
    hours: fc
      .record({
        on: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
        week,
        daysOff: daysOffNear(when),
      })
      .map((some) => ({ ...usual, ...some })),
  }),
);

/** The same ranges on every day of the week. */
export const daily = (...ranges: HoursRange[]): Hours => ({
  ...usual,
  week: Array.from({ length: 7 }, () => ranges),
});
