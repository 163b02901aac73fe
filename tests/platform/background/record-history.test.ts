import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '@/history/history-event';
import type { Journal } from '@/history/journal';
import type { Request } from '@/platform/messaging/parse-message';
import { recordedEvents } from '@/scripts/simulate/laws/recorded-events';
import type { World } from '@/scripts/simulate/world';
import { choose, impatient, minute, monday, stretching } from './person-with-worker';
import { own, send } from './sent-to-worker';

const ask = (world: World, intent: Request) => send(world, { intent }, own);

/** Someone whose stretch is offered now. */
async function offered(): Promise<World> {
  const world = await impatient();
  // Nobody answers in the millisecond of the offer.
  await world.advanceTo(monday + 46 * minute);
  return world;
}

/** What is recorded, without times. */
const recorded = (world: World) =>
  recordedEvents(world).map(({ at: _at, ...event }) => event as Omit<HistoryEvent, 'at'>);
const kinds = (world: World) => recordedEvents(world).map(({ what }) => what);
const lastOf = (world: World) => recorded(world).at(-1);

describe('an offer is recorded with what became of it', () => {
  const stretch = { kind: 'stretch', offer: 1 };

  it('from the arrival on', async () => {
    const world = await offered();
    expect(recorded(world)).toEqual([{ what: 'back' }, { what: 'offered', ...stretch }]);
  });

  it('taken, by a routine that counted once however often it is reported', async () => {
    const world = await offered();
    const session = 'first';
    await ask(world, { kind: 'begin-routine', session, routine: 'wrists-30s' });
    const count: Request = {
      kind: 'count-routine',
      session,
      routine: 'wrists-30s',
      areas: [],
    };
    await ask(world, count);
    await ask(world, count);
    const done = recorded(world).filter(({ what }) => what === 'break' || what === 'taken');
    expect(done).toHaveLength(2);
    expect(done).toContainEqual({ what: 'taken', ...stretch });
    expect(done).toContainEqual({ what: 'break', by: 'routine', session });
  });

  it('taken, by saying so', async () => {
    const world = await offered();
    await ask(world, { kind: 'i-moved' });
    expect(recorded(world).slice(2)).toEqual([
      { what: 'break', by: 'moved' },
      { what: 'taken', ...stretch },
    ]);
  });

  it('snoozed', async () => {
    const world = await offered();
    await ask(world, { kind: 'snooze', minutes: 10 });
    expect(lastOf(world)).toEqual({ what: 'snoozed', ...stretch, minutes: 10 });
  });

  it('skipped, and taken back', async () => {
    const world = await offered();
    await ask(world, { kind: 'skip' });
    await world.advanceTo(world.time + minute);
    await ask(world, { kind: 'undo' });
    expect(kinds(world).slice(2)).toEqual(['skipped', 'skip-undone']);
  });

  it('ignored', async () => {
    const world = await offered();
    await world.advanceTo(world.time + 11 * minute);
    expect(kinds(world)).toContain('ignored');
  });

  it('held, and why', async () => {
    const world = await impatient();
    await ask(world, { kind: 'start-call' });
    await world.advanceTo(monday + 45 * minute);
    await ask(world, { kind: 'look' });
    expect(recorded(world)).toContainEqual({ what: 'held', kind: 'stretch', why: 'in-call' });
    expect(kinds(world)).toContain('call-began');
    await ask(world, { kind: 'end-call' });
    expect(kinds(world)).toContain('call-ended');
  });

  it('gone with the person, which was a break by itself', async () => {
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

describe('beside offers', () => {
  it('small reminders that are done, standing and pauses are recorded', async () => {
    const world = await impatient();
    const stand = { on: true, sitMinutes: 60, standMinutes: 15 };
    await choose(world, { stand });
    await ask(world, { kind: 'done', reminder: 'posture' });
    await ask(world, { kind: 'set-standing', standing: true });
    await world.advanceTo(world.time + minute);
    await ask(world, { kind: 'set-standing', standing: false });
    await ask(world, { kind: 'pause', until: '1-hour' });
    await ask(world, { kind: 'resume' });
    const expected = ['checked', 'stood-up', 'sat-down', 'paused', 'resumed'];
    expect(kinds(world).slice(1).toSorted()).toEqual(expected.toSorted());
  });

  it('a day that was forgotten at noon begins with when the person came', async () => {
    const world = await stretching();
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

  it('a routine that plays past midnight counts once, on the day on which it began', async () => {
    const world = await stretching();
    const startedAt = monday + 14 * 60 * minute;
    const report = (seconds: number): Request => ({
      kind: 'record-routine',
      id: 'late.1',
      routine: 'wrists-30s',
      startedAt,
      done: [{ exercise: 'hip-hinge', area: 'hamstring', left: 0, right: 0, both: seconds }],
    });
    await world.advanceTo(startedAt);
    await ask(world, report(60));
    await world.advanceTo(startedAt + 30 * 60 * minute);
    await ask(world, report(180));
    const routines = recordedEvents(world).filter(({ what }) => what === 'routine');
    expect(routines).toEqual([expect.objectContaining({ at: startedAt, id: 'late.1' })]);
  });

  it('a routine is recorded as it goes on, each report in place of the one before', async () => {
    const world = await stretching();
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
      expect(await ask(world, one)).toEqual({ ok: true });
    await ask(world, { kind: 'say-felt', routine: 'hips-and-hamstrings-3min', felt: 'better' });
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
    ['less than nothing', { exercise: 'a', area: null, left: -1, right: 0, both: 0 }],
    [
      'a part of the body that nobody has',
      { exercise: 'a', area: 'tail', left: 1, right: 0, both: 0 },
    ],
  ])('a report of %s is refused', async (_what, done) => {
    const world = await stretching();
    const intent = {
      kind: 'record-routine',
      id: 'a',
      routine: 'wrists-30s',
      startedAt: world.clock(),
      done: [done],
    };
    expect(await send(world, { intent }, own)).toMatchObject({ ok: false });
    expect(kinds(world)).toEqual(['back']);
  });
});
