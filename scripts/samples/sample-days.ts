import { type DayTally, emptyTally } from '@/history/day-tally';
import { byDate } from '@/history/goals';
import type { Day } from '@/history/month';
import { set } from '@/scripts/samples/any-events';

/** Makes a day with a goal of four breaks and 400 minutes of sitting, unless `tally` differs. */
export function dayOf(date: string, tally: Partial<DayTally>, works = true): Day {
  const full = { ...emptyTally, sittingMinutes: 400, ...tally };
  return { date, set: { ...set, works }, tally: full };
}

/** Makes days, by date, from their numbers of breaks. */
export function daysOf(breaks: Readonly<Record<string, number>>) {
  return byDate(Object.entries(breaks).map(([date, count]) => dayOf(date, { breaks: count })));
}
