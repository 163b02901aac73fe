import * as v from 'valibot';
import { bodyAreas } from '@/routines/library/exercise';
import { feedbackAnswer } from '@/routines/plan/practice';
import { schemaByName } from '@/values/schema-by-name';
import { listOf, numberBetween, oneOf, textBetween, wholeNumber } from '@/values/schema-parts';

/** Epoch ms up to the year 2200, or a length in ms in the same range. */
export const historyTime = wholeNumber(0, 7_258_118_400_000);

/** The id of a reminder, a routine or a session. */
const name = textBetween(1, 128);

/** A duration in seconds; no routine lasts longer than a day. */
const seconds = numberBetween(0, 86_400);

/** The work done of one exercise, in seconds. `both` is work on both sides at once. */
const worked = v.object({
  exercise: name,
  /** Null for a person's own exercises. */
  area: v.nullable(oneOf(bodyAreas)),
  left: seconds,
  right: seconds,
  both: seconds,
});
/** The work done of one exercise; see `worked`. */
export type Worked = v.InferOutput<typeof worked>;

/** More than the exercises of any routine, even if each is replaced once. */
const mostWorked = 200;

/** The work done of a routine, as the guide reports it and as it is stored. */
export const doneSchema = listOf(worked, mostWorked);

const entry = <What extends string, Details extends v.ObjectEntries>(
  what: What,
  details: Details,
) => v.object({ what: v.literal(what), at: historyTime, ...details });

/** `offer` is the number of the offer: after a clock is set back, times are not unique. */
const offer = v.exactOptional(historyTime);
const ofKind = <What extends string>(what: What) => entry(what, { kind: name, offer });
const bare = <What extends string>(what: What) => entry(what, {});

/** The schema of each kind of event, by `what`. */
export const historyEventSchemas = {
  offered: ofKind('offered'),
  taken: ofKind('taken'),
  snoozed: entry('snoozed', { kind: name, offer, minutes: historyTime }),
  skipped: ofKind('skipped'),
  'skip-undone': ofKind('skip-undone'),
  ignored: ofKind('ignored'),
  held: entry('held', { kind: name, why: name }),
  withdrawn: entry('withdrawn', { kind: name, offer, why: name }),
  /** A small reminder, such as a posture check, was done. */
  checked: ofKind('checked'),
  /** `session` is the session of a routine, which counts once. */
  break: entry('break', { by: oneOf(['routine', 'moved']), session: v.exactOptional(name) }),
  /** Undoes one break. */
  'break-undone': bare('break-undone'),
  away: entry('away', { ms: historyTime }),
  back: bare('back'),
  'stood-up': bare('stood-up'),
  'sat-down': bare('sat-down'),
  'call-began': entry('call-began', { until: historyTime }),
  'call-ended': bare('call-ended'),
  paused: entry('paused', { until: historyTime }),
  resumed: bare('resumed'),
  /** One session of a routine. The guide reports it several times with the same `id`. */
  routine: entry('routine', { id: name, routine: name, done: doneSchema }),
  felt: entry('felt', { routine: name, felt: feedbackAnswer }),
};

/**
 * An event with its time in epoch ms. `kind` is the id of the reminder. The time of `away` is the
 * departure; `back` is recorded on the day of a return if the absence started on an earlier day.
 */
export type HistoryEvent = v.InferOutput<
  (typeof historyEventSchemas)[keyof typeof historyEventSchemas]
>;

/** Reads one event. */
export const historyEventSchema = schemaByName('what', historyEventSchemas);

/** Returns the identity of an event. The same event delivered twice has the same one. */
export function eventId(event: HistoryEvent): string {
  switch (event.what) {
    case 'routine':
      return `routine.${event.id}`;
    case 'break':
      return `break.${event.by}.${event.session ?? event.at}`;
    case 'felt':
      return `felt.${event.routine}.${event.at}`;
    default: {
      const kind = 'kind' in event ? event.kind : '';
      const offered = 'offer' in event ? event.offer : '';
      return `${event.what}.${kind}.${offered}.${event.at}`;
    }
  }
}

/** Measures an event: the seconds of work of a routine, the length of an absence in ms. */
function extentOf(event: HistoryEvent): number {
  if (event.what === 'away') return event.ms;
  if (event.what !== 'routine') return 0;
  return event.done.reduce((sum, { left, right, both }) => sum + left + right + both, 0);
}

/** Returns the more complete of two events with the same identity, whatever their order. */
function moreComplete(one: HistoryEvent, other: HistoryEvent): HistoryEvent {
  const more = extentOf(other) - extentOf(one);
  if (more !== 0) return more > 0 ? other : one;
  return JSON.stringify(other) > JSON.stringify(one) ? other : one;
}

/**
 * Merges two lists of events: each event once, sorted by time. The result does not depend on the
 * order of the events, on duplicates, or on the list in which an event was.
 */
export function mergeEvents(
  one: readonly HistoryEvent[],
  other: readonly HistoryEvent[],
): HistoryEvent[] {
  const byId = new Map<string, HistoryEvent>();
  for (const event of [...one, ...other]) {
    const id = eventId(event);
    const known = byId.get(id);
    byId.set(id, known === undefined ? event : moreComplete(known, event));
  }
  const named = [...byId].toSorted(
    ([idOfOne, first], [idOfOther, second]) =>
      first.at - second.at || (idOfOne < idOfOther ? -1 : 1),
  );
  return named.map(([, event]) => event);
}
