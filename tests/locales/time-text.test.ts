import { describe, expect, it } from 'vitest';
import {
  dayName,
  daysAgo,
  hoursAndMinutes,
  lengthOf,
  minutes,
  minutesAndSeconds,
  routineLength,
} from '@/locales/time-text';
import { dayMs, hourMs, minuteMs } from '@/values/duration';

/** A Wednesday at noon. */
const now = Date.UTC(2026, 10, 25, 12);

describe('when something was', () => {
  it.each([
    [0, 'earlier today'],
    [1, 'yesterday'],
    [2, 'Monday'],
    [6, 'Thursday'],
    [7, 'a week ago'],
    [13, 'a week ago'],
    [14, '2 weeks ago'],
  ])('%i days ago is “%s”', (days, words) => {
    expect(daysAgo(now - days * dayMs, now, 'Europe/London')).toBe(words);
  });

  it('counts days in the given time zone', () => {
    const lateTuesday = Date.UTC(2026, 10, 25, 4);
    expect(daysAgo(lateTuesday, now, 'America/New_York')).toBe('yesterday');
  });

  it('names a date as a heading', () => {
    const named = ['2026-11-25', '2026-11-24', '2026-11-23', '2025-11-24', '2026-11-26'];
    expect(named.map((date) => dayName(date, '2026-11-25'))).toEqual([
      'Today',
      'Yesterday',
      'Monday 23 November',
      'Monday, 24 November 2025',
      'Thursday 26 November',
    ]);
  });
});

describe('a length of time', () => {
  /** With the spaces that do not break as ordinary ones. */
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it('does not break between a number and its unit', () => {
    expect(minutes(24)).toBe('24\u00a0min');
    expect(hoursAndMinutes(310)).toBe('5\u00a0h 10\u00a0min');
  });

  it('has hours from one hour on', () => {
    expect([0, 59, 60, 61].map((count) => plain(hoursAndMinutes(count)))).toEqual([
      '0 min',
      '59 min',
      '1 h',
      '1 h 1 min',
    ]);
  });

  it('has seconds where minutes are not whole', () => {
    expect([0, 40, 60, 210].map((count) => plain(minutesAndSeconds(count)))).toEqual([
      '0 s',
      '40 s',
      '1 min',
      '3 min 30 s',
    ]);
    expect([0.5, 3].map((count) => plain(routineLength(count)))).toEqual(['30 s', '3 min']);
  });

  it('is rounded in a sentence', () => {
    const lengths = [29_999, 30_000, 12 * minuteMs, 3 * hourMs, 2 * dayMs - minuteMs, 2 * dayMs];
    expect(lengths.map((ms) => plain(lengthOf(ms)))).toEqual([
      'less than a minute',
      '1 min',
      '12 min',
      '3 h',
      '47 h 59 min',
      '2 days',
    ]);
  });
});
