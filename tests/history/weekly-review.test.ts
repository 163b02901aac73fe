import { describe, expect, it } from 'vitest';
import type { DayTally } from '@/history/day-tally';
import { byDate } from '@/history/goals';
import type { Day } from '@/history/month';
import { datesFrom } from '@/history/week';
import { countStretches, type WeeklyReviewSettings, weeklyReview } from '@/history/weekly-review';
import { dayOf, daysOf } from '@/scripts/samples/sample-days';

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
const reviewOf = (
  days: ReadonlyMap<string, Day>,
  more: Partial<WeeklyReviewSettings> = {},
  stretches = none,
) =>
  weeklyReview(days, stretches, { first: monday, workable: 5, settings: { ...settings, ...more } });
/** Five equal working days. */
const everyDay = (tally: Parameters<typeof dayOf>[1]) =>
  byDate(datesFrom(monday, 5).map((date) => dayOf(date, tally)));

describe('the weekly review', () => {
  it('does not exist for a week without data or without breaks', () => {
    expect(reviewOf(new Map())).toBeNull();
    expect(reviewOf(everyDay({}))).toBeNull();
    expect(reviewOf(daysOf({ '2026-11-24': 4 }))).toBeNull();
  });

  it('names the best result: the week, some days, a body part, any break', () => {
    expect(reviewOf(everyDay({ breaks: 4 }))?.well).toEqual({ well: 'week-reached', met: 5 });
    expect(reviewOf(daysOf({ '2026-11-16': 4, '2026-11-17': 1 }))?.well).toEqual({
      well: 'days-met',
      met: 1,
    });
    const stretched = everyDay({ breaks: 1, worked: { 'hip-flexor': 40, core: 10 } });
    expect(reviewOf(stretched)?.well).toEqual({ well: 'area', area: 'hip-flexor', minutes: 3 });
    expect(reviewOf(everyDay({ breaks: 1 }))?.well).toEqual({ well: 'breaks', breaks: 5 });
    expect(reviewOf(everyDay({ naturalBreaks: 2 }))?.well).toEqual({
      well: 'natural-breaks',
      times: 10,
    });
  });

  it('suggests a longer interval, up to the longest, if most stretches were skipped or ignored', () => {
    const days = everyDay({ breaks: 1 });
    expect(reviewOf(days, {}, passing)?.suggestion).toEqual({
      suggests: 'longer-interval',
      from: 45,
      to: 60,
    });
    const suggested = (more: Partial<WeeklyReviewSettings>) =>
      reviewOf(days, more, passing)?.suggestion;
    expect(suggested({ stretchMinutes: 115 })).toMatchObject({ to: 120 });
    expect(suggested({ stretchMinutes: 120 })?.suggests).toBe('smaller-goal');
    expect(suggested({ stretchMinutes: null })?.suggests).toBe('smaller-goal');
    expect(suggested({ fixed: { goal: false, interval: true } })?.suggests).toBe('smaller-goal');
    expect(suggested({ fixed: { goal: true, interval: true } })).toBeNull();
  });

  it('suggests no change that was made since that week', () => {
    const days = byDate(
      datesFrom(monday, 5).map((date) => {
        const day = dayOf(date, { breaks: 4 });
        return { ...day, set: { zone: 'Europe/Berlin', goal: 4, works: true, stretchMinutes: 45 } };
      }),
    );
    expect(reviewOf(days, {}, passing)?.suggestion?.suggests).toBe('longer-interval');
    expect(reviewOf(days, { stretchMinutes: 60 }, passing)?.suggestion).toBeNull();
  });

  it('considers only stretches', () => {
    const of = (kind: string, what: 'offered' | 'skipped', at: number) => ({ what, kind, at });
    const events = [
      of('stretch', 'offered', 1),
      of('posture', 'offered', 2),
      of('posture', 'skipped', 3),
    ];
    expect(countStretches([events, [of('stretch', 'skipped', 4)]])).toEqual({
      offered: 1,
      passed: 1,
    });
  });

  it('counts skipped and ignored stretches, but not those that were done', () => {
    const of = (what: 'offered' | 'taken' | 'skipped' | 'ignored', at: number) => ({
      what,
      kind: 'stretch',
      at,
    });
    const answers = [
      of('skipped', 4),
      of('ignored', 5),
      of('taken', 6),
      { what: 'back' as const, at: 7 },
    ];
    const offers = [of('offered', 1), of('offered', 2), of('offered', 3)];
    expect(countStretches([[...offers, ...answers]])).toEqual({ offered: 3, passed: 2 });
  });

  it('covers its own week only, from Monday to Sunday', () => {
    const breaks = (date: string) => reviewOf(byDate([dayOf(date, { breaks: 1 })]))?.well;
    expect(breaks('2026-11-15')).toBeUndefined();
    expect(breaks('2026-11-16')).toEqual({ well: 'breaks', breaks: 1 });
    expect(breaks('2026-11-22')).toEqual({ well: 'breaks', breaks: 1 });
    expect(breaks('2026-11-23')).toBeUndefined();
  });

  it('names the body part that was worked most, from a minute on', () => {
    const worked = (seconds: DayTally['worked']) =>
      reviewOf(byDate([dayOf(monday, { breaks: 1, worked: seconds })]))?.well;
    expect(worked({ 'hip-flexor': 90, core: 120, glute: 60 })).toMatchObject({ area: 'core' });
    expect(worked({ glute: 60 })).toEqual({ well: 'area', area: 'glute', minutes: 1 });
    expect(worked({ glute: 59 })).toEqual({ well: 'breaks', breaks: 1 });
  });

  it('suggests a longer interval from ten offers on, if more than half were skipped or ignored', () => {
    const suggests = (offered: number, passed: number) =>
      reviewOf(everyDay({ breaks: 4 }), {}, { offered, passed })?.suggestion?.suggests;
    expect(suggests(10, 6)).toBe('longer-interval');
    expect(suggests(10, 5)).toBeUndefined();
    expect(suggests(9, 9)).toBeUndefined();
  });

  it('uses the interval of the last day that has one', () => {
    const held = (date: string, stretchMinutes?: number): Day => ({
      ...dayOf(date, { breaks: 4 }),
      set: {
        zone: 'Europe/Berlin',
        goal: 4,
        works: true,
        ...(stretchMinutes !== undefined && { stretchMinutes }),
      },
    });
    const suggests = (...days: Day[]) => reviewOf(byDate(days), {}, passing)?.suggestion?.suggests;
    const before = { ...dayOf('2026-11-20', { breaks: 4 }), set: null };
    expect(suggests(held('2026-11-16', 30), held('2026-11-17', 45), before)).toBe(
      'longer-interval',
    );
    expect(suggests(held('2026-11-16', 45), held('2026-11-17', 30))).toBeUndefined();
    expect(suggests(held('2026-11-16', 30), held('2026-11-17'))).toBeUndefined();
  });

  it('suggests the goal that is reached on most days', () => {
    expect(reviewOf(everyDay({ breaks: 2 }))?.suggestion).toEqual({
      suggests: 'smaller-goal',
      from: 4,
      to: 2,
    });
    expect(reviewOf(everyDay({ breaks: 7 }))?.suggestion).toEqual({
      suggests: 'larger-goal',
      from: 4,
      to: 7,
    });
  });

  it('suggests the median of the days at the desk as a goal, from two such days on', () => {
    const goalFor = (breaks: readonly number[], rested: readonly string[] = []) =>
      reviewOf(
        byDate([
          ...breaks.map((many, index) =>
            dayOf(datesFrom(monday, 7)[index] ?? '', { breaks: many }),
          ),
          ...rested.map((date) => dayOf(date, { breaks: 0 }, false)),
        ]),
      )?.suggestion;
    expect(goalFor([3])).toBeNull();
    expect(goalFor([3, 3])).toEqual({ suggests: 'smaller-goal', from: 4, to: 3 });
    expect(goalFor([10, 2, 3])).toMatchObject({ to: 3 });
    expect(goalFor([2, 3, 10])).toMatchObject({ to: 3 });
    expect(goalFor([0, 0, 1])).toBeNull();
    expect(goalFor([6, 6], ['2026-11-21', '2026-11-22'])).toMatchObject({ to: 6 });
    expect(goalFor([3, 3], ['2026-11-20', '2026-11-21', '2026-11-22'])).toMatchObject({ to: 3 });
  });

  it('suggests a higher goal, up to 20, if even the lowest day is two above it', () => {
    const goalFor = (...breaks: number[]) =>
      reviewOf(
        byDate(
          breaks.map((many, index) => dayOf(datesFrom(monday, 7)[index] ?? '', { breaks: many })),
        ),
      )?.suggestion;
    expect(goalFor(6, 9, 8)).toEqual({ suggests: 'larger-goal', from: 4, to: 6 });
    expect(goalFor(5, 9, 8)).toBeNull();
    expect(goalFor(20, 20)).toMatchObject({ to: 20 });
    expect(goalFor(21, 21)).toBeNull();
  });

  it('suggests nothing when all is well or when there is too little data', () => {
    expect(reviewOf(everyDay({ breaks: 5 }))?.suggestion).toBeNull();
    expect(reviewOf(daysOf({ '2026-11-16': 1 }))?.suggestion).toBeNull();
    const few = { offered: 9, passed: 9 };
    expect(reviewOf(everyDay({ breaks: 4 }), {}, few)?.suggestion).toBeNull();
  });
});
