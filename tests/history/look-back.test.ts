import { describe, expect, it } from 'vitest';
import { byDate } from '@/history/goals';
import { lookBackOn } from '@/history/look-back';
import type { Day } from '@/history/month';
import { datesFrom } from '@/history/week';
import { dayOf, daysOf } from './days';

const monday = '2026-11-16';
const settings = { goals: { breaks: 4, days: 4 }, stretchMinutes: 45, longestMinutes: 120 };
const lookBack = (days: ReadonlyMap<string, Day>, more = {}) =>
  lookBackOn(days, monday, 5, { ...settings, ...more });
/** Five working days with the same of everything. */
const everyDay = (tally: Parameters<typeof dayOf>[1]) =>
  byDate(datesFrom(monday, 5).map((date) => dayOf(date, tally)));

describe('the look back', () => {
  it('is silent about a week of which nothing is known, or on which nothing was done', () => {
    expect(lookBack(new Map())).toBeNull();
    expect(lookBack(everyDay({}))).toBeNull();
    expect(lookBack(daysOf({ '2026-11-24': 4 }))).toBeNull();
  });

  it('tells of the best thing first: the week, some days, a part of the body, any break', () => {
    expect(lookBack(everyDay({ breaks: 4 }))?.well).toEqual({ well: 'week-reached', met: 5 });
    expect(lookBack(daysOf({ '2026-11-16': 4, '2026-11-17': 1 }))?.well).toEqual({
      well: 'days-met',
      met: 1,
    });
    const stretched = everyDay({ breaks: 1, worked: { 'hip-flexor': 40, core: 10 } });
    expect(lookBack(stretched)?.well).toEqual({ well: 'area', area: 'hip-flexor', minutes: 3 });
    expect(lookBack(everyDay({ breaks: 1 }))?.well).toEqual({ well: 'breaks', breaks: 5 });
    expect(lookBack(everyDay({ naturalBreaks: 2 }))?.well).toEqual({
      well: 'natural-breaks',
      times: 10,
    });
  });

  it('suggests a longer interval to someone who passes over most reminders, up to the longest', () => {
    const passing = everyDay({ breaks: 1, offered: 8, skipped: 3, ignored: 2 });
    expect(lookBack(passing)?.suggestion).toEqual({
      suggests: 'longer-interval',
      from: 45,
      to: 60,
    });
    expect(lookBack(passing, { stretchMinutes: 115 })?.suggestion).toMatchObject({ to: 120 });
    expect(lookBack(passing, { stretchMinutes: 120 })?.suggestion?.suggests).toBe('smaller-goal');
  });

  it('suggests the goal that is reached on most days', () => {
    expect(lookBack(everyDay({ breaks: 2 }))?.suggestion).toEqual({
      suggests: 'smaller-goal',
      from: 4,
      to: 2,
    });
    expect(lookBack(everyDay({ breaks: 7 }))?.suggestion).toEqual({
      suggests: 'larger-goal',
      from: 4,
      to: 7,
    });
  });

  it('suggests nothing when it is well as it is, or when there is too little to go by', () => {
    expect(lookBack(everyDay({ breaks: 5 }))?.suggestion).toBeNull();
    expect(lookBack(daysOf({ '2026-11-16': 1 }))?.suggestion).toBeNull();
    const few = everyDay({ breaks: 4, offered: 1, skipped: 1 });
    expect(lookBack(few)?.suggestion).toBeNull();
  });
});
