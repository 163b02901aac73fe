import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '@/history/history-event';
import type { Journal } from '@/history/journal';
import type { Request } from '@/platform/messaging/parse-message';
import { recordedEvents } from '@/scripts/simulate/laws/recorded-events';
import type { World } from '@/scripts/simulate/world';
import {
  changeSettings,
  minute,
  monday,
  stretchesOnly,
  withoutTypingWait,
} from './installed-world';
import { ownPage, sendMessage } from './send-message';

const request = (world: World, intent: Request) => sendMessage(world, { intent }, ownPage);

/** A person to whom a stretch was offered a minute ago. */
async function offered(): Promise<World> {
  const world = await withoutTypingWait();
  // People never answer in the millisecond of the offer.
  await world.advanceTo(monday + 46 * minute);
  return world;
}

/** The recorded events without times. */
const recorded = (world: World) =>
  recordedEvents(world).map(({ at: _at, ...event }) => event as Omit<HistoryEvent, 'at'>);
const kinds = (world: World) => recordedEvents(world).map(({ what }) => what);
const lastOf = (world: World) => recorded(world).at(-1);

describe('an offer is recorded with its outcome:', () => {
  const stretch = { kind: 'stretch', offer: 1 };

  it('after the arrival', async () => {
    const world = await offered();
    expect(recorded(world)).toEqual([{ what: 'back' }, { what: 'offered', ...stretch }]);
  });

  it('taken by a routine, which counts once even if it is reported twice', async () => {
    const world = await offered();
    const session = 'first';
    await request(world, { kind: 'begin-routine', session, routine: 'wrists-30s' });
    const count: Request = {
      kind: 'count-routine',
      session,
      routine: 'wrists-30s',
      areas: [],
    };
    await request(world, count);
    await request(world, count);
    const done = recorded(world).filter(({ what }) => what === 'break' || what === 'taken');
    expect(done).toHaveLength(2);
    expect(done).toContainEqual({ what: 'taken', ...stretch });
    expect(done).toContainEqual({ what: 'break', by: 'routine', session });
  });

  it('taken by “I moved”', async () => {
    const world = await offered();
    await request(world, { kind: 'i-moved' });
    expect(recorded(world).slice(2)).toEqual([
      { what: 'break', by: 'moved' },
      { what: 'taken', ...stretch },
    ]);
  });

  it('snoozed', async () => {
    const world = await offered();
    await request(world, { kind: 'snooze', minutes: 10 });
    expect(lastOf(world)).toEqual({ what: 'snoozed', ...stretch, minutes: 10 });
  });

  it('skipped and undone', async () => {
    const world = await offered();
    await request(world, { kind: 'skip' });
    await world.advanceTo(world.time + minute);
    await request(world, { kind: 'undo' });
    expect(kinds(world).slice(2)).toEqual(['skipped', 'skip-undone']);
  });

  it('ignored', async () => {
    const world = await offered();
    await world.advanceTo(world.time + 11 * minute);
    expect(kinds(world)).toContain('ignored');
  });

  it('held, with the reason', async () => {
    const world = await withoutTypingWait();
    await request(world, { kind: 'start-call' });
    await world.advanceTo(monday + 45 * minute);
    await request(world, { kind: 'look' });
    expect(recorded(world)).toContainEqual({ what: 'held', kind: 'stretch', why: 'in-call' });
    expect(kinds(world)).toContain('call-began');
    await request(world, { kind: 'end-call' });
    expect(kinds(world)).toContain('call-ended');
  });

  it('withdrawn when the person takes a natural break', async () => {
    const world = await offered();
    await world.advanceTo(world.time + minute);
    world.browser.idle.lock();
    const left = world.time;
    await world.advanceTo(world.time + 20 * minute);
    world.browser.idle.type();
    await world.advanceTo(world.time + minute);
    expect(recorded(world)).toContainEqual({ what: 'withdrawn', ...stretch, why: 'natural-break' });
    const away = recordedEvents(world).find(({ what }) => what === 'away');
    expect(Math.abs((away?.at ?? 0) - left)).toBeLessThan(2 * minute);
  });
});

