import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { emptyTally } from '@/history/day-tally';
import { journalSchema } from '@/history/journal';
import { type Month, monthOfEventsSchema, monthSchema } from '@/history/month';
import { type Backup, unzipBackup } from '@/platform/storage/backups';
import type { World } from '@/scripts/simulate/world';
import { dayMs, hourMs } from '@/values/duration';
import { minute, monday, stretchesOnly } from './installed-world';

const second = '2026-11-24';

/** Six minutes before midnight on Monday, after a person moved twice and left. */
async function lateOnMonday(): Promise<World> {
  const world = await stretchesOnly();
  await world.sendRequest({ kind: 'i-moved' });
  await world.advanceTo(monday + 2 * hourMs);
  await world.sendRequest({ kind: 'i-moved' });
  world.browser.idle.lock();
  await world.advanceTo(monday + 15 * hourMs - 6 * minute);
  return world;
}

/** The person types again on Tuesday morning and opens the popup. */
async function startTuesday(world: World): Promise<void> {
  await world.advanceTo(monday + dayMs);
  world.browser.idle.type();
  await world.advanceTo(monday + dayMs + minute);
  await world.sendRequest({ kind: 'look' });
}

const documentAt = ({ browser }: World, key: string): unknown => browser.local.peek(key);
const journalOf = (world: World) => v.parse(journalSchema, documentAt(world, 'journal'));
const monthOf = (world: World) => v.parse(monthSchema, documentAt(world, 'history.2026-11'));
const eventsOf = (world: World) =>
  v.parse(monthOfEventsSchema, documentAt(world, 'events.2026-11'));

describe('the first event of a new day', () => {
  it('moves the previous day and its events into its month', async () => {
    const world = await lateOnMonday();
    expect(documentAt(world, 'history.2026-11')).toBeUndefined();
    await startTuesday(world);
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

  it('moves the day completely or not at all when the worker is killed at any call', async () => {
    let killed = 0;
    for (let call = 1; call <= 40; call += 1) {
      for (const side of ['before', 'after'] as const) {
        const world = await lateOnMonday();
        world.faultInjector.killAfter(call, side);
        await startTuesday(world);
        killed += world.kills;
        world.browser.idle.type();
        await world.advanceTo(monday + dayMs + 10 * minute);
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

  it('keeps the day in the journal while the disk is full, and moves it later', async () => {
    const world = await lateOnMonday();
    world.browser.local.failingWrites = 2;
    await startTuesday(world);
    await world.advanceTo(monday + dayMs + 10 * minute);
    await world.sendRequest({ kind: 'look' });
    expect(monthOf(world).days).toMatchObject([{ date: '2026-11-23', tally: { breaks: 2 } }]);
  });

  it('drops events after 24 months, but no days', async () => {
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
    await startTuesday(world);
    const remaining = (prefix: string) =>
      old.filter((name) => world.browser.local.keys().includes(`${prefix}.${name}`));
    expect(remaining('history')).toEqual(old);
    expect(remaining('events')).toEqual(['2024-11', '2024-12']);
    expect(documentAt(world, 'months')).toMatchObject({
      months: [...old, '2026-11'],
      eventsFrom: '2024-11',
    });
  });

  it('sets a damaged month of events aside and loses nothing of the day', async () => {
    const world = await lateOnMonday();
    const damaged = { version: 1, days: 'all of them' };
    world.browser.local.set({ 'events.2026-11': damaged });
    await startTuesday(world);
    expect(documentAt(world, 'broken')).toMatchObject([{ key: 'events.2026-11', raw: damaged }]);
    expect(monthOf(world).days[0]?.tally.breaks).toBe(2);
    expect(eventsOf(world).days).toHaveLength(1);
  });

  it('adds to the counts of an earlier version on the same day', async () => {
    const world = await lateOnMonday();
    const counts = { naturalBreaks: 1, postureChecks: 0, skipped: 0, ignored: 0 };
    const before = { version: 1, days: [{ date: '2026-11-23', breaks: 3, ...counts }] };
    world.browser.local.set({ 'history.2026-11': before });
    await world.sendRequest({ kind: 'look' });
    await vi.waitFor(() => expect(monthOf(world).days).toHaveLength(1));
    await startTuesday(world);
    expect(monthOf(world).days).toMatchObject([{ tally: { breaks: 5 } }]);
  });
});

describe('a damaged journal', () => {
  it('is replaced by the previous copy, which lacks only the last event', async () => {
    const world = await lateOnMonday();
    world.browser.local.corrupt('journal', { version: 1, days: [{ date: 'yesterday' }] });
    await startTuesday(world);
    expect(monthOf(world).days[0]?.tally.breaks).toBe(1);
    expect((documentAt(world, 'broken') as { key: string }[]).map(({ key }) => key)).toEqual([
      'journal',
    ]);
  });
});

describe('an absence of several days', () => {
  it('is part of no day: one ends with the departure, the next starts with the return', async () => {
    const world = await stretchesOnly();
    await world.advanceTo(monday + 8 * hourMs);
    world.browser.idle.lock();
    await world.advanceTo(monday + 3 * dayMs);
    world.browser.idle.type();
    await world.advanceTo(monday + 3 * dayMs + 30 * minute);
    await world.sendRequest({ kind: 'i-moved' });
    const dates = monthOf(world).days.map(({ date }) => date);
    expect(dates).toEqual(['2026-11-23']);
    const [monday1] = monthOf(world).days;
    expect(Math.round((monday1?.tally.sittingMinutes ?? 0) / 60)).toBe(8);
    expect(journalOf(world).days.map(({ date }) => date)).toEqual(['2026-11-26']);
    expect(journalOf(world).days[0]?.events[0]?.what).toBe('back');
  });
});

/** Settings of version 2. */
function oldSettings(): Record<string, unknown> {
  const folder = join(import.meta.dirname, '..', '..', 'saved');
  return JSON.parse(readFileSync(join(folder, 'settings-2.json'), 'utf8'));
}

describe('a migration', () => {
  it('makes a backup of all documents in their old version', async () => {
    const world = await lateOnMonday();
    const old = oldSettings();
    world.browser.local.set({ settings: old });
    await world.sendRequest({ kind: 'look' });
    await vi.waitFor(() => expect(documentAt(world, 'settings')).toMatchObject({ version: 3 }));
    const [copy] = (documentAt(world, 'copies') as { copies: Backup[] }).copies;
    if (copy === undefined) throw new Error('There is no backup.');
    expect(copy.why).toBe('migration');
    const before = await unzipBackup(copy);
    expect(before['settings']).toEqual(old);
    expect(before['journal']).toMatchObject({ days: [{ date: '2026-11-23' }] });
  });

  it('goes on without a backup when there is no room for one, and reports it', async () => {
    const world = await lateOnMonday();
    world.browser.local.set({ settings: oldSettings(), pictures: 'x'.repeat(9_000_000) });
    await world.sendRequest({ kind: 'look' });
    await vi.waitFor(() => expect(documentAt(world, 'settings')).toMatchObject({ version: 3 }));
    expect(documentAt(world, 'copies')).toBeUndefined();
    expect(world.reports.join()).toMatch(/no room to back up/);
  });
});
