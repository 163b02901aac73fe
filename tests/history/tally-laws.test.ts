import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOfEvents } from '@/history/day-tally';
import { eventId, type HistoryEvent, mergeEvents } from '@/history/history-event';
import { emptyJournal, type Journal, noteDay } from '@/history/journal';
import { emptyMonth, noEvents } from '@/history/month';
import { finishedDays, rollUpDay, type Shard, withoutFinishedDays } from '@/history/roll-up';
import { anyEvents, byDay, set, zone } from '@/scripts/samples/any-events';

const emptyShard: Shard = { month: emptyMonth, events: noEvents };

/** Adds events to a journal in batches, as the worker does. */
function journalOf(batches: readonly (readonly HistoryEvent[])[]): Journal {
  return batches.reduce(
    (journal, events) =>
      [...byDay(events)].reduce(
        (noted, [date, ofDate]) => noteDay(noted, date, set, ofDate),
        journal,
      ),
    emptyJournal,
  );
}

/** Adds every day of a journal to one month. */
function putAll(shard: Shard, journal: Journal): Shard {
  return [...finishedDays(journal, '9999-01-01').values()].flat().reduce(rollUpDay, shard);
}

const withChanges = anyEvents.chain((events) =>
  fc.record({
    events: fc.constant(events),
    shuffled: fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    again: fc.subarray(events),
    cut: fc.nat(events.length),
  }),
);

describe('the tally of a day', () => {
  it('equals the sum of its events, wherever they are stored', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const journal = journalOf([events]);
        const shard = putAll(emptyShard, journal);
        for (const [date, ofDate] of byDay(events)) {
          const folded = tallyOfEvents(mergeEvents([], ofDate), { date, zone });
          expect(journal.days.find((day) => day.date === date)?.tally).toEqual(folded);
          expect(shard.month.days.find((day) => day.date === date)?.tally).toEqual(folded);
        }
      }),
    );
  });

  it('is the same for any order, repetition and division of the events', () => {
    fc.assert(
      fc.property(withChanges, ({ events, shuffled, again, cut }) => {
        const once = journalOf([events]);
        const otherwise = journalOf([shuffled.slice(0, cut), shuffled.slice(cut), again]);
        expect(otherwise).toEqual(once);
      }),
    );
  });

  it('is the same when days are added again, in parts, or with more events', () => {
    fc.assert(
      fc.property(withChanges, ({ events, shuffled, again, cut }) => {
        const whole = putAll(emptyShard, journalOf([events]));
        const first = putAll(emptyShard, journalOf([shuffled.slice(0, cut)]));
        const rest = putAll(first, journalOf([shuffled.slice(cut)]));
        expect(putAll(rest, journalOf([again]))).toEqual(whole);
      }),
    );
  });

  it('keeps counts from before events were stored, and adds new ones', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(9), (events, breaks) => {
        const [date, ofDate] = [...byDay(events)][0] ?? ['2026-11-23', []];
        const folded = tallyOfEvents(mergeEvents([], ofDate), { date, zone });
        const before: Shard = {
          ...emptyShard,
          month: { version: 2, days: [{ date, set: null, tally: { ...folded, breaks } }] },
        };
        const journal = noteDay(emptyJournal, date, set, ofDate);
        const twice = putAll(putAll(before, journal), journal);
        const day = twice.month.days.find((one) => one.date === date);
        expect(day?.tally.breaks).toBe(ofDate.length === 0 ? breaks : breaks + folded.breaks);
      }),
    );
  });
});

describe('events', () => {
  it('are each kept once by id, sorted by time', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        const merged = mergeEvents(one, other);
        const names = merged.map(eventId);
        expect(new Set(names)).toEqual(new Set([...one, ...other].map(eventId)));
        expect(names.length).toBe(new Set(names).size);
        const times = merged.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((first, second) => first - second));
      }),
    );
  });

  it('that are more complete replace earlier reports of the same routine', () => {
    const report = (both: number): HistoryEvent => ({
      what: 'routine',
      at: 0,
      id: 'a',
      routine: 'wrists-30s',
      done: [{ exercise: 'hip-hinge', area: 'hamstring', left: 0, right: 0, both }],
    });
    expect(mergeEvents([report(60)], [report(30)])).toEqual([report(60)]);
    expect(mergeEvents([report(30)], [report(60)])).toEqual([report(60)]);
  });
});

describe('a journal', () => {
  it('keeps today, and returns the days that are over by month', () => {
    const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
    const journal = journalOf([
      ['2026-10-31', '2026-11-01', '2026-11-02'].map((date) => ({ what: 'back', at: at(date) })),
    ]);
    const over = finishedDays(journal, '2026-11-02');
    expect([...over].map(([month, days]) => [month, days.map(({ date }) => date)])).toEqual([
      ['2026-10', ['2026-10-31']],
      ['2026-11', ['2026-11-01']],
    ]);
    expect(withoutFinishedDays(journal, '2026-11-02').days.map(({ date }) => date)).toEqual([
      '2026-11-02',
    ]);
  });
});
