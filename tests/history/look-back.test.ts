import { describe, expect, it } from 'vitest';
import { byDate } from '@/history/goals';
import { type LookBackSettings, lookBackOn, stretchesIn } from '@/history/look-back';
import type { Day } from '@/history/month';
import { datesFrom } from '@/history/week';
import { dayOf, daysOf } from './days';

const monday = '2026-11-16';
const fixed = { goal: false, interval: false };
const settings = {
  goals: { breaks: 4, days: 4 },
  stretchMinutes: 45,
  longestMinutes: 120,
  fixed,
};
const none = { offered: 0, passed: 0 };
const passing = { offered: 40, passed: 25 };
const lookBack = (
  days: ReadonlyMap<string, Day>,
  more: Partial<LookBackSettings> = {},
  stretches = none,
) => lookBackOn(days, stretches, { monday, workable: 5, settings: { ...settings, ...more } });
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

  it('suggests a longer interval to someone who passes over most stretches, up to the longest', () => {
    const days = everyDay({ breaks: 1 });
    expect(lookBack(days, {}, passing)?.suggestion).toEqual({
      suggests: 'longer-interval',
      from: 45,
      to: 60,
    });
    const suggested = (more: Partial<LookBackSettings>) =>
      lookBack(days, more, passing)?.suggestion;
    expect(suggested({ stretchMinutes: 115 })).toMatchObject({ to: 120 });
    expect(suggested({ stretchMinutes: 120 })?.suggests).toBe('smaller-goal');
    expect(suggested({ stretchMinutes: null })?.suggests).toBe('smaller-goal');
    expect(suggested({ fixed: { goal: false, interval: true } })?.suggests).toBe('smaller-goal');
    expect(suggested({ fixed: { goal: true, interval: true } })).toBeNull();
  });

  it('does not suggest again what was changed since that week', () => {
    const days = byDate(
      datesFrom(monday, 5).map((date) => {
        const day = dayOf(date, { breaks: 4 });
        return { ...day, set: { zone: 'Europe/Berlin', goal: 4, works: true, stretchMinutes: 45 } };
      }),
    );
    expect(lookBack(days, {}, passing)?.suggestion?.suggests).toBe('longer-interval');
    expect(lookBack(days, { stretchMinutes: 60 }, passing)?.suggestion).toBeNull();
  });

  it('goes by stretches alone', () => {
    const of = (kind: string, what: 'offered' | 'skipped', at: number) => ({ what, kind, at });
    const events = [
      of('stretch', 'offered', 1),
      of('posture', 'offered', 2),
      of('posture', 'skipped', 3),
    ];
    expect(stretchesIn([events, [of('stretch', 'skipped', 4)]])).toEqual({ offered: 1, passed: 1 });
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
    const few = { offered: 9, passed: 9 };
    expect(lookBack(everyDay({ breaks: 4 }), {}, few)?.suggestion).toBeNull();
  });
});
