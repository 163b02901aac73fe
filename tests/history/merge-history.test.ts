import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTally, tallyOfEvents } from '@/history/day-tally';
import { type HistoryEvent, mergeEvents } from '@/history/history-event';
import { emptyHistory, type History, mergeHistory, withKeptEvents } from '@/history/merge-history';
import { anyEvents, byDay, set, zone } from '@/scripts/samples/any-events';

const at = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);
const moved = (time: string): HistoryEvent => ({ what: 'break', at: at(time), by: 'moved' });
const tally = (events: readonly HistoryEvent[], date = '2026-11-23') =>
  tallyOfEvents(events, { date, zone });

/** The history of a device with these events, and some breaks from before events were stored. */
function heardOf(events: readonly HistoryEvent[], breaksBefore = 0): History {
  const known = [...byDay(events)].map(
    ([date, ofDate]) => [date, mergeEvents([], ofDate)] as const,
  );
  return {
    days: known
      .map(([date, ofDate]) => {
        const folded = tally(ofDate, date);
        return { date, set, tally: { ...folded, breaks: folded.breaks + breaksBefore } };
      })
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    events: known
      .map(([date, ofDate]) => ({ date, events: ofDate }))
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  };
}

describe('two histories', () => {
  it('merge to the events of both, in either order', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        const both = heardOf([...one, ...other]);
        expect(mergeHistory(heardOf(one), heardOf(other))).toEqual(both);
        expect(mergeHistory(heardOf(other), heardOf(one))).toEqual(both);
      }),
    );
  });

  it('merged again, or with nothing, change nothing', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(3), (events, before) => {
        const history = heardOf(events, before);
        expect(mergeHistory(history, history)).toEqual(history);
        expect(mergeHistory(history, emptyHistory)).toEqual(history);
        expect(mergeHistory(emptyHistory, history)).toEqual(history);
      }),
    );
  });

  it('with breaks from before events were stored have the greater count, not the sum', () => {
    const one = heardOf([moved('09:00')], 3);
    const other = heardOf([moved('10:00')], 2);
    expect(mergeHistory(one, other).days[0]?.tally.breaks).toBe(2 + 3);
    expect(mergeHistory(other, one).days[0]?.tally.breaks).toBe(2 + 3);
  });

  it('without events on either side have no list of them, and the greater counts', () => {
    const day = (breaks: number) => ({
      date: '2026-11-23',
      set: null,
      tally: { ...emptyTally, breaks },
    });
    const merged = mergeHistory({ days: [day(2)], events: [] }, { days: [day(5)], events: [] });
    expect(merged).toEqual({ days: [day(5)], events: [] });
  });

  it('keep the local zone and goal, or take those of the file', () => {
    const here = { ...set, goal: 6 };
    const withSet = (goal: typeof set | null): History => ({
      days: [{ date: '2026-11-23', set: goal, tally: emptyTally }],
      events: [],
    });
    const setAfter = (one: History, other: History) => mergeHistory(one, other).days[0]?.set;
    expect(setAfter(withSet(here), withSet(set))).toEqual(here);
    expect(setAfter(withSet(null), withSet(set))).toEqual(set);
    expect(setAfter(withSet(here), emptyHistory)).toEqual(here);
  });
});

describe('events', () => {
  it('are kept for 24 whole months, while days are kept without limit', () => {
    const dates = ['2024-10-31', '2024-11-01', '2026-11-23'];
    const history: History = {
      days: dates.map((date) => ({ date, set, tally: emptyTally })),
      events: dates.map((date) => ({ date, events: [] })),
    };
    const kept = withKeptEvents(history, '2026-11-23');
    expect(kept.events.map(({ date }) => date)).toEqual(['2024-11-01', '2026-11-23']);
    expect(kept.days).toEqual(history.days);
  });
});
