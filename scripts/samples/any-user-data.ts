import * as fc from 'fast-check';
import { emptyJournal, noteDay } from '@/history/journal';
import { emptyHistory, type History } from '@/history/merge-history';
import { emptyMonth, noEvents } from '@/history/month';
import { rollUpDay, type Shard } from '@/history/roll-up';
import type { UserData } from '@/platform/storage/user-data';
import { type BodyArea, cautionTags } from '@/routines/library/exercise';
import { exerciseIds } from '@/routines/library/exercise-lists';
import { freshOwn } from '@/routines/own/own-library';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { anyEvents, byDay, monday, set } from '@/scripts/samples/any-events';
import { defaultSettings } from '@/settings/default-settings';
import { clocks, firstDays } from '@/settings/limits';
import { languages } from '@/values/languages';

/** Any history that results from events of one week. */
const anyHistory: fc.Arbitrary<History> = anyEvents.map((events) => {
  const journal = [...byDay(events)].reduce(
    (noted, [date, ofDate]) => noteDay(noted, date, set, ofDate),
    emptyJournal,
  );
  const fresh: Shard = { month: emptyMonth, events: noEvents };
  const { month, events: kept } = journal.days.reduce(rollUpDay, fresh);
  return { ...emptyHistory, days: month.days, events: kept.days };
});

const name = fc.stringMatching(/^[a-z]{1,12}$/);

const anyOwn = fc.uniqueArray(name, { maxLength: 4 }).map((names) => ({
  ...freshOwn,
  exercises: names.map((one) => ({
    id: `own-${one}` as const,
    name: one,
    steps: ['Breathe.'],
    sides: 'both' as const,
    dose: { kind: 'time' as const, seconds: 30 },
    picture: null,
  })),
}));

/** Any user data that could be in the store. */
export const anyUserData: fc.Arbitrary<UserData> = fc.record({
  settings: fc
    .record({
      goal: fc.integer({ min: 1, max: 20 }),
      theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
      language: fc.constantFrom('browser' as const, ...languages),
      clock: fc.constantFrom(...clocks),
      firstDay: fc.constantFrom(...firstDays),
    })
    .map((chosen) => ({ ...defaultSettings, ...chosen })),
  practice: fc
    .record({
      body: fc.subarray([...cautionTags], { maxLength: 3 }),
      notForMe: fc.subarray([...exerciseIds], { maxLength: 3 }),
      recent: fc.array(
        fc.record({
          routine: name,
          areas: fc.constant<BodyArea[]>(['core']),
          at: fc.nat(1000).map((minutes) => monday + minutes * 60_000),
          turn: fc.nat(9),
        }),
        { maxLength: 3 },
      ),
    })
    .map((known) => ({
      ...freshPractice,
      ...known,
      recent: [
        ...new Map(known.recent.map((one) => [`${one.routine}.${one.at}`, one])).values(),
      ].toSorted((one, other) => one.at - other.at),
    })),
  own: anyOwn,
  history: anyHistory,
});
