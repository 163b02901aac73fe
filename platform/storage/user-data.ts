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

/** Everything that belongs to the person: what is exported, imported, copied and gone back to. */
export interface UserData {
  readonly settings: Settings;
  readonly practice: PracticeState;
  readonly own: OwnLibrary;
  readonly history: History;
}

/** Someone who has just begun. */
export const emptyUserData: UserData = {
  settings: defaultSettings,
  practice: freshPractice,
  own: freshOwn,
  history: { days: [], events: [] },
};

type Raw = Record<string, unknown>;

/** The names of the months of which a raw store has days. */
export function monthsIn(raw: Raw): string[] {
  const pattern = /^(?:history|events)\.(\d{4}-\d\d)$/;
  const names = Object.keys(raw).flatMap((key) => pattern.exec(key)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

/** The names of the months of which anything is known, the journal's days included. */
export function monthsKnownIn(raw: Raw): string[] {
  const { days } = readDocument<Journal>(raw, storeKeys.journal, journalSchema, emptyJournal).value;
  return [...new Set([...monthsIn(raw), ...days.map(({ date }) => monthOf(date))])].toSorted();
}

/** The days, with those of which only the events are left: where a month was damaged, say. */
function withDaysOf(events: History['events'], days: History['days']): History['days'] {
  const known = new Set(days.map(({ date }) => date));
  const regained = events
    .filter(({ date }) => !known.has(date))
    .map(({ date, events: ofDay }) => {
      const tally = tallyOfEvents(ofDay, { date, zone: 'UTC' });
      return { date, set: null, tally };
    });
  if (regained.length === 0) return days;
  return [...days, ...regained].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** The days and events of some months of a raw store, with the journal put into them. */
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

/** What a raw store holds, parsed; what is damaged gives way to its previous copy, or to nothing. */
export function userDataIn(raw: Raw): UserData {
  return {
    settings: readDocument<Settings>(raw, storeKeys.settings, anySettings, defaultSettings).value,
    practice: readDocument<PracticeState>(raw, storeKeys.practice, practiceSchema, freshPractice)
      .value,
    own: readDocument<OwnLibrary>(raw, ownKey, ownLibrarySchema, freshOwn).value,
    history: historyIn(raw, monthsKnownIn(raw)),
  };
}

/** A history as it is stored, by month. `month` (`2026-11`) is the present one. */
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
