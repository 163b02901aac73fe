import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { counters, doseAreas, emptyTally } from '@/history/day-tally';
import { emptyJournal, journalSchema, noteDay } from '@/history/journal';
import {
  daySchema,
  daySettingsSchema,
  emptyMonth,
  monthOfEventsSchema,
  monthSchema,
  noEvents,
} from '@/history/month';
import { tallySchema } from '@/history/tally-schema';
import { breaksOn } from '@/history/today';
import { weekUpTo } from '@/history/week';
import { set } from '@/scripts/samples/any-events';
import { dayOf } from '@/scripts/samples/sample-days';
import { calendarDate } from '@/values/schema-parts';

const date = '2026-11-23';
const worked = Object.fromEntries(doseAreas.map((area, index) => [area, index]));
const counts = Object.fromEntries(counters.map((name, index) => [name, index]));
const tally = { ...emptyTally, ...counts, worked };
const day = { date, set: { ...set, stretchMinutes: 45 }, tally };
const event = { what: 'back', at: Date.parse(`${date}T09:00:00Z`) } as const;

/** Writes a document and reads it back. */
const readBack = <T>(schema: v.GenericSchema<unknown, T>, document: T) =>
  v.parse(schema, JSON.parse(JSON.stringify(document)));

describe('a stored day', () => {
  it('is read back as it was written', () => {
    const month = { version: 2, days: [day, { ...day, set: null }] } as const;
    expect(readBack(monthSchema, month)).toEqual(month);
    const events = { version: 1, days: [{ date, events: [event] }] } as const;
    expect(readBack(monthOfEventsSchema, events)).toEqual(events);
    const journal = {
      version: 1,
      days: [{ ...day, events: [event] }],
      lookedBack: date,
    } as const;
    expect(readBack(journalSchema, journal)).toEqual(journal);
  });

  it('is empty after the installation, and reads back as empty', () => {
    expect(readBack(monthSchema, emptyMonth)).toEqual({ version: 2, days: [] });
    expect(readBack(monthOfEventsSchema, noEvents)).toEqual({ version: 1, days: [] });
    expect(readBack(journalSchema, emptyJournal)).toEqual({ version: 1, days: [] });
  });

  it.each(['date', 'set', 'tally'])('is not read without its %s', (part) => {
    expect(v.is(daySchema, { ...day, [part]: undefined })).toBe(false);
    expect(v.is(monthSchema, { version: 2, days: [{ ...day, [part]: undefined }] })).toBe(false);
    const journalDay = { ...day, events: [], [part]: undefined };
    expect(v.is(journalSchema, { version: 1, days: [journalDay] })).toBe(false);
  });

  it('is not read when events are missing or unknown', () => {
    expect(v.is(journalSchema, { version: 1, days: [day] })).toBe(false);
    expect(v.is(monthOfEventsSchema, { version: 1, days: [{ date }] })).toBe(false);
    expect(v.is(monthOfEventsSchema, { version: 1, days: [{ date, events: [{}] }] })).toBe(false);
  });
});

describe('a date', () => {
  it.each(['2026-11-23', '2028-02-29', '0001-01-01'])('is one: %s', (text) => {
    expect(v.is(calendarDate, text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '20261123',
    '2026-11-23T09:00',
    'on 2026-11-23',
    '2026-11-23[u-ca=iso8601]',
    '+002026-11-23',
    '',
  ])('is none: %s', (text) => {
    expect(v.is(calendarDate, text)).toBe(false);
  });
});

describe('the settings of a day', () => {
  it.each<[object, boolean]>([
    [{ goal: 1 }, true],
    [{ goal: 20 }, true],
    [{ goal: 0 }, false],
    [{ goal: 21 }, false],
    [{ goal: 4.5 }, false],
    [{ stretchMinutes: 1440 }, true],
    [{ stretchMinutes: 0 }, false],
    [{ stretchMinutes: 1441 }, false],
    [{ zone: 'America/New_York' }, true],
    [{ zone: 'Atlantis/Capital' }, false],
    [{ zone: `Etc/${'x'.repeat(64)}` }, false],
    [{ works: 'yes' }, false],
  ])('may be %o: %s', (part, may) => {
    expect(v.is(daySettingsSchema, { ...set, ...part })).toBe(may);
  });
});

describe('the tally of a day', () => {
  it.each<[object, boolean]>([
    [{ breaks: 0 }, true],
    [{ breaks: 999_999_999 }, true],
    [{ breaks: 1e9 }, false],
    [{ breaks: -1 }, false],
    [{ breaks: 0.5 }, false],
    [{ worked: {} }, true],
    [{ worked: { core: -1 } }, false],
    [{ worked: { nose: 10 } }, false],
    [{ worked: [] }, false],
  ])('may be %o: %s', (part, may) => {
    expect(v.is(tallySchema, { ...tally, ...part })).toBe(may);
  });

  it.each(counters)('is not read without its %s', (name) => {
    expect(v.is(tallySchema, { ...tally, [name]: undefined })).toBe(false);
  });

  it('of today is the sum of the journal and the month', () => {
    const today = dayOf(date, { breaks: 2, naturalBreaks: 1 });
    const journal = { version: 1, days: [{ ...today, set, events: [] }] } as const;
    const other = dayOf('2026-11-22', { breaks: 9, naturalBreaks: 9 });
    const month = { version: 2, days: [other, dayOf(date, { breaks: 3 })] } as const;
    expect(breaksOn(journal, month, date)).toEqual({ breaks: 5, naturalBreaks: 1 });
    expect(breaksOn(emptyJournal, emptyMonth, date)).toEqual({ breaks: 0, naturalBreaks: 0 });
  });
});

describe('a journal', () => {
  it('without anything new is the same one', () => {
    expect(noteDay(emptyJournal, date, set, [])).toBe(emptyJournal);
  });

  it('keeps the latest 2000 events of a day', () => {
    const storm = Array.from({ length: 2001 }, (_, index) => ({ ...event, at: event.at + index }));
    const [stormy] = noteDay(emptyJournal, date, set, storm).days;
    expect(stormy?.events).toHaveLength(2000);
    expect(stormy?.events[0]?.at).toBe(event.at + 1);
  });
});

describe('this week', () => {
  it('runs from Monday to today', () => {
    expect(weekUpTo('2026-11-25', 1)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(weekUpTo('2026-11-23', 1)).toEqual(['2026-11-23']);
    expect(weekUpTo('2026-11-29', 1)).toHaveLength(7);
  });
});
