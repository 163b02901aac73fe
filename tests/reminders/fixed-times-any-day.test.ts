import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedTimeAt, nextWorkingTime, startOfWork } from '@/reminders/working-hours';
import {
  daily,
  type Hours,
  hoursAtMoment,
  isNearClockChange,
  minute,
  usual,
  wallTime,
  zones,
} from './any-moment';

describe('a fixed time of day, on any day of ten years in any time zone,', () => {
  it('occurs once on each workday, at its local time', () => {
    const everyDay = { ...usual, on: false };
    const wrong: string[] = [];
    for (const name of zones) {
      let day = Temporal.PlainDate.from('2026-01-01');
      let after = day.toZonedDateTime({ timeZone: name }).epochMilliseconds;
      for (; day.year < 2036; day = day.add({ days: 1 })) {
        const at = fixedTimeAt(['02:30'], everyDay, after, { at: after, zone: name }) ?? 0;
        const seen = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
        const time = seen.toPlainTime().toString({ smallestUnit: 'minute' });
        // Where the clocks skip it, it comes an hour later (half an hour on Lord Howe).
        const skipped = isNearClockChange(at, name) && ['03:30', '03:00'].includes(time);
        const right = seen.toPlainDate().equals(day) && (time === '02:30' || skipped);
        if (!right) wrong.push(`${day.toString()} in ${name}: ${seen.toString()}`);
        after = at;
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is never outside working hours, nor before the time that was handled last', () => {
    fc.assert(
      fc.property(
        hoursAtMoment,
        fc.uniqueArray(wallTime, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 24 * 60 }),
        ({ when, hours }, times, minutesAgo) => {
          const after = when.at - minutesAgo * minute;
          const at = fixedTimeAt(times, hours, after, when);
          if (at === null) return;
          expect(at).toBeGreaterThan(after);
          expect(nextWorkingTime(hours, { ...when, at })).toBe(at);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the latest past one, else the next', () => {
    const times = ['10:00', '12:30', '15:00'];
    const at = (iso: string, after: string) =>
      fixedTimeAt(times, usual, Date.parse(after), { at: Date.parse(iso), zone: 'Europe/Berlin' });
    const nine = '2026-11-23T09:00:00+01:00';
    expect(at('2026-11-23T12:29:00+01:00', nine)).toBe(Date.parse('2026-11-23T10:00:00+01:00'));
    expect(at('2026-11-23T12:30:00+01:00', nine)).toBe(Date.parse('2026-11-23T12:30:00+01:00'));
    const done = '2026-11-23T12:30:00+01:00';
    expect(at('2026-11-23T12:40:00+01:00', done)).toBe(Date.parse('2026-11-23T15:00:00+01:00'));
    const friday = '2026-11-27T15:00:00+01:00';
    expect(at('2026-11-27T16:00:00+01:00', friday)).toBe(Date.parse('2026-11-30T10:00:00+01:00'));
  });

  it('does not exist if it is always outside working hours', () => {
    const now = { at: Date.parse('2026-11-23T10:00:00+01:00'), zone: 'Europe/Berlin' };
    expect(fixedTimeAt(['20:00'], usual, 0, now)).toBeNull();
  });
});

describe('the start of work on a day', () => {
  const on = (hours: Hours, day: string) =>
    new Date(startOfWork(hours, Temporal.PlainDate.from(day), 'Europe/Berlin')).toISOString();

  it('is the start of its earliest range, in whatever order they are listed', () => {
    const split = daily({ from: '14:00', to: '18:00' }, { from: '07:30', to: '12:00' });
    expect(on(split, '2026-11-23')).toBe('2026-11-23T06:30:00.000Z');
  });

  it('is the earliest of the week on a day without hours, and 09:00 without any', () => {
    const [monday = [], ...others] = usual.week;
    const hours = { ...usual, week: [[{ from: '08:00', to: '12:00' }], ...others] };
    expect(monday).toHaveLength(1);
    expect(on(hours, '2026-11-28')).toBe('2026-11-28T07:00:00.000Z');
    expect(on(daily(), '2026-11-28')).toBe('2026-11-28T08:00:00.000Z');
  });

  it('is the same local time on each day of ten years in each time zone', () => {
    const wrong: string[] = [];
    for (const name of zones) {
      let day = Temporal.PlainDate.from('2026-01-01');
      for (; day.year < 2036; day = day.add({ days: 1 })) {
        const seen = Temporal.Instant.fromEpochMilliseconds(
          startOfWork(usual, day, name),
        ).toZonedDateTimeISO(name);
        const right = seen.toPlainDateTime().equals(day.toPlainDateTime('09:00'));
        if (!right) wrong.push(`${day.toString()} in ${name}: ${seen.toString()}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
