import * as fc from 'fast-check';
import type { HistoryEvent } from '@/history/history-event';
import type { DaySettings } from '@/history/month';
import { bodyAreas } from '@/routines/library/exercise';
import { hourMs } from '@/values/duration';
import { localDate } from '@/values/local-date';

/** The time zone of the events. */
export const zone = 'Europe/Berlin';

/** The settings on the days of the events. */
export const set: DaySettings = { zone, goal: 4, works: true };

/** Monday, 23 November 2026, midnight in Berlin. */
export const monday = Date.UTC(2026, 10, 22, 23);

/** Any quarter of an hour in a week. Some events get the same time. */
const time = fc
  .integer({ min: 0, max: 7 * 24 * 4 })
  .map((quarter) => monday + quarter * (hourMs / 4));
const kind = fc.constantFrom('stretch', 'posture', 'own-water');
const seconds = fc.integer({ min: 0, max: 300 });

const worked = fc.record({
  exercise: fc.constantFrom('hip-hinge', 'chin-tuck', 'own-1'),
  area: fc.constantFrom(null, ...bodyAreas),
  left: seconds,
  right: seconds,
  both: seconds,
});

const ofKind = <What extends string>(what: What) =>
  fc.record({ what: fc.constant(what), at: time, kind });
const bare = <What extends string>(what: What) => fc.record({ what: fc.constant(what), at: time });

/** Any event of one week. */
const anyEvent: fc.Arbitrary<HistoryEvent> = fc.oneof(
  ofKind('offered' as const),
  ofKind('taken' as const),
  fc.record({ what: fc.constant('snoozed' as const), at: time, kind, minutes: fc.constant(5) }),
  ofKind('skipped' as const),
  ofKind('skip-undone' as const),
  ofKind('ignored' as const),
  fc.record({ what: fc.constant('held' as const), at: time, kind, why: fc.constant('sound') }),
  ofKind('checked' as const),
  fc.record({ what: fc.constant('break' as const), at: time, by: fc.constant('moved' as const) }),
  fc.record({
    what: fc.constant('break' as const),
    at: time,
    by: fc.constant('routine' as const),
    session: fc.constantFrom('first', 'second'),
  }),
  bare('break-undone' as const),
  fc.record({
    what: fc.constant('away' as const),
    at: time,
    ms: fc.integer({ min: 1, max: 30 * hourMs }),
  }),
  bare('back' as const),
  bare('stood-up' as const),
  bare('sat-down' as const),
  fc.record({
    what: fc.constant('routine' as const),
    at: fc.constant(monday + 10 * hourMs),
    id: fc.constantFrom('a', 'b', 'c'),
    routine: fc.constant('wrists-30s'),
    done: fc.array(worked, { maxLength: 4 }),
  }),
  fc.record({
    what: fc.constant('felt' as const),
    at: time,
    routine: fc.constant('wrists-30s'),
    felt: fc.constantFrom('better' as const, 'same' as const, 'worse' as const),
  }),
);

/** Any events, in any order. */
export const anyEvents = fc.array(anyEvent, { maxLength: 40 });

/** Groups events by local date. */
export const byDay = (events: readonly HistoryEvent[]) =>
  Map.groupBy(events, ({ at }) => localDate(at, zone));
