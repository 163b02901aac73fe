import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { emptyTally } from '@/history/day-tally';
import { journalSchema } from '@/history/journal';
import { type Month, monthOfEventsSchema, monthSchema } from '@/history/month';
import { type Backup, unzipBackup } from '@/platform/storage/backups';
import type { World } from '@/scripts/simulate/world';
import { minute, monday, stretching } from './person-with-worker';

const hour = 60 * minute;
const day = 24 * hour;
const second = '2026-11-24';

/** A person who moved twice on Monday and left; it is six minutes to midnight. */
async function lateOnMonday(): Promise<World> {
  const world = await stretching();
  await world.sendRequest({ kind: 'i-moved' });
  await world.advanceTo(monday + 2 * hour);
  await world.sendRequest({ kind: 'i-moved' });
  world.browser.idle.lock();
  await world.advanceTo(monday + 15 * hour - 6 * minute);
  return world;
}

/** The night passes; the person types, and then opens the popup. */
async function beginsTuesday(world: World): Promise<void> {
  await world.advanceTo(monday + day);
  world.browser.idle.type();
  await world.advanceTo(monday + day + minute);
  await world.sendRequest({ kind: 'look' });
}

const documentAt = ({ browser }: World, key: string): unknown => browser.local.peek(key);
const journalOf = (world: World) => v.parse(journalSchema, documentAt(world, 'journal'));
const monthOf = (world: World) => v.parse(monthSchema, documentAt(world, 'history.2026-11'));
const eventsOf = (world: World) =>
  v.parse(monthOfEventsSchema, documentAt(world, 'events.2026-11'));

describe('the first event of a new day', () => {
  it('puts the day before into its month, with its events, and begins a new page', async () => {
    const world = await lateOnMonday();
    expect(documentAt(world, 'history.2026-11')).toBeUndefined();
    await beginsTuesday(world);
    expect(journalOf(world).days.map(({ date }) => date)).toEqual([second]);
    expect(monthOf(world).days).toMatchObject([
      { date: '2026-11-23', set: { goal: 4, works: true }, tally: { breaks: 2 } },
    ]);
    expect(monthOf(world).days[0]?.tally.naturalBreaks).toBe(0);
    const kinds = eventsOf(world).days[0]?.events.map(({ what }) => what) ?? [];
    expect(kinds.filter((what) => what !== 'offered' && what !== 'ignored')).toEqual([
      'back',
      'break',
      'break',
      'away',
    ]);
    expect(documentAt(world, 'months')).toMatchObject({ months: ['2026-11'] });
  });

  it('does so in one go: killed at any call, every count is right and everything parses', async () => {
    let killed = 0;
    for (let call = 1; call <= 40; call += 1) {
      for (const side of ['before', 'after'] as const) {
        const world = await lateOnMonday();
        world.faultInjector.killAfter(call, side);
        await beginsTuesday(world);
        killed += world.kills;
        world.browser.idle.type();
        await world.advanceTo(monday + day + 10 * minute);
        await world.sendRequest({ kind: 'look' });
        const monthsOfAll = documentAt(world, 'history.2026-11') as Month | undefined;
        const days = [...(monthsOfAll?.days ?? []), ...journalOf(world).days];
        expect(days.map(({ date }) => date)).toEqual(['2026-11-23', second]);
        expect(days.map(({ tally }) => tally.breaks)).toEqual([2, 0]);
        expect(eventsOf(world).days.map(({ date }) => date)).toEqual(['2026-11-23']);
      }
    }
    expect(killed).toBeGreaterThan(30);
  });

  it('with a disk that is full keeps the day where it is, and puts it away later', async () => {
    const world = await lateOnMonday();
    world.browser.local.failingWrites = 2;
    await beginsTuesday(world);
    await world.advanceTo(monday + day + 10 * minute);
    await world.sendRequest({ kind: 'look' });
    expect(monthOf(world).days).toMatchObject([{ date: '2026-11-23', tally: { breaks: 2 } }]);
  });

  it('lets go of events after 24 months, and of no day', async () => {
    const world = await lateOnMonday();
    const old = ['2024-09', '2024-10', '2024-11', '2024-12'];
    for (const name of old) {
      const date = `${name}-04`;
      const events = [{ what: 'back', at: Date.parse(`${date}T09:00:00Z`) }];
      world.browser.local.set({
        [`history.${name}`]: { version: 2, days: [{ date, set: null, tally: emptyTally }] },
        [`events.${name}`]: { version: 1, days: [{ date, events }] },
      });
    }
    await beginsTuesday(world);
    const kept = (prefix: string) =>
      old.filter((name) => world.browser.local.keys().includes(`${prefix}.${name}`));
    expect(kept('history')).toEqual(old);
    expect(kept('events')).toEqual(['2024-11', '2024-12']);
    expect(documentAt(world, 'months')).toMatchObject({
      months: [...old, '2026-11'],
      eventsFrom: '2024-11',
    });
  });

  it('sets a damaged shard aside, and loses nothing of the day', async () => {
    const world = await lateOnMonday();
    const rubbish = { version: 1, days: 'all of them' };
    world.browser.local.set({ 'events.2026-11': rubbish });
    await beginsTuesday(world);
    expect(documentAt(world, 'broken')).toMatchObject([{ key: 'events.2026-11', raw: rubbish }]);
    expect(monthOf(world).days[0]?.tally.breaks).toBe(2);
    expect(eventsOf(world).days).toHaveLength(1);
  });

  it('adds to what an earlier version counted on the same day', async () => {
    const world = await lateOnMonday();
    const counts = { naturalBreaks: 1, postureChecks: 0, skipped: 0, ignored: 0 };
    const before = { version: 1, days: [{ date: '2026-11-23', breaks: 3, ...counts }] };
    world.browser.local.set({ 'history.2026-11': before });
    await world.sendRequest({ kind: 'look' });
    await vi.waitFor(() => expect(monthOf(world).days).toHaveLength(1));
    await beginsTuesday(world);
    expect(monthOf(world).days).toMatchObject([{ tally: { breaks: 5 } }]);
  });
});

