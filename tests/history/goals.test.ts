import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally } from '@/history/day-tally';
import { byDate, goalStreak, outcomeOf, weekProgress } from '@/history/goals';
import {
  datesFrom,
  daysFrom,
  firstReadDay,
  firstShownDay,
  weekStart,
  weekUpTo,
} from '@/history/week';
import { dayOf, daysOf } from '@/scripts/samples/sample-days';

const goals = { breaks: 4, days: 4 };

describe('a day', () => {
  it('is reached with the goal of that day, whatever the goal is now', () => {
    expect(outcomeOf(dayOf('2026-11-23', { breaks: 4 }), 9)).toBe('met');
    expect(outcomeOf(dayOf('2026-11-23', { breaks: 3 }), 1)).toBe('missed');
  });

  it('without data counts as a day off', () => {
    expect(outcomeOf(undefined, 4)).toBe('rest');
  });

  it('off is never missed, but counts when its goal is reached', () => {
    expect(outcomeOf(dayOf('2026-11-28', { breaks: 0 }, false), 4)).toBe('rest');
    expect(outcomeOf(dayOf('2026-11-28', { breaks: 4 }, false), 4)).toBe('met');
  });

  it('with hardly any sitting is not a working day', () => {
    expect(outcomeOf(dayOf('2026-11-23', { sittingMinutes: 20 }), 4)).toBe('rest');
  });

  it('is a working day from 45 minutes of sitting on, or with a reminder', () => {
    const on = (tally: Parameters<typeof dayOf>[1]) => outcomeOf(dayOf('2026-11-23', tally), 4);
    expect(on({ sittingMinutes: 45 })).toBe('missed');
    expect(on({ sittingMinutes: 44 })).toBe('rest');
    expect(on({ sittingMinutes: 10, offered: 1 })).toBe('missed');
  });

  it('from before goals were stored is compared with the present goal', () => {
    const day = { date: '2026-11-20', set: null, tally: { ...emptyTally, breaks: 3 } };
    expect(outcomeOf(day, 3)).toBe('met');
    expect(outcomeOf(day, 4)).toBe('missed');
  });
});

describe('a week', () => {
  it('is reached with the number of days of the goal', () => {
    const days = daysOf({ '2026-11-23': 4, '2026-11-24': 5, '2026-11-25': 1, '2026-11-26': 4 });
    const standing = weekProgress(days, '2026-11-23', goals, 5);
    expect(standing).toEqual({ first: '2026-11-23', met: 3, of: 4, reached: false });
  });

  it('with fewer days of work asks for no more than there are', () => {
    const days = daysOf({ '2026-12-28': 4, '2026-12-29': 4 });
    expect(weekProgress(days, '2026-12-28', goals, 2)).toMatchObject({ of: 2, reached: true });
    expect(weekProgress(new Map(), '2026-12-28', goals, 0)).toMatchObject({ of: 1, met: 0 });
  });

  it('starts on the given day, also across a new year', () => {
    expect(weekStart('2027-01-01', 1)).toBe('2026-12-28');
    expect(weekStart('2026-12-28', 1)).toBe('2026-12-28');
    expect(weekStart('2027-01-01', 7)).toBe('2026-12-27');
    expect(weekStart('2026-12-27', 7)).toBe('2026-12-27');
    expect(weekStart('2027-01-01', 6)).toBe('2026-12-26');
  });

  it('starts at most six days before each of its days, whatever day it starts with', () => {
    const anyDate = fc.nat(4000).map((days) => daysFrom('2020-01-01', days));
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 7 }), (date, firstDay) => {
        const first = weekStart(date, firstDay);
        expect(Temporal.PlainDate.from(first).dayOfWeek).toBe(firstDay);
        expect(datesFrom(first, 7)).toContain(date);
        expect(weekUpTo(date, firstDay).at(0)).toBe(first);
        expect(weekUpTo(date, firstDay).at(-1)).toBe(date);
        // All that is shown is read.
        expect(firstShownDay(date, firstDay) >= firstReadDay(date)).toBe(true);
      }),
    );
  });

  it('counts the days from its first day on', () => {
    const days = daysOf({ '2026-11-22': 4, '2026-11-23': 4, '2026-11-28': 4, '2026-11-29': 4 });
    const fromSunday = weekStart('2026-11-25', 7);
    expect(weekProgress(days, fromSunday, goals, 5)).toMatchObject({ first: '2026-11-22', met: 3 });
    const fromMonday = weekStart('2026-11-25', 1);
    expect(weekProgress(days, fromMonday, goals, 5)).toMatchObject({ first: '2026-11-23', met: 3 });
    const fromSaturday = weekStart('2026-11-25', 6);
    expect(weekProgress(days, fromSaturday, goals, 5)).toMatchObject({ met: 2 });
  });
});

