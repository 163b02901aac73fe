import { describe, expect, it } from 'vitest';
import { emptyTally } from '@/history/day-tally';
import { boundsOf, timelineOfDay } from '@/history/day-timeline';
import { historyCsv } from '@/history/history-csv';
import type { HistoryEvent } from '@/history/history-event';
import { findingOf, type HourOfDay, hoursOfDay } from '@/history/hours-of-day';
import { weeklyDoses } from '@/history/weekly-dose';
import { dayOf } from '@/scripts/samples/sample-days';
import { minuteMs } from '@/values/duration';

const zone = 'Europe/Berlin';
const at = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);
const bounds = boundsOf('2026-11-23', zone);

describe('the timeline of a day', () => {
  const spans = (events: readonly HistoryEvent[], knownTo: number | null = null) =>
    timelineOfDay(events, { ...bounds, knownTo }).spans.map(
      ({ kind, from, until }) => `${kind} ${(until - from) / minuteMs}`,
    );

  it('runs from the arrival to the last event, and for today to now', () => {
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
        { what: 'away', at: at('12:00'), ms: 45 * minuteMs },
        { what: 'away', at: at('17:00'), ms: 900 * minuteMs },
      ]),
    ).toEqual(['sitting 180', 'away 45', 'sitting 255']);
  });

  it('overlays calls, up to their end, their limit or now', () => {
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

  it('ends a call at the next event about calls, and leaves out calls of no length', () => {
    const calls = (...events: HistoryEvent[]) =>
      spans([{ what: 'back', at: at('09:00') }, ...events]).filter((span) =>
        span.startsWith('call'),
      );
    const callStart = (time: string): HistoryEvent => ({
      what: 'call-began',
      at: at(time),
      until: at('12:00'),
    });
    const moved: HistoryEvent = { what: 'break', at: at('10:05'), by: 'moved' };
    expect(calls(callStart('10:00'), moved, callStart('10:40'))).toEqual(['call 40', 'call 80']);
    expect(calls(callStart('10:00'), { what: 'call-ended', at: at('10:00') })).toEqual([]);
  });

  it('starts at midnight if an absence is first, else at the first event', () => {
    const checked: HistoryEvent = { what: 'checked', at: at('10:00'), kind: 'posture' };
    const away: HistoryEvent = { what: 'away', at: at('02:00'), ms: 480 * minuteMs };
    expect(spans([checked], at('10:30'))).toEqual(['sitting 30']);
    expect(spans([away], at('10:30'))).toEqual(['sitting 120', 'away 480', 'sitting 30']);
    expect(spans([])).toEqual([]);
    expect(spans([], at('10:30'))).toEqual([]);
  });

  it('continues with sitting after a return, whatever was before', () => {
    expect(
      spans([
        { what: 'stood-up', at: at('09:00') },
        { what: 'back', at: at('10:00') },
        { what: 'sat-down', at: at('11:00') },
      ]),
    ).toEqual(['sitting 60']);
    const beforeIt: HistoryEvent[] = [
      { what: 'away', at: at('09:00'), ms: 60 * minuteMs },
      { what: 'back', at: at('09:30') },
    ];
    expect(spans(beforeIt, at('10:30'))).toEqual(['sitting 540', 'away 60', 'sitting 30']);
  });

  it('shows an absence once, although two events report it', () => {
    expect(
      spans([
        { what: 'back', at: at('09:00') },
        { what: 'away', at: at('10:00'), ms: 60 * minuteMs },
        { what: 'away', at: at('10:20'), ms: 40 * minuteMs },
        { what: 'offered', at: at('11:30'), kind: 'stretch' },
      ]),
    ).toEqual(['sitting 60', 'away 60', 'sitting 30']);
  });

  it('marks what was done and offered, and nothing else', () => {
    const events: HistoryEvent[] = [
      { what: 'offered', at: at('09:45'), kind: 'stretch' },
      { what: 'taken', at: at('09:46'), kind: 'stretch' },
      { what: 'break', at: at('09:50'), by: 'routine', session: 's' },
      { what: 'break', at: at('10:10'), by: 'moved' },
      { what: 'checked', at: at('10:20'), kind: 'posture' },
      { what: 'ignored', at: at('10:50'), kind: 'stretch' },
      { what: 'skipped', at: at('11:00'), kind: 'stretch' },
      { what: 'resumed', at: at('11:10') },
    ];
    expect(timelineOfDay(events, bounds).marks).toEqual([
      { kind: 'offered', at: at('09:45') },
      { kind: 'routine', at: at('09:50') },
      { kind: 'break', at: at('10:10') },
      { kind: 'checked', at: at('10:20') },
      { kind: 'ignored', at: at('10:50') },
      { kind: 'skipped', at: at('11:00') },
    ]);
  });

  it('has 25 hours on the day when clocks are set back', () => {
    const { startsAt, endsAt } = boundsOf('2026-10-25', zone);
    expect((endsAt - startsAt) / (60 * minuteMs)).toBe(25);
  });
});

