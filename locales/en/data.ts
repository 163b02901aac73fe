import type { Difference, ImportHow, ImportPreview } from '@/history/import-preview';
import { count } from '@/locales/en/count';
import { logWords } from '@/locales/en/log';
import { dayAndTime } from '@/locales/en/time';
import type { SettingsPart } from '@/settings/settings';
import type { BackupReason } from '@/values/backup-reason';
import type { StoredPart } from '@/values/stored-parts';

/** Formats a size in bytes: `2.4 MB`, `312 kB`, `under 1 kB`. */
function size(bytes: number): string {
  if (bytes < 1000) return 'under 1\u00A0kB';
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)}\u00A0kB`;
  return `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;
}

/** Formats a local date with its year: `3 November 2026`. */
function date(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Joins a list for a sentence: `a`, `a and b`, `a, b and c`. */
function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Summarizes added, changed and removed entries in a line. Returns null without any. */
function difference(
  { added, changed, removed }: Difference,
  one: string,
  other: string,
): string | null {
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(removed > 0 ? [`${removed} taken away`] : []),
  ];
  const all = added + changed + removed;
  return parts.length === 0 ? null : `${all === 1 ? one : other}: ${listed(parts)}`;
}

const why: Readonly<Record<BackupReason, string>> = {
  import: 'Before an import',
  migration: 'Before an update of Loosen changed how things are stored',
  reset: 'Before you started over',
  return: 'Before you went back to a copy',
};

const nothingChanged = 'Nothing was changed.';

/** The words of the data page. */
export const dataWords = {
  title: 'Your data',
  lead: 'Everything that Loosen knows lies in this browser, on this device. It is yours: look at it, take it with you, or delete it.',
  stored: {
    title: 'What is kept here',
    total: (bytes: number) => `${size(bytes)} in all.`,
    since: (from: string, to: string) =>
      from === to
        ? `What you did is known of ${date(from)}.`
        : `What you did is known from ${date(from)} to ${date(to)}.`,
    nothing: 'Nothing is known yet of what you did.',
    where: 'It lies in the browser’s own storage for extensions. Removing Loosen removes it.',
    what: 'What',
    howMuch: 'How much',
    size,
    parts: {
      settings: 'Your settings',
      body: 'Your body, what you practised lately and how it felt',
      own: 'Routines, exercises and pictures that you made',
      days: 'What each day came to, for ever',
      events: 'What happened when, for 24 months',
      log: 'Why you were reminded or not, for 14 days',
      running: 'What is running at this moment',
      copies: 'Copies to go back to',
      broken: 'What could not be read, kept as it was',
    } satisfies Readonly<Record<StoredPart, string>>,
  },
  take: {
    title: 'Take it with you',
    lead: 'One file with everything: settings, your body, what you made, your whole history, and the log to read. Its format is published with Loosen.',
    everything: 'Export everything',
    days: 'Export the days as a table',
    daysDetail: 'CSV, for any spreadsheet: one line for each day.',
    fileName: (day: string) => `loosen-${day}.json`,
    daysFileName: (day: string) => `loosen-days-${day}.csv`,
    failed: (reason: string) => `The file could not be made. ${reason}`,
  },
  bring: {
    title: 'Bring it in',
    lead: 'A file that Loosen exported. You see what would change before anything does.',
    choose: 'Choose a file',
    reading: 'Reading the file',
    working: 'Carrying it out',
    /** The label of each import mode. */
    how: {
      merge: 'Add what is missing',
      replace: 'Make everything as in the file',
    } satisfies Readonly<Record<ImportHow, string>>,
    howDetail: {
      merge: 'Days, routines and what is known of your body are added. Your settings stay.',
      replace:
        'What is here now gives way; a copy of it is kept. Settings follow on devices that sync.',
    } satisfies Readonly<Record<ImportHow, string>>,
    howLabel: 'How to take it',
    wouldChange: 'What would change',
    changesNothing: 'Nothing: everything in the file is here already.',
    settings: (parts: readonly string[]) => `Settings: ${listed(parts)}`,
    practice: 'What is known of your body and your practice',
    apply: 'Import',
    cancel: 'Cancel',
    done: 'Imported.',
    undo: 'Undo',
    undone: 'Everything is as it was before.',
  },
  /** The changes of an import, one line per kind. */
  changes: (preview: ImportPreview<SettingsPart>): readonly string[] =>
    [
      preview.settings.length === 0
        ? null
        : dataWords.bring.settings(preview.settings.map((part) => logWords.parts[part])),
      difference(preview.days, 'Day', 'Days'),
      preview.practice ? dataWords.bring.practice : null,
      difference(preview.routines, 'Routine of your own', 'Routines of your own'),
      difference(preview.exercises, 'Exercise of your own', 'Exercises of your own'),
    ].filter((line) => line !== null),
  /** Why the whole file is refused. */
  refused: (sentence: string) => `${sentence} ${nothingChanged}`,
  /** Why a file is refused because of a field. */
  mistake: (sentence: string) => `This file has a mistake. ${sentence} ${nothingChanged}`,
  failed: (reason: string) => `Not done. ${reason} ${nothingChanged}`,
  copies: {
    title: 'Go back',
    lead: 'Before an import, an update or a new start, Loosen keeps a copy of everything: the last three.',
    none: 'There is no copy yet.',
    what: (reason: BackupReason) => why[reason],
    when: (at: number, now: number, zone: string) => dayAndTime(at, now, zone),
    goBack: 'Go back to this',
    about: (reason: BackupReason, time: string) => `Go back to this: ${why[reason]}, ${time}`,
    done: 'Everything is as it was then.',
  },
  end: {
    title: 'Start over, or delete everything',
    startOver: 'Start over',
    startOverDetail:
      'Settings, body, routines of your own and history, as on the first day. If sync is on, the settings on your other devices follow.',
    startOverAsk: 'Start over now? A copy of everything is kept, and you can go back to it.',
    startOverYes: 'Start over',
    startedOver: 'Everything is as on the first day.',
    remove: 'Delete everything',
    removeDetail: 'Also the copies, and what lies in your browser’s sync. It cannot be undone.',
    removeAsk: `Delete everything for good? Settings, history, routines and pictures that you made, and all copies will be gone.`,
    removeYes: 'Delete for good',
    removed: 'Everything was deleted.',
    keep: 'Keep it',
  },
  count,
} as const;
