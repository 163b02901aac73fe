import * as v from 'valibot';
import { bodyAreas } from '@/routines/library/exercise';
import { feedbackAnswer } from '@/routines/plan/practice';
import { listOf, numberBetween, oneOf, textBetween, wholeNumber } from '@/values/schema-parts';

/** Epoch ms up to the year 2200, or a length in ms in the same range. */
export const historyTime = wholeNumber(0, 7_258_118_400_000);

/** A name that another room gave: of a reminder, a routine or one playing of it. */
const name = textBetween(1, 128);

/** No routine lasts longer than a day. */
const seconds = numberBetween(0, 86_400);

/** What was done of one exercise, in seconds of work; `both` is work of both sides at once. */
const worked = v.object({
  exercise: name,
  /** Exercises that the person made tell none. */
  area: v.nullable(oneOf(bodyAreas)),
  left: seconds,
  right: seconds,
  both: seconds,
});
/** What was done of one exercise; see `worked`. */
export type Worked = v.InferOutput<typeof worked>;

/** More exercises than any routine has, with each of them exchanged. */
const mostWorked = 200;

/** What was done of a routine, as the guide reports it and as it is kept. */
export const doneSchema = listOf(worked, mostWorked);

const entry = <What extends string, Details extends v.ObjectEntries>(
  what: What,
  details: Details,
) => v.object({ what: v.literal(what), at: historyTime, ...details });

/** `offer` numbers the offer that it is about: a clock that is set back shows the same time twice. */
const offer = v.exactOptional(historyTime);
const ofKind = <What extends string>(what: What) => entry(what, { kind: name, offer });
const bare = <What extends string>(what: What) => entry(what, {});

/** How each kind of event is read, by its name. */
export const historyEventSchemas = {
  offered: ofKind('offered'),
  taken: ofKind('taken'),
  snoozed: entry('snoozed', { kind: name, offer, minutes: historyTime }),
  skipped: ofKind('skipped'),
  'skip-undone': ofKind('skip-undone'),
  ignored: ofKind('ignored'),
  held: entry('held', { kind: name, why: name }),
  withdrawn: entry('withdrawn', { kind: name, offer, why: name }),
  /** A small reminder was answered by doing it: a posture check, say. */
  checked: ofKind('checked'),
  /** `session` names the playing of a routine, which counts once. */
  break: entry('break', { by: oneOf(['routine', 'moved']), session: v.exactOptional(name) }),
  /** Takes one break back. */
  'break-undone': bare('break-undone'),
  away: entry('away', { ms: historyTime }),
  back: bare('back'),
  'stood-up': bare('stood-up'),
  'sat-down': bare('sat-down'),
  'call-began': entry('call-began', { until: historyTime }),
  'call-ended': bare('call-ended'),
  paused: entry('paused', { until: historyTime }),
  resumed: bare('resumed'),
  /** One playing of a routine; reported again as it goes on, under the same name. */
  routine: entry('routine', { id: name, routine: name, done: doneSchema }),
  felt: entry('felt', { routine: name, felt: feedbackAnswer }),
};

/**
 * One thing that happened, with its time in epoch ms. `kind` is the reminder's name. `away` is dated
 * by the departure, and `back` stands on the day of a return from an absence that began earlier.
 */
export type HistoryEvent = v.InferOutput<
  (typeof historyEventSchemas)[keyof typeof historyEventSchemas]
>;

const namedSchema = v.object({ what: v.keyof(v.object(historyEventSchemas)) });
const noEvent = v.pipe(namedSchema, v.never());
const schemasByName = new Map<unknown, v.GenericSchema<unknown, HistoryEvent>>(
  Object.entries(historyEventSchemas),
);

/** Looked up by its name: a variant would try one after the other, thousands of times. */
function schemaOf(input: unknown): v.GenericSchema<unknown, HistoryEvent> {
  if (typeof input !== 'object' || input === null || !('what' in input)) return noEvent;
  return schemasByName.get(input.what) ?? noEvent;
}

/** Reads one thing that happened. */
export const historyEventSchema: v.GenericSchema<unknown, HistoryEvent> = v.lazy(schemaOf);

/** What tells an event from every other: the same thing delivered twice has the same name. */
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

/** How much an event tells: of a routine its seconds of work, of an absence its length. */
function extentOf(event: HistoryEvent): number {
  if (event.what === 'away') return event.ms;
  if (event.what !== 'routine') return 0;
  return event.done.reduce((sum, { left, right, both }) => sum + left + right + both, 0);
}

/** Of two events of the same name, the one that knows more; which came first makes no difference. */
function fuller(one: HistoryEvent, other: HistoryEvent): HistoryEvent {
  const more = extentOf(other) - extentOf(one);
  if (more !== 0) return more > 0 ? other : one;
  return JSON.stringify(other) > JSON.stringify(one) ? other : one;
}

/**
 * All events of both lists, each once, in the order of their times. The answer does not depend on
 * the order in which they came, on how often, or on which list they stood in.
 */
export function mergeEvents(
  one: readonly HistoryEvent[],
  other: readonly HistoryEvent[],
): HistoryEvent[] {
  const byId = new Map<string, HistoryEvent>();
  for (const event of [...one, ...other]) {
    const id = eventId(event);
    const known = byId.get(id);
    byId.set(id, known === undefined ? event : fuller(known, event));
  }
  const named = [...byId].toSorted(
    ([idOfOne, first], [idOfOther, second]) =>
      first.at - second.at || (idOfOne < idOfOther ? -1 : 1),
  );
  return named.map(([, event]) => event);
}