describe('a streak', () => {
  const first = '2026-11-02';

  it('survives one missed day, and ends with two in a row', () => {
    const days = daysOf({
      '2026-11-16': 4,
      '2026-11-17': 0,
      '2026-11-18': 1,
      '2026-11-19': 4,
      '2026-11-20': 2,
      '2026-11-23': 5,
    });
    expect(goalStreak(days, '2026-11-23', first, 4)).toEqual({
      met: 2,
      since: '2026-11-19',
      oneMissed: false,
    });
  });

  it('steps over weekends, holidays and days without the computer', () => {
    const days = byDate([
      dayOf('2026-11-13', { breaks: 4 }),
      dayOf('2026-11-14', { breaks: 0 }, false),
      dayOf('2026-11-15', { breaks: 0 }, false),
      dayOf('2026-11-23', { breaks: 4 }),
    ]);
    expect(goalStreak(days, '2026-11-23', first, 4).met).toBe(2);
  });

  it('never counts today as missed before it is over', () => {
    const days = daysOf({ '2026-11-20': 4, '2026-11-23': 0 });
    expect(goalStreak(days, '2026-11-23', first, 4)).toMatchObject({ met: 1, oneMissed: false });
  });

  it('reports one missed day until the next one is reached', () => {
    const missed = daysOf({ '2026-11-19': 4, '2026-11-20': 1, '2026-11-23': 0 });
    expect(goalStreak(missed, '2026-11-23', first, 4).oneMissed).toBe(true);
    const metAgain = daysOf({ '2026-11-19': 4, '2026-11-20': 1, '2026-11-23': 4 });
    expect(goalStreak(metAgain, '2026-11-23', first, 4)).toMatchObject({
      met: 2,
      oneMissed: false,
    });
  });

  it('is counted from the first known day', () => {
    const days = daysOf({ '2026-11-20': 4, '2026-11-23': 4 });
    expect(goalStreak(days, '2026-11-23', '2026-11-20', 4).met).toBe(2);
    expect(goalStreak(days, '2026-11-23', '2026-11-21', 4).met).toBe(1);
  });

  it('is the same whatever day weeks start with', () => {
    // The weeks that are shown start within the days that are read; the streak counts those.
    const today = '2026-11-25';
    const days = byDate(
      datesFrom(daysFrom(today, -120), 121).map((date) => dayOf(date, { breaks: 4 })),
    );
    expect(goalStreak(days, today, firstReadDay(today), 4)).toMatchObject({
      met: 84,
      since: '2026-09-03',
    });
  });

  it('is zero, with nothing missed, for a person who has just started', () => {
    expect(goalStreak(new Map(), '2026-11-23', first, 4)).toEqual({
      met: 0,
      since: null,
      oneMissed: false,
    });
    const days = daysOf({ '2026-11-20': 0 });
    expect(goalStreak(days, '2026-11-23', first, 4).oneMissed).toBe(false);
  });

  it('never gets shorter because of a day off', () => {
    const breaks = fc.array(fc.constantFrom(0, 4), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(breaks, fc.nat(14), (many, place) => {
        const dates = datesFrom('2026-11-02', 15);
        const days = dates.map((date, index) => dayOf(date, { breaks: many[index] ?? 0 }));
        const today = daysFrom('2026-11-02', 15);
        const with15 = goalStreak(byDate(days), today, '2026-11-02', 4).met;
        // Inserts a day off between the others.
        const rested = [
          ...days.slice(0, place),
          dayOf('2026-01-01', { breaks: 0 }, false),
          ...days.slice(place),
        ].map((day, index) => ({ ...day, date: daysFrom('2026-11-02', index) }));
        const later = goalStreak(byDate(rested), daysFrom(today, 1), '2026-11-02', 4).met;
        expect(later).toBe(with15);
      }),
    );
  });
});
