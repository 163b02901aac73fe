import * as v from 'valibot';
import type { ReminderKind } from '@/reminders/run';
import { shortName } from '@/reminders/schema-parts';
import { settingsParts } from '@/reminders/settings';

/** The browser's own names (`idle.IdleState`); Firefox never says `locked`. */
export type IdleState = 'active' | 'idle' | 'locked';

/** What could be seen of the person when an event came in. */
export interface Sighting {
  readonly idle: IdleState;
  /** A tab plays sound: watching and listening count as being here. */
  readonly audible: boolean;
}

/**
 * What a person can ask for from any page, by its kind. Each is parsed with its schema on arrival
 * in the worker; the verbs are those of the design, each with one meaning.
 */
export const intentSchemas = {
  look: v.object({ kind: v.literal('look') }),
  /** `session` is the page's own name for one playing of a routine. */
  'begin-routine': v.object({
    kind: v.literal('begin-routine'),
    session: shortName,
    routine: shortName,
  }),
  'count-routine': v.object({
    kind: v.literal('count-routine'),
    session: shortName,
    /** What was played: with two guides open, another may have begun since. */
    routine: shortName,
    /** The parts of the body that were worked. */
    areas: v.array(shortName),
  }),
  'leave-routine': v.object({ kind: v.literal('leave-routine'), session: shortName }),
  'check-posture': v.object({ kind: v.literal('check-posture') }),
  'i-moved': v.object({ kind: v.literal('i-moved') }),
  snooze: v.object({ kind: v.literal('snooze'), minutes: v.picklist([5, 10, 15]) }),
  skip: v.object({ kind: v.literal('skip') }),
  'undo-skip': v.object({ kind: v.literal('undo-skip') }),
  pause: v.object({
    kind: v.literal('pause'),
    until: v.picklist(['30-minutes', '1-hour', 'tomorrow']),
  }),
  resume: v.object({ kind: v.literal('resume') }),
  'change-settings': v.object({
    kind: v.literal('change-settings'),
    parts: v.partial(v.object(settingsParts)),
  }),
  'show-test-reminder': v.object({ kind: v.literal('show-test-reminder') }),
  'dismiss-notice': v.object({ kind: v.literal('dismiss-notice') }),
};

/** What the guide reports by itself, whether or not anyone is there. */
export const reportKinds: readonly string[] = ['begin-routine', 'count-routine', 'leave-routine'];

/** Something a person asked for. */
export type Intent = v.InferOutput<(typeof intentSchemas)[keyof typeof intentSchemas]>;

/** Everything that can happen to Loosen. There is no other way in. */
export type Event =
  /** An alarm rang: look what time it is. */
  | { readonly kind: 'woken'; readonly sighting: Sighting }
  /** The browser started, or Loosen was updated or switched on again. */
  | { readonly kind: 'started'; readonly sighting: Sighting }
  /** Installed for the first time, as opposed to updated. */
  | { readonly kind: 'installed'; readonly sighting: Sighting }
  /** Idle state changed; an `idle` comes this many milliseconds after the last input. */
  | { readonly kind: 'presence'; readonly sighting: Sighting; readonly detectionMs: number }
  /** `sighting` is null when the person asked just now; a page may also report by itself. */
  | { readonly kind: 'intent'; readonly intent: Intent; readonly sighting: Sighting | null }
  | { readonly kind: 'offer-clicked'; readonly reminder: ReminderKind }
  /** A button of a notification: 0 does it, 1 puts it off (or skips it after two snoozes). */
  | {
      readonly kind: 'offer-answered';
      readonly reminder: ReminderKind;
      readonly offerId: number;
      readonly button: number;
    }
  | { readonly kind: 'offer-shown'; readonly offerId: number; readonly asNotification: boolean }
  /** What was stored could not be read and was set aside. */
  | { readonly kind: 'stored-data-broken' }
  /** A message that is not an intent, with the schema's reason. */
  | { readonly kind: 'message-refused'; readonly reason: string };
