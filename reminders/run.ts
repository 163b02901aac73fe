import * as v from 'valibot';
import { freshClock } from '@/reminders/fresh-clock';
import { holdReasons } from '@/reminders/hold-reasons';
import { builtInKinds } from '@/reminders/kinds/kinds';
import { reminderId } from '@/reminders/kinds/reminder-id';
import { earliestTime } from '@/values/earliest-time';
import { count, numberBetween, shortName } from '@/values/schema-parts';

/** Epoch ms up to the year 2200: anything else in a stored state is damage. */
const epochMs = numberBetween(earliestTime, 7_258_118_400_000);
const durationMs = numberBetween(0, earliestTime - 1);

const clock = v.object({
  /** Sitting since the last break that covers this reminder, up to `Run.countedTo`. */
  sittingMs: durationMs,
  /** Snoozes in a row in this cycle. */
  snoozes: count,
  snoozedUntil: v.nullable(epochMs),
  /** It was offered in this cycle, so the next cycle gets the next turn. */
  offered: v.boolean(),
  /** How often this cycle was offered without an answer. */
  ignored: count,
  /** Counts cycles, so that each one offers another routine. */
  turn: count,
  /** When this cycle started; earlier fixed times no longer count. */
  since: epochMs,
});
/** One reminder's clock. It measures sitting, not the time of day. */
export type Clock = v.InferOutput<typeof clock>;

/** A kind that a later version of Loosen adds has no stored clock, so it starts with a new one. */
const builtInClock = v.optional(clock, () => freshClock(earliestTime));
/** The clocks of the built-in reminders by kind, and of own reminders by id. */
const clocks = v.objectWithRest(v.entriesFromList(builtInKinds, builtInClock), clock);
const offer = v.object({
  /** Names the notification, so that showing it twice shows one. */
  id: count,
  kind: reminderId,
  /** The turn of the clock it was made from: which routine or posture check it shows. */
  turn: count,
  /** When it was made, then when it was shown; the time to answer starts here. */
  madeAt: epochMs,
  /** Whether it was passed to the browser to show, which happens only once. */
  shown: v.boolean(),
});
/** An open question to the person: at most one at a time. */
export type Offer = v.InferOutput<typeof offer>;

/** The state that is stored from one event to the next, as JSON. */
export const runSchema = v.object({
  version: v.literal(3),
  /** The time of the latest event. */
  lastSeenAt: epochMs,
  presence: v.picklist(['here', 'away']),
  /** The idle state that the browser reported last, by the threshold for being away. */
  idle: v.picklist(['active', 'idle', 'locked']),
  /** Start of the current presence or absence. */
  presenceSince: epochMs,
  /** The clocks include sitting up to this time. */
  countedTo: epochMs,
  /** When the person came back or the computer woke; nothing is offered right after it. */
  returnedAt: v.nullable(epochMs),
  /** Sitting since the last time away, up to `countedTo`. */
  sinceAwayMs: durationMs,
  /** The last observed surroundings. */
  surroundings: v.object({ fullScreen: v.boolean(), call: v.boolean(), sound: v.boolean() }),
  /** The desk is up. */
  standing: v.boolean(),
  clocks,
  /** A due reminder that waits for a pause in typing. */
  waiting: v.nullable(v.object({ kind: reminderId, since: epochMs })),
  offer: v.nullable(offer),
  offersMade: count,
  lastOfferAt: v.nullable(epochMs),
  pause: v.nullable(v.object({ since: epochMs, until: epochMs })),
  /** A call that the person reported. */
  call: v.nullable(v.object({ since: epochMs, until: epochMs })),
  /** An open guide that last reported at `since`; `session` is the page's id for it. */
  guide: v.nullable(v.object({ session: shortName, since: epochMs })),
  /** Sessions already counted as a break, newest last: the same one never counts twice. */
  countedSessions: v.array(shortName),
  /** The routine that was started last, which is not offered again at once. */
  lastRoutine: v.nullable(shortName),
  /** What an undo of the last skip or "I moved" restores, until it expires. */
  undo: v.nullable(
    v.object({
      until: epochMs,
      what: v.picklist(['skipped', 'moved']),
      kind: reminderId,
      clocks,
      standing: v.boolean(),
      offer: v.nullable(offer),
      /** Whether the break was counted, so that the undo removes it. */
      counted: v.boolean(),
    }),
  ),
  /** The last hold that was written to the log, so that it is not written again. */
  held: v.nullable(v.object({ kind: reminderId, why: v.picklist(holdReasons), since: epochMs })),
  /** Unanswered offers in a row; from the third on, the popup asks what to change. */
  ignoredInRow: count,
  /** The kind that was ignored last. */
  ignoredKind: v.nullable(reminderId),
  lastBreakAt: v.nullable(epochMs),
  /** The time of the wake alarm; an event much later than this means that the computer slept. */
  wakeAt: v.nullable(epochMs),
  /** Shown once, in the popup. */
  notice: v.nullable(v.picklist(['stored-data-broken', 'notification-failed'])),
  welcomed: v.boolean(),
});

/** The state from one event to the next; see `runSchema` for units. */
export type Run = v.InferOutput<typeof runSchema>;
