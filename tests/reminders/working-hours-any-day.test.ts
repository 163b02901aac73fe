import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWorkingTime } from '@/reminders/working-hours';
import { isAtWork } from '@/scripts/simulate/laws/local-time';
import type { Moment } from '@/values/moment';
import {
  anyMoment,
  daily,
  type Hours,
  hour,
  hoursAtMoment,
  isNearClockChange,
  minute,
  usual,
  zones,
} from './any-moment';

const berlin = (iso: string): Moment => ({ at: Date.parse(iso), zone: 'Europe/Berlin' });
const next = (hours: Hours, iso: string) => {
  const found = nextWorkingTime(hours, berlin(iso));
  return found === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(found)
        .toZonedDateTimeISO('Europe/Berlin')
        .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
};

describe('working time, on any day of ten years in any time zone,', () => {
  it('agrees with a local clock and calendar', () => {
    fc.assert(
      fc.property(hoursAtMoment, ({ when, hours }) => {
        fc.pre(!isNearClockChange(when.at, when.zone));
        expect(nextWorkingTime(hours, when) === when.at).toBe(isAtWork(hours, when.at, when.zone));
      }),
      { numRuns: 3000 },
    );
  });

  it('starts at the first minute that a local clock calls working time', () => {
    fc.assert(
      fc.property(hoursAtMoment, ({ when, hours }) => {
        const found = nextWorkingTime(hours, when);
        // Within two days each quarter of an hour is looked at, and the last minutes one by one.
        const until = Math.min(found ?? Number.POSITIVE_INFINITY, when.at + 48 * hour);
        for (let at = when.at; at < until; at += at > until - 20 * minute ? minute : 15 * minute) {
          if (isNearClockChange(at, when.zone)) continue;
          expect(isAtWork(hours, at, when.zone), new Date(at).toISOString()).toBe(false);
        }
        if (found === null || isNearClockChange(found, when.zone)) return;
        expect(isAtWork(hours, found, when.zone)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is found as "now" at the time that was found', () => {
    fc.assert(
      fc.property(hoursAtMoment, ({ when, hours }) => {
        const found = nextWorkingTime(hours, when);
        if (found === null) return;
        expect(found).toBeGreaterThanOrEqual(when.at);
        expect(nextWorkingTime(hours, { ...when, at: found })).toBe(found);
      }),
      { numRuns: 3000 },
    );
  });

  it('starts and ends on the minute, even on days of clock changes', () => {
    const wrong: string[] = [];
    for (const name of zones) {
      let day = Temporal.PlainDate.from('2026-01-01');
      for (; day.year < 2036; day = day.add({ days: 1 })) {
        const at = (time: string) =>
          day.toZonedDateTime({ timeZone: name, plainTime: time }).epochMilliseconds;
        const isWork = (ms: number) => nextWorkingTime(usual, { at: ms, zone: name }) === ms;
        const works = day.dayOfWeek <= 5;
        const seen = [at('09:00') - 1, at('09:00'), at('17:30') - 1, at('17:30')].map(isWork);
        const right = seen.join() === [false, works, works, false].join();
        if (!right) wrong.push(`${day.toString()} in ${name}: ${seen.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is every minute when a range lasts all day, even across clock changes', () => {
    const always = daily({ from: '00:00', to: '00:00' });
    const fromNine = daily({ from: '09:00', to: '09:00' });
    fc.assert(
      fc.property(anyMoment, (when) => {
        expect(nextWorkingTime(always, when)).toBe(when.at);
        expect(nextWorkingTime(fromNine, when)).toBe(when.at);
      }),
    );
  });
});

describe('working hours', () => {
  it('may have several ranges a day, in any order', () => {
    const split = daily({ from: '14:00', to: '18:00' }, { from: '08:00', to: '12:00' });
    expect(next(split, '2026-11-23T07:00:00+01:00')).toBe('2026-11-23T08:00+01:00');
    expect(next(split, '2026-11-23T11:59:00+01:00')).toBe('2026-11-23T11:59+01:00');
    expect(next(split, '2026-11-23T12:00:00+01:00')).toBe('2026-11-23T14:00+01:00');
    expect(next(split, '2026-11-23T18:00:00+01:00')).toBe('2026-11-24T08:00+01:00');
  });

  it('run over midnight into a day off, but do not start on it', () => {
    const nights = {
      ...daily({ from: '22:00', to: '06:00' }),
      daysOff: [{ from: '2026-11-24', to: '2026-11-24' }],
    };
    expect(next(nights, '2026-11-24T05:59:00+01:00')).toBe('2026-11-24T05:59+01:00');
    expect(next(nights, '2026-11-24T06:00:00+01:00')).toBe('2026-11-25T22:00+01:00');
    // The night that would have started on the day off is off as a whole.
    expect(next(nights, '2026-11-25T03:00:00+01:00')).toBe('2026-11-25T22:00+01:00');
  });

  it('exclude days off, including the first and the last', () => {
    const holiday = { ...usual, daysOff: [{ from: '2026-11-24', to: '2026-11-26' }] };
    expect(next(holiday, '2026-11-23T17:30:00+01:00')).toBe('2026-11-27T09:00+01:00');
    expect(next(holiday, '2026-11-26T17:29:00+01:00')).toBe('2026-11-27T09:00+01:00');
  });

  it('exclude days off even when they are switched off', () => {
    const free = { ...usual, on: false, daysOff: [{ from: '2026-11-24', to: '2026-11-25' }] };
    expect(next(free, '2026-11-23T23:59:00+01:00')).toBe('2026-11-23T23:59+01:00');
    expect(next(free, '2026-11-24T00:00:00+01:00')).toBe('2026-11-26T00:00+01:00');
    expect(next(free, '2026-11-28T03:00:00+01:00')).toBe('2026-11-28T03:00+01:00');
  });

  it('do not exist without any range', () => {
    expect(next(daily(), '2026-11-23T10:00:00+01:00')).toBeNull();
  });

  it('are found after the largest number of days off', () => {
    const monday = Temporal.PlainDate.from('2026-11-23');
    const daysOff = Array.from({ length: 60 }, (_, weeks) => monday.add({ weeks }).toString());
    const mondays: Hours = {
      ...usual,
      week: [[{ from: '09:00', to: '17:30' }], [], [], [], [], [], []],
      daysOff: daysOff.map((day) => ({ from: day, to: day })),
    };
    expect(next(mondays, '2026-11-22T12:00:00+01:00')).toBe('2028-01-17T09:00+01:00');
  });

  it('do not exist on a day when the clocks skip all of them', () => {
    // Berlin loses the hour from two to three on Sunday, 28 March 2027.
    const early = daily({ from: '02:45', to: '03:15' });
    expect(next(early, '2027-03-28T03:20:00+02:00')).toBe('2027-03-29T02:45+02:00');
    expect(next(early, '2027-03-28T03:10:00+02:00')).toBe('2027-03-29T02:45+02:00');
  });
});
