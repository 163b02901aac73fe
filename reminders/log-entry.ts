import * as v from 'valibot';
import type { holdReasons, ReminderKind } from '@/reminders/run';

/** One thing that was decided or that happened. */
export type Happening =
  | {
      readonly what: 'held';
      readonly kind: ReminderKind;
      readonly why: (typeof holdReasons)[number];
    }
  | { readonly what: 'offered'; readonly kind: ReminderKind; readonly again: boolean }
  | { readonly what: 'shown'; readonly kind: ReminderKind; readonly asNotification: boolean }
  | { readonly what: 'snoozed'; readonly kind: ReminderKind; readonly minutes: number }
  | { readonly what: 'skipped' | 'skip-undone' | 'ignored' | 'let-go'; readonly kind: ReminderKind }
  | { readonly what: 'break'; readonly by: 'routine' | 'moved' }
  | { readonly what: 'natural-break'; readonly awayMs: number }
  | { readonly what: 'woke-late'; readonly lateMs: number }
  | { readonly what: 'clock-went-back'; readonly byMs: number }
  | { readonly what: 'paused'; readonly until: number }
  | { readonly what: 'message-refused'; readonly reason: string }
  | {
      readonly what:
        | 'folded'
        | 'routine-begun'
        | 'routine-left'
        | 'posture-checked'
        | 'resumed'
        | 'settings-changed'
        | 'stored-data-broken';
    };

/** A happening with its time in epoch ms. */
export type LogEntry = Happening & { readonly at: number };

/**
 * The log as it is stored. The worker only appends, on every event, so what stands in it is looked
 * at where it is read.
 */
export const logSchema = v.array(v.unknown());

/** The log as it was read: entries of this and of other versions. */
export type StoredLog = v.InferOutput<typeof logSchema>;

/** Two working days of decisions; a person asks about yesterday, not about last month. */
const keptEntries = 200;

/** The log with `entries` at its end, the oldest dropped beyond what is kept. */
export function appendToLog(log: StoredLog, entries: readonly LogEntry[]): StoredLog {
  return [...log, ...entries].slice(-keptEntries);
}
