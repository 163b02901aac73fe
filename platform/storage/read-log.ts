import * as v from 'valibot';
import { refusal1To2 } from '@/platform/storage/migrations/refusal-1-to-2';
import { holdReasons } from '@/reminders/hold-reasons';
import { reminderId } from '@/reminders/kinds/reminder-id';
import type { LogEntry, StoredLog } from '@/reminders/log-entry';
import { settingsParts } from '@/settings/settings';
import { earliestTime } from '@/values/earliest-time';
import { problemAtSchema } from '@/values/problem-schema';
import { schemaByName } from '@/values/schema-by-name';
import { count, numberBetween } from '@/values/schema-parts';

/** The latest time that a `Date` can represent is 8.64e15. */
const time = numberBetween(earliestTime, 8.64e15);
const length = numberBetween(0, earliestTime);

const entryOf = <What extends string, Details extends v.ObjectEntries>(
  what: What,
  details: Details,
) => v.object({ ...details, what: v.literal(what), at: time });

const settingsPart = v.keyof(v.object(settingsParts));
const bare = <What extends string>(what: What) => entryOf(what, {});
const ofKind = <What extends string>(what: What) => entryOf(what, { kind: reminderId });

/** The schema of each kind of log entry. */
const entrySchemas = {
  held: entryOf('held', { kind: reminderId, why: v.picklist(holdReasons) }),
  waiting: ofKind('waiting'),
  offered: entryOf('offered', { kind: reminderId, again: v.boolean() }),
  withdrawn: entryOf('withdrawn', {
    kind: reminderId,
    why: v.picklist([...holdReasons, 'off', 'replaced']),
  }),
  shown: entryOf('shown', {
    kind: reminderId,
    as: v.picklist(['notification', 'badge', 'refused']),
  }),
  snoozed: entryOf('snoozed', { kind: reminderId, minutes: count }),
  skipped: ofKind('skipped'),
  'skip-undone': ofKind('skip-undone'),
  ignored: ofKind('ignored'),
  'let-go': ofKind('let-go'),
  done: ofKind('done'),
  missed: ofKind('missed'),
  break: entryOf('break', { by: v.picklist(['routine', 'moved']) }),
  'break-undone': entryOf('break-undone', { counted: v.boolean() }),
  'natural-break': entryOf('natural-break', { awayMs: length }),
  'woke-late': entryOf('woke-late', { lateMs: length }),
  'clock-went-back': entryOf('clock-went-back', { byMs: length }),
  paused: entryOf('paused', { until: time }),
  'call-began': entryOf('call-began', { until: time }),
  eased: entryOf('eased', { kind: reminderId, everyMinutes: count }),
  'settings-arrived': entryOf('settings-arrived', { from: v.picklist(['policy', 'sync']) }),
  'message-refused': entryOf('message-refused', { refusal: problemAtSchema }),
  folded: bare('folded'),
  'routine-begun': bare('routine-begun'),
  'routine-left': bare('routine-left'),
  'stood-up': bare('stood-up'),
  'sat-down': bare('sat-down'),
  resumed: bare('resumed'),
  'pause-ended': bare('pause-ended'),
  'call-ended': bare('call-ended'),
  'kept-as-is': bare('kept-as-is'),
  'hours-instead': bare('hours-instead'),
  'settings-changed': entryOf('settings-changed', { parts: v.array(settingsPart) }),
  'stored-data-broken': bare('stored-data-broken'),
} satisfies {
  readonly [What in LogEntry['what']]: v.GenericSchema<unknown, LogEntry & { what: What }>;
};

const entrySchema = schemaByName('what', entrySchemas);

/** The log as a page shows it. */
export interface ReadLog {
  /** Oldest first. */
  readonly entries: readonly LogEntry[];
  /** The number of entries that are damaged or from another version of Loosen. */
  readonly unread: number;
}

function readEntry(stored: unknown): LogEntry | null {
  const entry = v.safeParse(entrySchema, refusal1To2(stored));
  return entry.success ? entry.output : null;
}

/** Parses the stored log. Counts the entries that do not parse. */
export function readLog(stored: StoredLog): ReadLog {
  const entries = stored.map(readEntry).filter((entry) => entry !== null);
  return { entries, unread: stored.length - entries.length };
}
