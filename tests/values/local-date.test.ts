import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs } from '@/values/duration';
import { boundsOfDate, localDate } from '@/values/local-date';

const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia'];

/** The date as `Temporal` computes it each time. */
const computed = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

describe('the local date', () => {
  it('is right in any order of requests', () => {
    const near = fc.tuple(fc.integer({ min: -36 * 60, max: 36 * 60 }), fc.constantFrom(...zones));
    const start = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(start, fc.array(near, { minLength: 5, maxLength: 40 }), (first, steps) => {
        for (const [minutes, zone] of steps) {
          const at = first + minutes * minuteMs;
          expect(localDate(at, zone)).toBe(computed(at, zone));
        }
      }),
    );
  });

  it('is right on a day that a clock change splits in two', () => {
    // At 00:01 on 5 November 2006 the clocks of St. John's went back to 23:01 of the day before.
    const from = Date.parse('2006-11-04T12:00:00Z');
    for (let at = from; at < from + 48 * 60 * minuteMs; at += minuteMs) {
      expect(localDate(at, 'America/St_Johns')).toBe(computed(at, 'America/St_Johns'));
    }
  });

  it('has bounds at local midnight, even on a day of 23 hours', () => {
    const { startsAt, endsAt } = boundsOfDate('2026-03-29', 'Europe/Berlin');
    expect(new Date(startsAt).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(endsAt - startsAt).toBe(23 * 60 * minuteMs);
    expect(boundsOfDate('2026-03-29', 'Europe/Berlin')).toMatchObject({ startsAt, endsAt });
  });
});
