import type { Difference, ImportHow, ImportPreview } from '@/history/import-preview';
import { mergeHistory, withKeptEvents } from '@/history/merge-history';
import type { UserData } from '@/platform/storage/user-data';
import { changeOwn, type OwnLibrary } from '@/routines/own/own-library';
import { mostPracticeEntries } from '@/routines/plan/change-practice';
import type { PracticeState } from '@/routines/plan/practice';
import { partNames } from '@/settings/setting-paths';
import type { SettingsPart } from '@/settings/settings';
import { isSameJson } from '@/values/json';
import type { Refused } from '@/values/problem';

/** Returns the entries of both lists once, in time order. Of two with the same name, `one` wins. */
function mergeByName<T extends { readonly at: number }>(
  one: readonly T[],
  other: readonly T[],
  nameOf: (entry: T) => string,
): T[] {
  const known = new Map([...other, ...one].map((entry) => [nameOf(entry), entry]));
  return [...known.values()].toSorted((a, b) => a.at - b.at).slice(-mostPracticeEntries);
}

function mergePractice(here: PracticeState, there: PracticeState): PracticeState {
  const union = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];
  const decided = new Set(here.levels.map(({ exercise }) => exercise));
  const byTime = ({ routine, at }: { readonly routine: string; readonly at: number }) =>
    `${routine}.${at}`;
  return {
    ...here,
    body: union(here.body, there.body),
    notForMe: union(here.notForMe, there.notForMe),
    levels: [...here.levels, ...there.levels.filter(({ exercise }) => !decided.has(exercise))],
    recent: mergeByName(here.recent, there.recent, byTime),
    felt: mergeByName(here.felt, there.felt, byTime),
    doses: mergeByName(here.doses, there.doses, ({ id }) => id),
  };
}

/** Adds what only the other library has, or returns why the two do not fit together. */
function mergeOwn(here: OwnLibrary, there: OwnLibrary): OwnLibrary | Refused {
  const ids = new Set([...here.exercises, ...here.routines].map(({ id }) => id));
  const missing = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.filter(({ id }) => !ids.has(id));
  const exercises = missing(there.exercises);
  const routines = missing(there.routines);
  if (exercises.length + routines.length === 0) return here;
  return changeOwn(here, { kind: 'save-own', exercises, routines });
}

/**
 * Returns the data after an import on the local date `today`, or why the import is refused. A merge
 * keeps the settings, and a merge of data with itself changes nothing.
 */
export function afterImport(
  here: UserData,
  file: UserData,
  how: ImportHow,
  today: string,
): UserData | Refused {
  const history = withKeptEvents(file.history, today);
  if (how === 'replace') return { ...file, history };
  const own = mergeOwn(here.own, file.own);
  if ('refusal' in own) return own;
  return {
    settings: here.settings,
    practice: mergePractice(here.practice, file.practice),
    own,
    history: mergeHistory(withKeptEvents(here.history, today), history),
  };
}

function differenceOf<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string,
): Difference {
  const old = new Map(before.map((one) => [nameOf(one), JSON.stringify(one)]));
  const names = new Set(after.map(nameOf));
  const added = after.filter((one) => !old.has(nameOf(one))).length;
  const same = after.filter((one) => old.get(nameOf(one)) === JSON.stringify(one)).length;
  const removed = [...old.keys()].filter((name) => !names.has(name)).length;
  return { added, changed: after.length - added - same, removed };
}

const isNone = ({ added, changed, removed }: Difference) => added + changed + removed === 0;

/** Compares the data before and after an import. */
export function previewOf(before: UserData, after: UserData): ImportPreview<SettingsPart> {
  const settings = partNames.filter(
    (part) => !isSameJson(before.settings[part], after.settings[part]),
  );
  const byId = ({ id }: { readonly id: string }) => id;
  const eventsOf = (history: UserData['history']) =>
    new Map(history.events.map(({ date, events }) => [date, events]));
  const withEvents = (everything: UserData) => {
    const events = eventsOf(everything.history);
    return everything.history.days.map((day) => ({ ...day, events: events.get(day.date) }));
  };
  const days = differenceOf(withEvents(before), withEvents(after), ({ date }) => date);
  const routines = differenceOf(before.own.routines, after.own.routines, byId);
  const exercises = differenceOf(before.own.exercises, after.own.exercises, byId);
  // The worker chooses the next stretch again.
  const withoutNext = ({ next: _next, ...practice }: PracticeState) => practice;
  const practice = !isSameJson(withoutNext(before.practice), withoutNext(after.practice));
  const changesNothing =
    settings.length === 0 && !practice && [days, routines, exercises].every(isNone);
  return { settings, days, routines, exercises, practice, changesNothing };
}
