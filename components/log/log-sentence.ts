import logWords from 'words:log';
import { problemAtText } from '@/components/ui/problem-text';
import { dayAndTime, formatList } from '@/locales/formats';
import { lengthOf, minutes } from '@/locales/time-text';
import { type BuiltInKind, isOwnReminder, type ReminderId } from '@/reminders/kinds/kinds';
import type { LogEntry } from '@/reminders/log-entry';
import type { OwnReminder } from '@/settings/settings';

const words = logWords;

/** A reminder as messages take it: `other` is one of the person's that was deleted since. */
interface NamedReminder {
  readonly kind: BuiltInKind | 'own' | 'other';
  /** Empty unless the person named it. */
  readonly name: string;
}

/** Returns what messages need to name a reminder. */
export function reminderOf(id: ReminderId, own: readonly OwnReminder[]): NamedReminder {
  if (!isOwnReminder(id)) return { kind: id, name: '' };
  const found = own.find((reminder) => reminder.id === id);
  return found === undefined ? { kind: 'other', name: '' } : { kind: 'own', name: found.name };
}

/** Says a log entry as a sentence. `zone` is the current time zone. */
export function logSentence(entry: LogEntry, own: readonly OwnReminder[], zone: string): string {
  const named = (kind: ReminderId) => reminderOf(kind, own);
  const reminderAt = (kind: ReminderId) => ({ reminder: words.reminder(named(kind)) });
  const timeOf = (until: number) => ({ time: dayAndTime(until, entry.at, zone) });
  // No default: a new kind of entry does not compile without its words.
  switch (entry.what) {
    case 'held':
      return words.held[entry.why](reminderAt(entry.kind));
    case 'offered':
      return (entry.again ? words.offeredAgain : words.offered)(reminderAt(entry.kind));
    case 'withdrawn':
      return words.withdrawn[entry.why](reminderAt(entry.kind));
    case 'shown':
      return words.shown[entry.as](reminderAt(entry.kind));
    case 'snoozed':
      return words.snoozed({ ...reminderAt(entry.kind), length: minutes(entry.minutes) });
    case 'eased':
      return words.eased({ ...reminderAt(entry.kind), length: minutes(entry.everyMinutes) });
    case 'ignored':
      return words.ignored(named(entry.kind));
    case 'waiting':
    case 'skipped':
    case 'skip-undone':
    case 'let-go':
    case 'done':
    case 'missed':
      return words[entry.what](reminderAt(entry.kind));
    case 'break':
      return words.break[entry.by];
    case 'break-undone':
      return words['break-undone'][entry.counted ? 'counted' : 'uncounted'];
    case 'natural-break':
      return words['natural-break']({ length: lengthOf(entry.awayMs) });
    case 'woke-late':
      return words['woke-late']({ length: lengthOf(entry.lateMs) });
    case 'clock-went-back':
      return words['clock-went-back']({ length: lengthOf(entry.byMs) });
    case 'paused':
    case 'call-began':
      return words[entry.what](timeOf(entry.until));
    case 'settings-changed':
      return words['settings-changed']({
        parts: formatList(entry.parts.map((part) => words.parts[part])),
      });
    case 'settings-arrived':
      return words['settings-arrived'][entry.from];
    case 'message-refused':
      return words['message-refused']({ reason: problemAtText(entry.refusal) });
    case 'folded':
    case 'routine-begun':
    case 'routine-left':
    case 'stood-up':
    case 'sat-down':
    case 'resumed':
    case 'pause-ended':
    case 'call-ended':
    case 'kept-as-is':
    case 'hours-instead':
    case 'stored-data-broken':
      return words[entry.what];
  }
}