describe('the history also records', () => {
  it('small reminders that are done, standing and pauses', async () => {
    const world = await withoutTypingWait();
    const stand = { on: true, sitMinutes: 60, standMinutes: 15 };
    await changeSettings(world, { stand });
    await request(world, { kind: 'done', reminder: 'posture' });
    await request(world, { kind: 'set-standing', standing: true });
    await world.advanceTo(world.time + minute);
    await request(world, { kind: 'set-standing', standing: false });
    await request(world, { kind: 'pause', until: '1-hour' });
    await request(world, { kind: 'resume' });
    const expected = ['checked', 'stood-up', 'sat-down', 'paused', 'resumed'];
    expect(kinds(world).slice(1).toSorted()).toEqual(expected.toSorted());
  });

  it('the arrival of a day whose journal was lost at noon', async () => {
    const world = await stretchesOnly();
    await world.advanceTo(monday + 180 * minute);
    world.browser.local.set({ journal: { version: 1, days: [] } });
    world.browser.idle.lock();
    await world.advanceTo(world.time + 30 * minute);
    world.browser.idle.type();
    await world.advanceTo(world.time + 2 * minute);
    const { days } = world.browser.local.peek('journal') as Journal;
    const [first] = days[0]?.events ?? [];
    expect(first?.what).toBe('back');
    expect(Math.abs((first?.at ?? 0) - monday)).toBeLessThan(2 * minute);
    expect(days[0]?.tally.sittingMinutes).toBeLessThan(200);
  });

  it('a routine past midnight once, on the day on which it started', async () => {
    const world = await stretchesOnly();
    const startedAt = monday + 14 * 60 * minute;
    const report = (seconds: number): Request => ({
      kind: 'record-routine',
      id: 'late.1',
      routine: 'wrists-30s',
      startedAt,
      done: [{ exercise: 'hip-hinge', area: 'hamstring', left: 0, right: 0, both: seconds }],
    });
    await world.advanceTo(startedAt);
    await request(world, report(60));
    await world.advanceTo(startedAt + 30 * 60 * minute);
    await request(world, report(180));
    const routines = recordedEvents(world).filter(({ what }) => what === 'routine');
    expect(routines).toEqual([expect.objectContaining({ at: startedAt, id: 'late.1' })]);
  });

  it('a routine while it plays, where each report replaces the previous one', async () => {
    const world = await stretchesOnly();
    const report = (seconds: number): Request => ({
      kind: 'record-routine',
      id: 'first.1',
      routine: 'hips-and-hamstrings-3min',
      startedAt: world.clock(),
      done: [
        { exercise: 'hip-hinge', area: 'hamstring', left: 0, right: 0, both: seconds },
        { exercise: 'chin-tuck', area: 'neck-shoulder', left: seconds, right: 0, both: 0 },
      ],
    });
    const first = report(20);
    const later = report(40);
    for (const one of [first, later, first, later])
      expect(await request(world, one)).toEqual({ ok: true });
    await request(world, { kind: 'say-felt', routine: 'hips-and-hamstrings-3min', felt: 'better' });
    const journal = world.browser.local.peek('journal') as Journal;
    expect(journal.days[0]?.tally.worked).toEqual({ hamstring: 40, 'neck-shoulder': 20 });
    expect(kinds(world).filter((what) => what === 'routine')).toHaveLength(1);
    expect(recorded(world)).toContainEqual({
      what: 'felt',
      routine: 'hips-and-hamstrings-3min',
      felt: 'better',
    });
    const { doses } = world.browser.local.peek('practice') as { doses: object[] };
    expect(doses).toHaveLength(1);
  });

  it.each([
    ['a year of seconds', { exercise: 'a', area: null, left: 4e7, right: 0, both: 0 }],
    ['a negative time', { exercise: 'a', area: null, left: -1, right: 0, both: 0 }],
    ['an unknown part of the body', { exercise: 'a', area: 'tail', left: 1, right: 0, both: 0 }],
  ])('no report of %s', async (_what, done) => {
    const world = await stretchesOnly();
    const intent = {
      kind: 'record-routine',
      id: 'a',
      routine: 'wrists-30s',
      startedAt: world.clock(),
      done: [done],
    };
    expect(await sendMessage(world, { intent }, ownPage)).toMatchObject({ ok: false });
    expect(kinds(world)).toEqual(['back']);
  });
});
