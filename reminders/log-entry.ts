import * as v from 'valibot';
import type { ShownAs } from '@/reminders/event';
import type { HoldReason } from '@/reminders/hold-reasons';
import type { ReminderId } from '@/reminders/kinds/kinds';
import type { SettingsPart } from '@/settings/settings';
import type { ProblemAt } from '@/values/problem';

/** One object type for each `What`, so that a switch over `what` narrows them. */
type Each<What extends string, Details = unknown> = What extends string
  ? { readonly what: What } & Details
  : never;

/** An event in the log: a decision or something that happened. */
export type LogEvent =
  | { readonly what: 'held'; readonly kind: ReminderId; readonly why: HoldReason }
  | { readonly what: 'waiting'; readonly kind: ReminderId }
  | { readonly what: 'offered'; readonly kind: ReminderId; readonly again: boolean }
  /** An offer was withdrawn: by a hold, because it is off, or for a stretch. */
  | {
      readonly what: 'withdrawn';
      readonly kind: ReminderId;
      readonly why: HoldReason | 'off' | 'replaced';
    }
  | { readonly what: 'shown'; readonly kind: ReminderId; readonly as: ShownAs }
  | { readonly what: 'snoozed'; readonly kind: ReminderId; readonly minutes: number }
  | Each<
      | 'skipped'
      | 'skip-undone'
      | 'ignored'
      /** Ignored a second time, so its clock restarted. */
      | 'let-go'
      | 'done'
      | 'missed',
      { readonly kind: ReminderId }
    >
  | { readonly what: 'break'; readonly by: 'routine' | 'moved' }
  /** `counted` is true when the undone break had been counted. */
  | { readonly what: 'break-undone'; readonly counted: boolean }
  | { readonly what: 'natural-break'; readonly awayMs: number }
  | { readonly what: 'woke-late'; readonly lateMs: number }
  | { readonly what: 'clock-went-back'; readonly byMs: number }
  | { readonly what: 'paused'; readonly until: number }
  | { readonly what: 'call-began'; readonly until: number }
  | { readonly what: 'eased'; readonly kind: ReminderId; readonly everyMinutes: number }
  | { readonly what: 'settings-changed'; readonly parts: readonly SettingsPart[] }
  | { readonly what: 'settings-arrived'; readonly from: 'policy' | 'sync' }
  | { readonly what: 'message-refused'; readonly refusal: ProblemAt }
  | Each<
      /** The posture check was due too; the stretch that was offered includes it. */
      | 'folded'
      | 'routine-begun'
      | 'routine-left'
      | 'stood-up'
      | 'sat-down'
      | 'resumed'
      | 'pause-ended'
      | 'call-ended'
      | 'kept-as-is'
      /** After three ignored offers, the person chose to change the hours in the settings. */
      | 'hours-instead'
      | 'stored-data-broken'
    >;

/** A log event with its time in epoch ms. */
export type LogEntry = LogEvent & { readonly at: number };

/**
 * The log of a day as it is stored. The worker only appends, so entries are checked where they are
 * read.
 */
export const logSchema = v.array(v.unknown());

/** The log as it was read: entries of this and of other versions. */
export type StoredLog = v.InferOutput<typeof logSchema>;

/** No ordinary day has more; the limit keeps a flood of events from filling the storage. */
export const longestLog = 500;

/** Appends `entries` to a day's log, and drops the oldest above the limit. */
export function appendToLog(log: StoredLog, entries: readonly LogEntry[]): StoredLog {
  return [...log, ...entries].slice(-longestLog);
}