describe('a journal that is damaged', () => {
  it('gives way to the copy before it: the last event is lost, and no other', async () => {
    const world = await lateOnMonday();
    world.browser.local.corrupt('journal', { version: 1, days: [{ date: 'yesterday' }] });
    await beginsTuesday(world);
    expect(monthOf(world).days[0]?.tally.breaks).toBe(1);
    expect((documentAt(world, 'broken') as { key: string }[]).map(({ key }) => key)).toEqual([
      'journal',
    ]);
  });
});

describe('the weekend', () => {
  it('belongs to nobody: Friday ends with the departure, and Monday begins with the return', async () => {
    const world = await stretching();
    await world.advanceTo(monday + 8 * hour);
    world.browser.idle.lock();
    await world.advanceTo(monday + 3 * day);
    world.browser.idle.type();
    await world.advanceTo(monday + 3 * day + 30 * minute);
    await world.sendRequest({ kind: 'i-moved' });
    const dates = monthOf(world).days.map(({ date }) => date);
    expect(dates).toEqual(['2026-11-23']);
    const [monday1] = monthOf(world).days;
    expect(Math.round((monday1?.tally.sittingMinutes ?? 0) / 60)).toBe(8);
    expect(journalOf(world).days.map(({ date }) => date)).toEqual(['2026-11-26']);
    expect(journalOf(world).days[0]?.events[0]?.what).toBe('back');
  });
});

describe('before what is stored is brought to this version', () => {
  it('a copy of it is kept, as it lay there, with the rest', async () => {
    const world = await lateOnMonday();
    const text = readFileSync(
      join(import.meta.dirname, '..', '..', 'saved', 'settings-2.json'),
      'utf8',
    );
    const old = JSON.parse(text) as Record<string, unknown>;
    world.browser.local.set({ settings: old });
    await world.sendRequest({ kind: 'look' });
    await vi.waitFor(() => expect(documentAt(world, 'settings')).toMatchObject({ version: 3 }));
    const [copy] = (documentAt(world, 'copies') as { copies: Backup[] }).copies;
    if (copy === undefined) throw new Error('There is no copy.');
    expect(copy.why).toBe('migration');
    const before = await unzipBackup(copy);
    expect(before['settings']).toEqual(old);
    expect(before['journal']).toMatchObject({ days: [{ date: '2026-11-23' }] });
  });
});
