import { tallyOfEvents } from '@/history/day-tally';
import { emptyJournal, type Journal, journalSchema } from '@/history/journal';
import type { History } from '@/history/merge-history';
import {
  emptyMonth,
  type Month,
  type MonthOfEvents,
  monthOfEventsSchema,
  noEvents,
} from '@/history/month';
import { firstKeptMonth, rollUpDay } from '@/history/roll-up';
import { ownKey } from '@/platform/storage/own-store';
import { readDocument } from '@/platform/storage/store';
import { eventsKey, monthKey, monthsKey, storeKeys } from '@/platform/storage/store-keys';
import { anyMonth, anySettings } from '@/platform/storage/versioned-schemas';
import { freshOwn, type OwnLibrary, ownLibrarySchema } from '@/routines/own/own-library';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { type PracticeState, practiceSchema } from '@/routines/plan/practice';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { monthOf } from '@/values/local-date';

/** All data of the person, which is exported, imported, backed up and restored. */
export interface UserData {
  readonly settings: Settings;
  readonly practice: PracticeState;
  readonly own: OwnLibrary;
  readonly history: History;
}

/** The data of a new user. */
export const emptyUserData: UserData = {
  settings: defaultSettings,
  practice: freshPractice,
  own: freshOwn,
  history: { days: [], events: [] },
};

type Raw = Record<string, unknown>;

/** Returns the names of the months that have a document in a raw store. */
export function monthsIn(raw: Raw): string[] {
  const pattern = /^(?:history|events)\.(\d{4}-\d\d)$/;
  const names = Object.keys(raw).flatMap((key) => pattern.exec(key)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

/** Returns the names of the months in a raw store, including those of the journal's days. */
export function monthsKnownIn(raw: Raw): string[] {
  const { days } = readDocument<Journal>(raw, storeKeys.journal, journalSchema, emptyJournal).value;
  return [...new Set([...monthsIn(raw), ...days.map(({ date }) => monthOf(date))])].toSorted();
}

/** Adds days that have only events, for example because their month was damaged. */
function withDaysOf(events: History['events'], days: History['days']): History['days'] {
  const known = new Set(days.map(({ date }) => date));
  const rebuilt = events
    .filter(({ date }) => !known.has(date))
    .map(({ date, events: ofDay }) => {
      const tally = tallyOfEvents(ofDay, { date, zone: 'UTC' });
      return { date, set: null, tally };
    });
  if (rebuilt.length === 0) return days;
  return [...days, ...rebuilt].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** Reads some months of a raw store, including the journal's days. */
export function historyIn(raw: Raw, names: readonly string[]): History {
  const journal = readDocument<Journal>(raw, storeKeys.journal, journalSchema, emptyJournal).value;
  const shards = new Map(
    names.map((name) => [
      name,
      {
        month: readDocument<Month>(raw, monthKey(name), anyMonth, emptyMonth).value,
        events: readDocument<MonthOfEvents>(raw, eventsKey(name), monthOfEventsSchema, noEvents)
          .value,
      },
    ]),
  );
  for (const day of journal.days) {
    const name = monthOf(day.date);
    if (!names.includes(name)) continue;
    shards.set(name, rollUpDay(shards.get(name) ?? { month: emptyMonth, events: noEvents }, day));
  }
  const inOrder = [...shards].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const days = inOrder.flatMap(([, { month }]) => month.days);
  const events = inOrder.flatMap(([, { events: ofMonth }]) => ofMonth.days);
  return { days: withDaysOf(events, days), events };
}

/** Parses a raw store. Replaces damaged documents by their previous copies or by empty ones. */
export function userDataIn(raw: Raw): UserData {
  return {
    settings: readDocument<Settings>(raw, storeKeys.settings, anySettings, defaultSettings).value,
    practice: readDocument<PracticeState>(raw, storeKeys.practice, practiceSchema, freshPractice)
      .value,
    own: readDocument<OwnLibrary>(raw, ownKey, ownLibrarySchema, freshOwn).value,
    history: historyIn(raw, monthsKnownIn(raw)),
  };
}

/** Returns the items to store for a history. `month` is the current month (`2026-11`). */
export function historyItems({ days, events }: History, month: string): Raw {
  const daysOf = Map.groupBy(days, ({ date }) => monthOf(date));
  const eventsOf = Map.groupBy(events, ({ date }) => monthOf(date));
  const months = [...daysOf.keys()].toSorted();
  const items: [string, unknown][] = [
    [monthsKey, { version: 1, months, eventsFrom: firstKeptMonth(month) }],
  ];
  for (const name of months) {
    items.push([monthKey(name), { version: 2, days: daysOf.get(name) }]);
    const kept = eventsOf.get(name);
    if (kept !== undefined) items.push([eventsKey(name), { version: 1, days: kept }]);
  }
  return Object.fromEntries(items);
}
