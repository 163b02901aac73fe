import * as v from 'valibot';
import { earliestTime } from '@/reminders/earliest-time';
import { freshClock } from '@/reminders/fresh-clock';
import { holdReasons } from '@/reminders/hold-reasons';
import { builtInKinds } from '@/reminders/kinds/kinds';
import { reminderId } from '@/reminders/kinds/reminder-id';
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
  /** Counts cycles, so that what is offered takes turns. */
  turn: count,
  /** When this cycle began; fixed times of day up to here no longer count. */
  since: epochMs,
});
/** One reminder's clock. It measures sitting, not the time of day. */
export type Clock = v.InferOutput<typeof clock>;

/** A kind that a later version of Loosen added has no clock yet: it starts with an empty one. */
const builtInClock = v.optional(clock, () => freshClock(earliestTime));
/** The clocks of the built-in reminders, and of the person's own by their names. */
const clocks = v.objectWithRest(v.entriesFromList(builtInKinds, builtInClock), clock);
const offer = v.object({
  /** Names the notification, so that showing it twice shows one. */
  id: count,
  kind: reminderId,
  /** The turn of the clock it was made from: which routine or posture check it shows. */
  turn: count,
  /** When it was made, then when it was shown: the time that an answer is waited for from. */
  madeAt: epochMs,
  /** It was handed to the browser, which happens only once. */
  shown: v.boolean(),
});
/** An open question to the person: at most one at a time. */
export type Offer = v.InferOutput<typeof offer>;

/** What is remembered from one event to the next. Plain finite JSON. */
export const runSchema = v.object({
  version: v.literal(3),
  /** The latest time that any event was seen. */
  lastSeenAt: epochMs,
  presence: v.picklist(['here', 'away']),
  /** The idle state that the browser reported last, by the threshold for being away. */
  idle: v.picklist(['active', 'idle', 'locked']),
  /** Start of the present stretch of being here or away. */
  presenceSince: epochMs,
  /** Sitting up to here is already in the clocks. */
  countedTo: epochMs,
  /** When the person came back or the computer woke; nothing is offered right after it. */
  returnedAt: v.nullable(epochMs),
  /** Sitting since the last time away, up to `countedTo`. */
  sinceAwayMs: durationMs,
  /** What was last observed around the person and may hold a reminder. */
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
  /** The person said that they are in a call. */
  call: v.nullable(v.object({ since: epochMs, until: epochMs })),
  /** A guide that plays, which last reported at `since`; `session` is the page's name for this playing. */
  guide: v.nullable(v.object({ session: shortName, since: epochMs })),
  /** Sessions already counted as a break, newest last: the same one never counts twice. */
  countedSessions: v.array(shortName),
  /** The routine begun last, which is not offered again at once. */
  lastRoutine: v.nullable(shortName),
  /** What a skip or "I moved" dropped, until it can no longer be undone. */
  undo: v.nullable(
    v.object({
      until: epochMs,
      what: v.picklist(['skipped', 'moved']),
      kind: reminderId,
      clocks,
      standing: v.boolean(),
      offer: v.nullable(offer),
      /** Whether the break was counted, so that it is taken off again. */
      counted: v.boolean(),
    }),
  ),
  /** The last hold that was written to the log, so that it is not written again. */
  held: v.nullable(v.object({ kind: reminderId, why: v.picklist(holdReasons), since: epochMs })),
  /** Offers in a row that nobody answered; from the third on the popup asks what to change. */
  ignoredInRow: count,
  /** The kind that was ignored last. */
  ignoredKind: v.nullable(reminderId),
  lastBreakAt: v.nullable(epochMs),
  /** The wake-up that was asked for; much later than this means that the computer slept. */
  wakeAt: v.nullable(epochMs),
  /** Shown once, in the popup. */
  notice: v.nullable(v.picklist(['stored-data-broken', 'notification-failed'])),
  welcomed: v.boolean(),
});

/** What is remembered from one event to the next; see `runSchema` for units. */
export type Run = v.InferOutput<typeof runSchema>;
