import { expect, test } from 'vitest';
import { dayAndTime, sinceDay } from '@/locales/en/time';
import { dayMs } from '@/values/duration';

/** A Wednesday at noon. */
const now = Date.UTC(2026, 10, 25, 12);

test.each([
  [0, 'since earlier today'],
  [1, 'since yesterday'],
  [2, 'since Monday'],
  [6, 'since Thursday'],
  [7, 'for a week'],
  [13, 'for a week'],
  [14, 'for 2 weeks'],
])('%i days ago is “%s”', (days, words) => {
  expect(sinceDay(now - days * dayMs, now, 'Europe/London')).toBe(words);
});

test('days are counted in the given time zone', () => {
  const lateTuesday = Date.UTC(2026, 10, 25, 4);
  expect(sinceDay(lateTuesday, now, 'America/New_York')).toBe('since yesterday');
});

test('a time has no day today, its weekday within six days, and else its date', () => {
  const at = (days: number) => dayAndTime(now + days * dayMs, now, 'Europe/London');
  expect(at(0)).toBe('12:00');
  expect(at(1)).toBe('Thu 12:00');
  expect(at(5)).toBe('Mon 12:00');
  // Next Wednesday needs its date.
  expect(at(7).replaceAll(',', '')).toBe('Wed 2 Dec 12:00');
});
