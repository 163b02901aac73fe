import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  eventId,
  type HistoryEvent,
  historyEventSchema,
  historyEventSchemas,
  mergeEvents,
} from '@/history/history-event';

const at = Date.parse('2026-11-23T10:00:00+01:00');
const kind = 'stretch';
const work = { exercise: 'hip-hinge', area: 'hamstring', left: 0, right: 0, both: 30 } as const;

const events: readonly HistoryEvent[] = [
  { what: 'offered', at, kind, offer: 7 },
  { what: 'offered', at, kind },
  { what: 'taken', at, kind, offer: 7 },
  { what: 'snoozed', at, kind, offer: 7, minutes: 10 },
  { what: 'skipped', at, kind, offer: 7 },
  { what: 'skip-undone', at, kind },
  { what: 'ignored', at, kind, offer: 7 },
  { what: 'held', at, kind, why: 'in-call' },
  { what: 'withdrawn', at, kind, offer: 7, why: 'paused' },
  { what: 'checked', at, kind: 'posture', offer: 8 },
  { what: 'break', at, by: 'moved' },
  { what: 'break', at, by: 'routine', session: 's' },
  { what: 'break-undone', at },
  { what: 'away', at, ms: 60_000 },
  { what: 'back', at },
  { what: 'stood-up', at },
  { what: 'sat-down', at },
  { what: 'call-began', at, until: at + 1 },
  { what: 'call-ended', at },
  { what: 'paused', at, until: at + 1 },
  { what: 'resumed', at },
  { what: 'routine', at, id: 's', routine: 'r', done: [work, { ...work, area: null }] },
  { what: 'felt', at, routine: 'r', felt: 'better' },
];

const reads = (event: unknown) => v.is(historyEventSchema, event);

describe('a stored event', () => {
  it('has an example in this test for each kind', () => {
    expect(new Set(events.map(({ what }) => what))).toEqual(
      new Set(Object.keys(historyEventSchemas)),
    );
  });

  it.each(events.map((event) => [JSON.stringify(event), event] as const))(
    'is read as it was written: %s',
    (text, event) => {
      expect(v.parse(historyEventSchema, JSON.parse(text))).toEqual(event);
    },
  );

  it.each(events.map((event) => [event.what, event] as const))(
    'is not read when a part of it is missing: %s',
    (_what, event) => {
      const optional = ['offer', 'session'];
      for (const part of Object.keys(event).filter((name) => !optional.includes(name))) {
        expect(reads({ ...event, [part]: undefined }), part).toBe(false);
      }
    },
  );

  it.each<[string, object]>([
    ['of no known kind', { what: 'slept', at }],
    ['without a kind', { at }],
    ['before 1970', { what: 'back', at: -1 }],
    ['after the year 2200', { what: 'back', at: 7_258_118_400_001 }],
    ['in the middle of a millisecond', { what: 'back', at: at + 0.5 }],
    ['of a reminder without a name', { what: 'taken', at, kind: '' }],
    ['of a reminder with an endless name', { what: 'taken', at, kind: 'x'.repeat(129) }],
    ['of a break by something else', { what: 'break', at, by: 'sleep' }],
    ['of an unknown feeling', { what: 'felt', at, routine: 'r', felt: 'great' }],
  ])('is not read when it is %s', (_what, event) => {
    expect(reads(event)).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ['no time at all', { both: 0 }, true],
    ['a whole day', { both: 86_400 }, true],
    ['less than nothing', { both: -1 }, false],
    ['more than a day', { left: 86_401 }, false],
    ['work of no part of the body', { area: 'nose' }, false],
    ['work without an exercise', { exercise: '' }, false],
  ])('of a routine may contain %s: %o %s', (_what, part, may) => {
    expect(
      reads({ what: 'routine', at, id: 's', routine: 'r', done: [{ ...work, ...part }] }),
    ).toBe(may);
  });

  it('of a routine has no more exercises than a routine can have', () => {
    const done = (many: number) => Array.from({ length: many }, () => work);
    expect(reads({ what: 'routine', at, id: 's', routine: 'r', done: done(200) })).toBe(true);
    expect(reads({ what: 'routine', at, id: 's', routine: 'r', done: done(201) })).toBe(false);
  });

  it('may be at either end of the accepted times', () => {
    expect(reads({ what: 'back', at: 0 })).toBe(true);
    expect(reads({ what: 'back', at: 7_258_118_400_000 })).toBe(true);
    expect(reads({ what: 'taken', at, kind: 'x'.repeat(128) })).toBe(true);
  });
});

describe('the id of an event', () => {
  it('is unique', () => {
    expect(new Set(events.map(eventId)).size).toBe(events.length);
    const later = events.map((event) => ({ ...event, at: event.at + 1 }));
    const named = (event: HistoryEvent) =>
      event.what === 'routine' || (event.what === 'break' && event.session !== undefined);
    for (const [index, event] of events.entries()) {
      const other = later[index];
      const isSame = other !== undefined && eventId(other) === eventId(event);
      // A session has one id, whenever it is reported.
      expect(isSame, event.what).toBe(named(event));
    }
  });

  it('differs for two offers at the same time after a clock was set back', () => {
    const offered = (offer: number): HistoryEvent => ({ what: 'offered', at, kind, offer });
    expect(mergeEvents([offered(1)], [offered(2)])).toHaveLength(2);
    expect(mergeEvents([offered(1)], [offered(1)])).toHaveLength(1);
  });

  it('differs for answers about two routines', () => {
    const felt = (routine: string): HistoryEvent => ({ what: 'felt', at, routine, felt: 'same' });
    expect(mergeEvents([felt('a')], [felt('b')])).toHaveLength(2);
  });
});

describe('of two events with one id', () => {
  /** The event that is kept, in either order. */
  function kept(one: HistoryEvent, other: HistoryEvent): HistoryEvent[] {
    const merged = mergeEvents([one], [other]);
    expect(mergeEvents([other], [one])).toEqual(merged);
    return merged;
  }

  it('the longer absence is kept', () => {
    const away = (ms: number): HistoryEvent => ({ what: 'away', at, ms });
    expect(kept(away(60_000), away(90_000))).toEqual([away(90_000)]);
  });

  it('the routine with more work is kept, whichever side did it', () => {
    const routine = (part: object): HistoryEvent => ({
      what: 'routine',
      at,
      id: 's',
      routine: 'r',
      done: [{ ...work, both: 0, ...part }],
    });
    const sides = { left: 20, right: 20 };
    expect(kept(routine({ both: 30 }), routine(sides))).toEqual([routine(sides)]);
    expect(kept(routine({ left: 30 }), routine({ right: 20 }))).toEqual([routine({ left: 30 })]);
    expect(kept(routine({ right: 30 }), routine({ left: 20 }))).toEqual([routine({ right: 30 })]);
  });

  it('that are equally complete, the same one is kept in either order', () => {
    const said = (felt: 'better' | 'worse'): HistoryEvent => ({
      what: 'felt',
      at,
      routine: 'r',
      felt,
    });
    expect(kept(said('better'), said('worse'))).toHaveLength(1);
  });
});

describe('events at one time', () => {
  it('have one order, however they arrive', () => {
    const others = events.filter(({ what }) => what !== 'routine');
    expect(mergeEvents(others.toReversed(), [])).toEqual(mergeEvents(others, []));
    expect(mergeEvents(others.slice(5), others.slice(0, 5))).toEqual(mergeEvents(others, []));
  });
});
