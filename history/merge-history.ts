import { combineTallies, tallyOfEvents } from '@/history/day-tally';
import { mergeEvents } from '@/history/history-event';
import type { Day, EventsOfDay } from '@/history/month';
import { firstKeptMonth, unexplainedTally } from '@/history/roll-up';
import { monthOf } from '@/values/local-date';

/** The whole history, by days sorted by date. */
export interface History {
  readonly days: readonly Day[];
  readonly events: readonly EventsOfDay[];
}

/** A history without days. */
export const emptyHistory: History = { days: [], events: [] };

/** Removes the events of days that are too old to keep them. */
export function withKeptEvents(history: History, today: string): History {
  const first = firstKeptMonth(monthOf(today));
  return { ...history, events: history.events.filter(({ date }) => monthOf(date) >= first) };
}

function mergedDay(one: Day | undefined, other: Day): Day {
  // The local day has the zone and the goal of that time.
  return { ...other, set: one?.set ?? other.set };
}

/**
 * Merges two histories, each event once. Merging again, or with itself, changes nothing: where the
 * tally of a day exceeds its events, the greater count wins instead of the sum.
 */
export function mergeHistory(one: History, other: History): History {
  const daysOfOne = new Map(one.days.map((day) => [day.date, day]));
  const daysOfOther = new Map(other.days.map((day) => [day.date, day]));
  const eventsOfOne = new Map(one.events.map((day) => [day.date, day.events]));
  const eventsOfOther = new Map(other.events.map((day) => [day.date, day.events]));
  const events: EventsOfDay[] = [];
  const days: Day[] = [];
  const dates = new Set([...daysOfOne.keys(), ...daysOfOther.keys()]);
  for (const date of [...dates].toSorted()) {
    const [here, there] = [daysOfOne.get(date), daysOfOther.get(date)];
    const base = there === undefined ? here : mergedDay(here, there);
    if (base === undefined) continue;
    if (here === undefined || there === undefined) {
      const only = eventsOfOne.get(date) ?? eventsOfOther.get(date);
      if (only !== undefined) events.push({ date, events: only });
      days.push(base);
      continue;
    }
    const place = { date, zone: base.set?.zone ?? 'UTC' };
    const [known, arrived] = [eventsOfOne.get(date) ?? [], eventsOfOther.get(date) ?? []];
    const all = mergeEvents(known, arrived);
    const beyond = combineTallies(
      unexplainedTally(here.tally, tallyOfEvents(known, place)),
      unexplainedTally(there.tally, tallyOfEvents(arrived, place)),
      Math.max,
    );
    const tally = combineTallies(
      tallyOfEvents(all, place),
      beyond,
      (first, second) => first + second,
    );
    if (all.length > 0) events.push({ date, events: all });
    days.push({ ...base, tally });
  }
  return { days, events };
}
