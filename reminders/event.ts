import * as v from 'valibot';
import type { ReminderId } from '@/reminders/kinds/kinds';
import { reminderId } from '@/reminders/kinds/reminder-id';
import { snoozeMinutes } from '@/reminders/snooze';
import type { Settings } from '@/settings/settings';
import { settingsPatchSchema } from '@/settings/settings-patch';
import type { ProblemAt } from '@/values/problem';
import { bareRequestSchema, requestSchema } from '@/values/request-schema';
import { localDay, oneOf, shortName } from '@/values/schema-parts';
import { withProblem } from '@/values/with-problem';

/** The browser's own names (`idle.IdleState`). Firefox never reports `locked`. */
type IdleState = 'active' | 'idle' | 'locked';

/** The surroundings that can hold a reminder, as the browser reports them. */
export interface Surroundings {
  /** A window of the browser fills the screen. */
  readonly fullScreen: boolean;
  /** A tab uses microphone or camera, or shares the screen; only Firefox reports it. */
  readonly call: boolean;
  /** A tab plays sound. */
  readonly sound: boolean;
}

/** The presence of the person and the surroundings, observed at an event. */
export interface PresenceSnapshot {
  /** By the threshold for being away. */
  readonly idle: IdleState;
  /** There was no input for some seconds: a good moment for a reminder. */
  readonly quiet: boolean;
  /** A tab plays sound: watching and listening count as being here. */
  readonly audible: boolean;
  /** Null when it was not observed; the last observation still counts. */
  readonly surroundings: Surroundings | null;
}

const pauseLength = v.picklist(['30-minutes', '1-hour', 'tomorrow']);
const pauseEnd = v.object({ date: localDay });

/**
 * The requests of a person, by kind. Any page can send them. The worker parses each with its
 * schema.
 */
export const intentSchemas = {
  look: bareRequestSchema('look'),
  /** `session` is the page's id of one playback of a routine. */
  'begin-routine': requestSchema('begin-routine', { session: shortName, routine: shortName }),
  'count-routine': requestSchema('count-routine', {
    session: shortName,
    /** The routine of this session: with two guides open, `Run.lastRoutine` may be another. */
    routine: shortName,
    /** The parts of the body that were worked. */
    areas: v.array(shortName),
  }),
  'leave-routine': requestSchema('leave-routine', { session: shortName }),
  /** A reminder is done: posture, eyes, stand or sit, or an own one. */
  done: requestSchema('done', { reminder: reminderId }),
  'i-moved': bareRequestSchema('i-moved'),
  /** The desk is up, or down again, whatever was offered. */
  'set-standing': requestSchema('set-standing', { standing: v.boolean() }),
  snooze: requestSchema('snooze', { minutes: oneOf(snoozeMinutes) }),
  skip: bareRequestSchema('skip'),
  /** Undoes the last skip or "I moved". */
  undo: bareRequestSchema('undo'),
  pause: requestSchema('pause', {
    until: withProblem(
      // A union would be the only one, and its code larger.
      v.lazy((until) => (typeof until === 'string' ? pauseLength : pauseEnd)),
      { code: 'not-a-pause' },
    ),
  }),
  resume: bareRequestSchema('resume'),
  'toggle-pause': bareRequestSchema('toggle-pause'),
  'start-call': bareRequestSchema('start-call'),
  'end-call': bareRequestSchema('end-call'),
  'toggle-call': bareRequestSchema('toggle-call'),
  /** Opens the guide that the next stretch would open. */
  'open-guide': bareRequestSchema('open-guide'),
  /** The answer to the question after three ignored reminders. */
  ease: requestSchema('ease', { how: oneOf(['less-often', 'other-hours', 'keep']) }),
  'change-settings': requestSchema('change-settings', { parts: settingsPatchSchema }),
  'show-test-reminder': bareRequestSchema('show-test-reminder'),
  'dismiss-notice': bareRequestSchema('dismiss-notice'),
};

/** The requests that a guide sends automatically, whether or not the person is present. */
export const reportKinds: readonly string[] = ['begin-routine', 'count-routine', 'leave-routine'];

/** A request of the person, or a report of a guide. */
export type Intent = v.InferOutput<(typeof intentSchemas)[keyof typeof intentSchemas]>;

/** How an offer was shown; `refused` when the browser showed no notification. */
export type ShownAs = 'notification' | 'badge' | 'refused';

/** Every event that Loosen handles. */
export type Event =
  /** An alarm fired. */
  | { readonly kind: 'woken'; readonly snapshot: PresenceSnapshot }
  /** The browser started, or Loosen was updated or switched on again. */
  | { readonly kind: 'started'; readonly snapshot: PresenceSnapshot }
  /** Installed for the first time, as opposed to updated. */
  | { readonly kind: 'installed'; readonly snapshot: PresenceSnapshot }
  /** The browser reported a change of idle state; `returned` when it was to being active. */
  | { readonly kind: 'presence'; readonly snapshot: PresenceSnapshot; readonly returned: boolean }
  /** The snapshot of a request shows the person as active; a report's may not. */
  | { readonly kind: 'intent'; readonly intent: Intent; readonly snapshot: PresenceSnapshot }
  | {
      readonly kind: 'offer-clicked';
      readonly reminder: ReminderId;
      readonly offerId: number;
      readonly snapshot: PresenceSnapshot;
    }
  /** A button of a notification: 0 starts or completes, 1 snoozes (or skips after two snoozes). */
  | {
      readonly kind: 'offer-answered';
      readonly reminder: ReminderId;
      readonly offerId: number;
      readonly snapshot: PresenceSnapshot;
      readonly button: number;
    }
  | { readonly kind: 'offer-shown'; readonly offerId: number; readonly as: ShownAs }
  /** Settings came from elsewhere: a policy, or another device. */
  | {
      readonly kind: 'settings-arrived';
      readonly from: 'policy' | 'sync';
      readonly settings: Settings;
      readonly snapshot: PresenceSnapshot;
    }
  /** A stored document could not be read and was set aside. */
  | { readonly kind: 'stored-data-broken' }
  /** The worker received a message that is not a request of one of Loosen's pages. */
  | { readonly kind: 'message-refused'; readonly refusal: ProblemAt };
