import { describe, expect, it } from 'vitest';
import { sumOfTallies, tallyOfEvents } from '@/history/day-tally';
import type { HistoryEvent } from '@/history/history-event';
import { minuteMs } from '@/values/duration';
import { localDate, monthOf } from '@/values/local-date';

const place = { date: '2026-11-23', zone: 'Europe/Berlin' };
/** A time of day on that date, in epoch ms. */
const at = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);
const tally = (events: readonly HistoryEvent[]) => tallyOfEvents(events, place);

describe('a day', () => {
  it('is the local date, wherever the person is', () => {
    const lateInBerlin = Date.parse('2026-11-23T23:30:00Z');
    expect(localDate(lateInBerlin, 'Europe/Berlin')).toBe('2026-11-24');
    expect(localDate(lateInBerlin, 'America/New_York')).toBe('2026-11-23');
    expect(monthOf('2026-11-24')).toBe('2026-11');
  });

  it('subtracts an undone break, and never counts below zero', () => {
    const moved: HistoryEvent = { what: 'break', at: at('10:00'), by: 'moved' };
    const undone: HistoryEvent = { what: 'break-undone', at: at('10:01') };
    expect(tally([moved]).breaks).toBe(1);
    expect(tally([moved, undone]).breaks).toBe(0);
    expect(tally([undone]).breaks).toBe(0);
  });

  it('counts each offer and answer under its name', () => {
    const kind = 'stretch';
    const whats = ['offered', 'taken', 'skipped', 'ignored'] as const;
    for (const what of whats) {
      expect(tally([{ what, at: at('10:00'), kind }]), what).toMatchObject({ [what]: 1 });
    }
    expect(tally([{ what: 'snoozed', at: at('10:00'), kind, minutes: 5 }]).snoozed).toBe(1);
    expect(tally([{ what: 'held', at: at('10:00'), kind, why: 'in-call' }]).held).toBe(1);
    const nothing: HistoryEvent = { what: 'withdrawn', at: at('10:00'), kind, why: 'paused' };
    expect(tally([nothing])).toEqual(tally([{ what: 'resumed', at: at('10:00') }]));
  });

  it('counts posture checks, but no other small reminder', () => {
    const checked = (kind: string): HistoryEvent => ({ what: 'checked', at: at('10:00'), kind });
    expect(tally([checked('posture')]).postureChecks).toBe(1);
    expect(tally([checked('eyes')]).postureChecks).toBe(0);
  });

  it('subtracts an undone skip, and never counts below zero', () => {
    const skipped: HistoryEvent = { what: 'skipped', at: at('10:00'), kind: 'stretch' };
    const undone: HistoryEvent = { what: 'skip-undone', at: at('10:01'), kind: 'stretch' };
    expect(tally([skipped, skipped, undone]).skipped).toBe(1);
    expect(tally([undone]).skipped).toBe(0);
  });

  it('counts an absence until the last millisecond of the day as a break', () => {
    const until = (ms: number): HistoryEvent => ({ what: 'away', at: at('23:00'), ms });
    expect(tally([until(60 * minuteMs - 1)]).naturalBreaks).toBe(1);
    expect(tally([until(60 * minuteMs)]).naturalBreaks).toBe(0);
  });

  it('counts an absence as a break when the person returns on the same day', () => {
    const lunch: HistoryEvent = { what: 'away', at: at('12:00'), ms: 40 * minuteMs };
    const home: HistoryEvent = { what: 'away', at: at('17:30'), ms: 15 * 60 * minuteMs };
    expect(tally([{ what: 'back', at: at('09:00') }, lunch, home]).naturalBreaks).toBe(1);
  });

  it('measures sitting between arrival and departure, without absences and standing', () => {
    const day = tally([
      { what: 'back', at: at('09:00') },
      { what: 'stood-up', at: at('10:00') },
      { what: 'sat-down', at: at('10:30') },
      { what: 'away', at: at('12:00'), ms: 60 * minuteMs },
      { what: 'offered', at: at('14:00'), kind: 'stretch' },
      { what: 'away', at: at('17:00'), ms: 16 * 60 * minuteMs },
    ]);
    expect(day.sittingMinutes).toBe(60 + 90 + 240);
    expect(day.standingMinutes).toBe(30);
  });

  it('that started before midnight counts as sitting from midnight on', () => {
    expect(tally([{ what: 'away', at: at('00:40'), ms: 8 * 60 * minuteMs }]).sittingMinutes).toBe(
      40,
    );
  });

  it('has the work per side for each body part', () => {
    const { worked } = tally([
      {
        what: 'routine',
        at: at('10:00'),
        id: 'a',
        routine: 'hips-and-hamstrings-3min',
        done: [
          { exercise: 'a', area: 'hip-flexor', left: 30, right: 30, both: 0 },
          { exercise: 'b', area: 'hip-flexor', left: 0, right: 0, both: 20 },
          { exercise: 'c', area: 'eyes', left: 0, right: 0, both: 20 },
          { exercise: 'own-1', area: null, left: 0, right: 0, both: 60 },
        ],
      },
    ]);
    expect(worked).toEqual({ 'hip-flexor': 50 });
  });

  it('is added to others counter by counter', () => {
    const one = tally([{ what: 'break', at: at('10:00'), by: 'moved' }]);
    const sum = sumOfTallies([
      one,
      { ...one, worked: { core: 30 } },
      { ...one, worked: { core: 5 } },
    ]);
    expect(sum).toMatchObject({ breaks: 3, ignored: 0, worked: { core: 35 } });
  });
});
