import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { freshRun } from '@/reminders/fresh-run';
import { builtInKinds, isReminderId } from '@/reminders/kinds/kinds';
import { ownReminderId, reminderId } from '@/reminders/kinds/reminder-id';
import { appendToLog, type LogEntry, longestLog } from '@/reminders/log-entry';
import { runSchema } from '@/reminders/run';
import { monday, SimulatedPerson } from './simulated-person';

describe('the name of a reminder', () => {
  it.each(['stretch', 'posture', 'eyes', 'stand', 'own-tea', 'own-1_b-c'])('may be %s', (name) => {
    expect(isReminderId(name)).toBe(true);
    expect(v.is(reminderId, name)).toBe(true);
  });

  it.each(['', 'coffee', 'toString', 'own', 'my own-tea'])('may not be "%s"', (name) => {
    expect(isReminderId(name)).toBe(false);
    expect(v.is(reminderId, name)).toBe(false);
  });

  it('of an own reminder has 1 to 40 letters, digits or dashes', () => {
    expect(v.is(ownReminderId, `own-${'x'.repeat(40)}`)).toBe(true);
    for (const name of [`own-${'x'.repeat(41)}`, 'own-', 'own-a b', ['own-a'], 7]) {
      expect(v.is(ownReminderId, name), String(name)).toBe(false);
    }
  });
});

describe('the log of a day', () => {
  it('keeps the latest 500 entries', () => {
    const entry = (at: number): LogEntry => ({ at, what: 'resumed' });
    const full = Array.from({ length: longestLog }, (_, at) => entry(at));
    const log = appendToLog(full, [entry(longestLog)]);
    expect(log).toHaveLength(500);
    expect(log[0]).toEqual(entry(1));
    expect(log.at(-1)).toEqual(entry(longestLog));
  });
});

describe('the run', () => {
  const fresh = freshRun(monday);

  it('starts with a person who has just sat down', () => {
    expect(fresh).toMatchObject({
      presence: 'here',
      idle: 'active',
      standing: false,
      surroundings: { fullScreen: false, call: false, sound: false },
      countedSessions: [],
      welcomed: false,
      clocks: { stretch: { offered: false, sittingMs: 0, since: monday }, stand: { turn: 0 } },
    });
    expect(Object.keys(fresh.clocks)).toEqual(builtInKinds);
  });

  it('is parsed as it was stored, with every part set', () => {
    const clock = { ...fresh.clocks.stretch, snoozedUntil: monday, snoozes: 2, offered: true };
    const offer = { id: 1, kind: 'own-tea', turn: 2, madeAt: monday, shown: true } as const;
    const span = { since: monday, until: monday + 1 };
    const clocks = { ...fresh.clocks, 'own-tea': clock };
    const whole = {
      ...fresh,
      presence: 'away',
      idle: 'locked',
      clocks,
      offer,
      pause: span,
      call: span,
      waiting: { kind: 'stretch', since: monday },
      guide: { session: 's', since: monday },
      held: { kind: 'stretch', why: 'in-call', since: monday },
      undo: {
        until: monday,
        what: 'moved',
        kind: 'eyes',
        clocks,
        standing: true,
        offer,
        counted: true,
      },
      notice: 'notification-failed',
    } as const;
    expect(v.parse(runSchema, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    const skipped = { ...whole, undo: { ...whole.undo, what: 'skipped' } };
    expect(v.is(runSchema, skipped)).toBe(true);
    expect(v.is(runSchema, { ...whole, notice: 'stored-data-broken', idle: 'idle' })).toBe(true);
  });

  it.each<[string, object]>([
    ['a time before 2020', { lastSeenAt: 1_577_836_799_999 }],
    ['a time after 2200', { lastSeenAt: 7_258_118_400_001 }],
    ['a negative duration', { sinceAwayMs: -1 }],
    ['a duration that is as large as a time', { sinceAwayMs: 1_577_836_800_000 }],
    ['a clock without its minutes', { clocks: { ...fresh.clocks, eyes: { turn: 1 } } }],
    ['a pause without an end', { pause: { since: monday } }],
    ['a call without a start', { call: { until: monday } }],
    ['a guide without a session', { guide: { since: monday } }],
    ['a wait without a reminder', { waiting: { since: monday } }],
    ['a hold without a reason', { held: { kind: 'stretch', since: monday } }],
    ['empty surroundings', { surroundings: {} }],
    ['an empty undo', { undo: {} }],
  ])('is refused with %s', (_what, part) => {
    expect(v.is(runSchema, fresh)).toBe(true);
    expect(v.is(runSchema, { ...fresh, ...part })).toBe(false);
  });

  it('starts the clock of a kind that an earlier version did not know', () => {
    const { eyes, ...clocks } = fresh.clocks;
    const { clocks: read } = v.parse(runSchema, { ...fresh, clocks });
    expect(read.eyes).toEqual({ ...eyes, since: 1_577_836_800_000 });
    expect(read.stretch).toEqual(fresh.clocks.stretch);
  });

  it('may have the earliest and the latest valid time', () => {
    expect(v.is(runSchema, { ...fresh, lastSeenAt: 1_577_836_800_000 })).toBe(true);
    expect(v.is(runSchema, { ...fresh, lastSeenAt: 7_258_118_400_000 })).toBe(true);
    expect(v.is(runSchema, { ...fresh, sinceAwayMs: 1_577_836_799_999 })).toBe(true);
  });

  it('marks an offer as shown once the browser has shown it', () => {
    const person = new SimulatedPerson().works(30);
    expect(person.state.run.offer).toMatchObject({ id: 1, shown: true, turn: 0 });
    person.sends({ kind: 'done', reminder: 'posture' }).works(15);
    expect(person.state.run.offer).toMatchObject({ id: 2, kind: 'stretch' });
  });
});
