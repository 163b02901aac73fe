import { counters, doseAreas } from '@/history/day-tally';
import type { Day } from '@/history/month';

/**
 * Writes the days as CSV (RFC 4180), one line each, the oldest first: date, goal, working day, every
 * counter, and seconds of work for each part of the body. Unknown values stay empty.
 */
export function historyCsv(days: readonly Day[]): string {
  const heads = [
    'date',
    'goal',
    'workingDay',
    ...counters,
    ...doseAreas.map((area) => `${area}Seconds`),
  ];
  const lines = days
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .map(({ date, set, tally }) => [
      date,
      set?.goal ?? '',
      set === null ? '' : set.works,
      ...counters.map((name) => tally[name]),
      ...doseAreas.map((area) => tally.worked[area] ?? 0),
    ]);
  return [heads, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}
