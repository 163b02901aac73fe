import { describe, expect, it } from 'vitest';
import { emptyTally } from '@/history/day-tally';
import { boundsOf, timelineOfDay } from '@/history/day-timeline';
import { historyCsv } from '@/history/history-csv';
import type { HistoryEvent } from '@/history/history-event';
import { findingOf, type HourOfDay, hoursOfDay } from '@/history/hours-of-day';
import { weeklyDoses } from '@/history/weekly-dose';
import { dayOf } from './days';

const zone = 'Europe/Berlin';
const minute = 60_000;
const at = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);
const bounds = boundsOf('2026-11-23', zone);

describe('the timeline of a day', () => {
  const spans = (events: readonly HistoryEvent[], knownTo: number | null = null) =>
    timelineOfDay(events, { ...bounds, knownTo }).spans.map(
      ({ kind, from, until }) => `${kind} ${(until - from) / minute}`,
    );

  it('goes from the arrival to the last thing known, and for today to now', () => {
    const events: HistoryEvent[] = [
      { what: 'back', at: at('09:00') },
      { what: 'offered', at: at('09:45'), kind: 'stretch' },
    ];
    expect(spans(events)).toEqual(['sitting 45']);
    expect(spans(events, at('10:30'))).toEqual(['sitting 90']);
  });

  it('shows absences between sitting, and none after the departure', () => {
    expect(
      spans([
        { what: 'back', at: at('09:00') },
        { what: 'away', at: at('12:00'), ms: 45 * minute },
        { what: 'away', at: at('17:00'), ms: 900 * minute },
      ]),
    ).toEqual(['sitting 180', 'away 45', 'sitting 255']);
  });

  it('lays calls over it, to their end, their limit or now', () => {
    const call = (more: HistoryEvent[], knownTo: number | null = null) =>
      spans(
        [
          { what: 'back', at: at('09:00') },
          { what: 'call-began', at: at('10:00'), until: at('12:00') },
          ...more,
        ],
        knownTo,
      ).filter((span) => span.startsWith('call'));
    expect(call([{ what: 'call-ended', at: at('10:30') }])).toEqual(['call 30']);
    expect(call([])).toEqual(['call 120']);
    expect(call([], at('10:10'))).toEqual(['call 10']);
  });

  it('has the length that clocks gave it on the day they are set back', () => {
    const { startsAt, endsAt } = boundsOf('2026-10-25', zone);
    expect((endsAt - startsAt) / (60 * minute)).toBe(25);
  });
});

describe('the hours of the day', () => {
  const stretch = (time: string, answer: HistoryEvent['what'] | null, later = '00:05') => {
    const when = at(time);
    const [hours = 0, minutes = 0] = later.split(':').map(Number);
    const answered = when + (hours * 60 + minutes) * minute;
    const offer: HistoryEvent = { what: 'offered', at: when, kind: 'stretch' };
    return answer === null
      ? [offer]
      : [offer, { what: answer, at: answered, kind: 'stretch' } as HistoryEvent];
  };

  it('tell what was taken in the hour in which it was offered', () => {
    const other: HistoryEvent = { what: 'offered', at: at('11:30'), kind: 'posture' };
    const events = [...stretch('10:58', 'taken'), other, ...stretch('15:00', 'skipped')];
    const hours = hoursOfDay([{ zone, events }], 'stretch');
    expect(hours[10]).toEqual({ hour: 10, offered: 1, taken: 1 });
    expect(hours[11]).toEqual({ hour: 11, offered: 0, taken: 0 });
    expect(hours[15]).toEqual({ hour: 15, offered: 1, taken: 0 });
  });

  it('take an offer that is asked again after a snooze for the same one', () => {
    const events: HistoryEvent[] = [
      ...stretch('10:50', null),
      { what: 'snoozed', at: at('10:51'), kind: 'stretch', minutes: 10 },
      ...stretch('11:01', 'taken'),
    ];
    const hours = hoursOfDay([{ zone, events }], 'stretch');
    expect(hours[10]).toEqual({ hour: 10, offered: 1, taken: 1 });
    expect(hours[11]?.offered).toBe(0);
  });

  const hour = (hourOfDay: number, offered: number, taken: number): HourOfDay => ({
    hour: hourOfDay,
    offered,
    taken,
  });

  it.each<[string, readonly HourOfDay[], object]>([
    ['nothing of a few offers', [hour(9, 5, 5)], { finds: 'too-little' }],
    ['nothing when nothing was taken', [hour(9, 50, 0)], { finds: 'too-little' }],
    ['the morning', [hour(9, 20, 15), hour(15, 20, 8)], { finds: 'before-noon' }],
    ['the afternoon', [hour(9, 20, 8), hour(15, 20, 15)], { finds: 'after-noon' }],
    ['an even day', [hour(9, 20, 10), hour(15, 20, 10)], { finds: 'even' }],
    [
      'the hour in which little is taken',
      [hour(9, 20, 15), hour(13, 10, 1), hour(15, 20, 14)],
      { finds: 'often-passed', from: 13, until: 14 },
    ],
  ])('find %s', (_what, hours, finding) => {
    expect(findingOf(hours)).toEqual(finding);
  });
});

describe('the weekly dose', () => {
  it('tells each part of the body where it lies in what the evidence suggests', () => {
    const worked = { 'hip-flexor': 350, hamstring: 20, core: 59, glute: 60, 'low-back': 600 };
    const doses = weeklyDoses([
      { ...emptyTally, worked },
      { ...emptyTally, worked: { 'hip-flexor': 351 } },
    ]);
    expect(doses.map(({ area, seconds, range }) => [area, seconds, range])).toEqual([
      ['hip-flexor', 701, 'beyond'],
      ['hamstring', 20, 'below'],
      ['low-back', 600, 'within'],
      ['glute', 60, 'within'],
      ['core', 59, 'below'],
      ['neck-shoulder', 0, 'none'],
    ]);
  });
});

describe('the table of days', () => {
  it('has a line for each day, the oldest first, and leaves empty what is not known', () => {
    const text = historyCsv([
      dayOf('2026-11-24', { breaks: 3, worked: { core: 30 } }),
      { date: '2026-11-23', set: null, tally: { ...emptyTally, breaks: 1 } },
    ]);
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      'date,goal,workingDay,breaks,naturalBreaks,postureChecks,offered,taken,snoozed,skipped,ignored,held,sittingMinutes,standingMinutes,hip-flexorSeconds,hamstringSeconds,low-backSeconds,gluteSeconds,coreSeconds,neck-shoulderSeconds',
    );
    expect(lines[1]).toBe('2026-11-23,,,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0');
    expect(lines[2]).toBe('2026-11-24,4,true,3,0,0,0,0,0,0,0,0,400,0,0,0,0,0,30,0');
    expect(lines).toHaveLength(4);
  });
});