describe('the hours of the day', () => {
  const stretch = (time: string, answer: HistoryEvent['what'] | null, later = '00:05') => {
    const when = at(time);
    const [hours = 0, minutes = 0] = later.split(':').map(Number);
    const answered = when + (hours * 60 + minutes) * minuteMs;
    const offer: HistoryEvent = { what: 'offered', at: when, kind: 'stretch' };
    return answer === null
      ? [offer]
      : [offer, { what: answer, at: answered, kind: 'stretch' } as HistoryEvent];
  };

  it('count what was taken in the hour of its offer', () => {
    const other: HistoryEvent = { what: 'offered', at: at('11:30'), kind: 'posture' };
    const events = [...stretch('10:58', 'taken'), other, ...stretch('15:00', 'skipped')];
    const hours = hoursOfDay([{ zone, events }], 'stretch');
    expect(hours[10]).toEqual({ hour: 10, offered: 1, taken: 1 });
    expect(hours[11]).toEqual({ hour: 11, offered: 0, taken: 0 });
    expect(hours[15]).toEqual({ hour: 15, offered: 1, taken: 0 });
  });

  it('count an offer after a snooze as the same one', () => {
    const events: HistoryEvent[] = [
      ...stretch('10:50', null),
      { what: 'snoozed', at: at('10:51'), kind: 'stretch', minutes: 10 },
      ...stretch('11:01', 'taken'),
    ];
    const hours = hoursOfDay([{ zone, events }], 'stretch');
    expect(hours[10]).toEqual({ hour: 10, offered: 1, taken: 1 });
    expect(hours[11]?.offered).toBe(0);
  });

  it('are all there, from 0 to 23', () => {
    const hours = hoursOfDay([], 'stretch');
    expect(hours).toHaveLength(24);
    expect(hours[23]).toEqual({ hour: 23, offered: 0, taken: 0 });
  });

  it('count an offer 45 minutes later as another one, unless the first was dropped', () => {
    const offers = (...times: string[]) =>
      hoursOfDay([{ zone, events: times.flatMap((time) => stretch(time, null)) }], 'stretch');
    expect(offers('10:00', '10:44')[10]?.offered).toBe(1);
    expect(offers('10:00', '10:45')[10]?.offered).toBe(2);
    for (const dropped of ['skipped', 'withdrawn'] as const) {
      const events = [...stretch('10:00', dropped), ...stretch('10:20', 'taken')];
      const hours = hoursOfDay([{ zone, events }], 'stretch');
      expect(hours[10], dropped).toEqual({ hour: 10, offered: 2, taken: 1 });
    }
  });

  it('ignore what was taken without an offer or after it was dropped', () => {
    const events: HistoryEvent[] = [
      { what: 'taken', at: at('09:00'), kind: 'stretch' },
      ...stretch('10:00', 'skipped'),
      { what: 'taken', at: at('10:10'), kind: 'stretch' },
    ];
    const hours = hoursOfDay([{ zone, events }], 'stretch');
    expect(hours.reduce((sum, { taken }) => sum + taken, 0)).toBe(0);
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
    [
      'the hour in which least is taken, of several',
      [hour(9, 40, 35), hour(13, 10, 2), hour(14, 10, 1), hour(15, 10, 2)],
      { finds: 'often-passed', from: 14, until: 15 },
    ],
    [
      'nothing about an hour of few offers',
      [hour(9, 20, 10), hour(13, 4, 0), hour(15, 20, 10)],
      { finds: 'even' },
    ],
    [
      'that an hour of five offers is often passed over',
      [hour(9, 20, 10), hour(13, 5, 0), hour(15, 20, 10)],
      { finds: 'often-passed', from: 13, until: 14 },
    ],
    [
      'nothing about an hour in which half as much is taken as usual',
      [hour(9, 10, 8), hour(13, 20, 4), hour(15, 10, 4)],
      { finds: 'even' },
    ],
    ['enough in twenty offers', [hour(9, 10, 5), hour(15, 10, 5)], { finds: 'even' }],
    [
      'the morning from six in ten on',
      [hour(9, 20, 12), hour(15, 20, 8)],
      { finds: 'before-noon' },
    ],
    ['noon after noon', [hour(9, 20, 10), hour(12, 20, 10)], { finds: 'even' }],
  ])('find %s', (_what, hours, finding) => {
    expect(findingOf(hours)).toEqual(finding);
  });
});

describe('the weekly dose', () => {
  it('compares each body part with the range of the evidence', () => {
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
  it('has a line for each day, the oldest first, and leaves unknown values empty', () => {
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

  it('is sorted by date, in whatever order the days are', () => {
    const days = ['2026-11-22', '2026-11-24', '2026-11-23'].map((date) => dayOf(date, {}));
    const text = historyCsv(days);
    expect(historyCsv(days.toReversed())).toBe(text);
    expect(text.indexOf('2026-11-22')).toBeLessThan(text.indexOf('2026-11-23'));
    expect(text.indexOf('2026-11-23')).toBeLessThan(text.indexOf('2026-11-24'));
  });
});
