import { problemAtText } from '@/components/ui/problem-text';
import { logWords } from '@/locales/en/log';
import { dayAndTime } from '@/locales/en/time';
import { isOwnReminder, type ReminderId } from '@/reminders/kinds/kinds';
import type { LogEntry } from '@/reminders/log-entry';
import type { OwnReminder } from '@/settings/settings';

const words = logWords;

/** Returns the name of a reminder for use in a sentence. */
export function reminderName(kind: ReminderId, own: readonly OwnReminder[]): string {
  if (!isOwnReminder(kind)) return words.names[kind];
  const found = own.find(({ id }) => id === kind);
  return found === undefined ? words.goneName : words.ownName(found.name);
}

/** Says a log entry as a sentence. `zone` is the current time zone. */
export function logSentence(entry: LogEntry, own: readonly OwnReminder[], zone: string): string {
  const nameOf = (kind: ReminderId) => reminderName(kind, own);
  const timeOf = (until: number) => dayAndTime(until, entry.at, zone);
  // No default: a new kind of entry does not compile without its words.
  switch (entry.what) {
    case 'held':
      return words.held(nameOf(entry.kind), entry.why);
    case 'offered':
      return (entry.again ? words.offeredAgain : words.offered)(nameOf(entry.kind));
    case 'withdrawn':
      return words.withdrawn(nameOf(entry.kind), entry.why);
    case 'shown':
      return words.shown[entry.as](nameOf(entry.kind));
    case 'snoozed':
      return words.snoozed(nameOf(entry.kind), entry.minutes);
    case 'eased':
      return words.eased(nameOf(entry.kind), entry.everyMinutes);
    case 'waiting':
    case 'skipped':
    case 'skip-undone':
    case 'ignored':
    case 'let-go':
    case 'done':
    case 'missed':
      return words[entry.what](nameOf(entry.kind));
    case 'break':
      return words.break[entry.by];
    case 'break-undone':
      return words.breakUndone[entry.counted ? 'counted' : 'uncounted'];
    case 'natural-break':
      return words[entry.what](entry.awayMs);
    case 'woke-late':
      return words[entry.what](entry.lateMs);
    case 'clock-went-back':
      return words[entry.what](entry.byMs);
    case 'paused':
    case 'call-began':
      return words[entry.what](timeOf(entry.until));
    case 'settings-changed':
      return words[entry.what](entry.parts.map((part) => words.parts[part]));
    case 'settings-arrived':
      return words[entry.what][entry.from];
    case 'message-refused':
      return words[entry.what](problemAtText(entry.refusal));
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
