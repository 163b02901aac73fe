import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentDate, nextWorkingTime, startOfWork } from '@/reminders/working-hours';
import { defaultSettings } from '@/settings/default-settings';
import type { HoursRange } from '@/settings/settings';
import { minute, SimulatedPerson } from './simulated-person';

const { hours } = defaultSettings;
const zone = 'Europe/Berlin';
/** A week with hours on Monday alone. */
const onMonday = (...ranges: HoursRange[]) => [ranges, [], [], [], [], [], []];
const two = (value: number) => String(value).padStart(2, '0');
const timeOf = (minuteOfDay: number) =>
  `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
const at = (iso: string) => ({ at: Date.parse(iso), zone });

describe('working hours', () => {
  it('are now when the moment is inside them', () => {
    const moment = at('2026-11-23T10:00:00+01:00');
    expect(nextWorkingTime(hours, moment)).toBe(moment.at);
  });

  it('start tomorrow after the end of the day, and on Monday after Friday', () => {
    const next = (iso: string) => nextWorkingTime(hours, at(iso));
    expect(next('2026-11-23T17:30:00+01:00')).toBe(Date.parse('2026-11-24T09:00:00+01:00'));
    expect(next('2026-11-27T20:00:00+01:00')).toBe(Date.parse('2026-11-30T09:00:00+01:00'));
  });

  it('run over midnight when they end before they start', () => {
    const night = { ...hours, week: onMonday({ from: '22:00', to: '06:00' }) };
    const tuesdayEarly = at('2026-11-24T03:00:00+01:00');
    expect(nextWorkingTime(night, tuesdayEarly)).toBe(tuesdayEarly.at);
    expect(nextWorkingTime(night, at('2026-11-24T06:00:00+01:00'))).toBe(
      Date.parse('2026-11-30T22:00:00+01:00'),
    );
  });

  it('do not exist when no day has a range', () => {
    expect(nextWorkingTime({ ...hours, week: onMonday() }, at('2026-11-23T10:00:00Z'))).toBeNull();
  });

  it('are always when they are switched off', () => {
    const sunday = at('2026-11-22T03:00:00Z');
    expect(nextWorkingTime({ ...hours, on: false }, sunday)).toBe(sunday.at);
  });

  it('follow local time across a change to summer time', () => {
    // Berlin loses the hour from two to three on Sunday, 28 March 2027.
    expect(nextWorkingTime(hours, at('2027-03-26T18:00:00+01:00'))).toBe(
      Date.parse('2027-03-29T09:00:00+02:00'),
    );
  });

  it('follow the person to another time zone', () => {
    const noonInBerlin = Date.parse('2026-11-23T12:00:00+01:00');
    expect(nextWorkingTime(hours, { at: noonInBerlin, zone: 'America/New_York' })).toBe(
      Date.parse('2026-11-23T09:00:00-05:00'),
    );
  });

  it('are always found within ten days, in any zone, on any minute of ten years', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
    const start = Date.parse('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 10 * 365 * 24 * 60 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 1439 }),
        (anyZone, minutes, days, from, to) => {
          const moment = { at: start + minutes * minute, zone: anyZone };
          const range = { from: timeOf(from), to: timeOf(to) };
          const week = hours.week.map((_, day) => (days.includes(day) ? [range] : []));
          const anyHours = { ...hours, week };
          const next = nextWorkingTime(anyHours, moment);
          expect(next).not.toBeNull();
          expect(next).toBeGreaterThanOrEqual(moment.at);
          expect((next ?? 0) - moment.at).toBeLessThanOrEqual(10 * 24 * 60 * minute);
          const again = nextWorkingTime(anyHours, { at: next ?? 0, zone: anyZone });
          expect(again).toBe(next);
        },
      ),
    );
  });

  it('hold a reminder that becomes due outside them until they start again', () => {
    const person = new SimulatedPerson({ posture: { on: false, everyMinutes: 30 } });
    person
      .works(8 * 60 + 30 - 40)
      .sends({ kind: 'i-moved' })
      .works(60);
    expect(person.offered).toBeNull();
    expect(person.state.run.wakeAt).toBe(Date.parse('2026-11-24T08:00:00Z'));
  });

  it('say when tomorrow morning is, over a change of the clocks too', () => {
    const saturday = at('2027-03-27T12:00:00+01:00');
    const tomorrow = currentDate(saturday).add({ days: 1 });
    expect(startOfWork(hours, tomorrow, zone)).toBe(Date.parse('2027-03-28T09:00:00+02:00'));
  });
});
