import { describe, expect, it } from 'vitest';
import { storedIn } from '@/scripts/simulate/stored';
import { defaultSettings } from '@/settings/default-settings';
import { installedWorld, monday } from '@/tests/platform/background/installed-world';
import { ownPage, sendMessage } from '@/tests/platform/background/send-message';

const damages: readonly [string, unknown][] = [
  ['a text', 'gone'],
  ['an empty object', {}],
  ['a list', []],
  ['null', null],
  ['a newer version', { version: 4 }],
  ['an old version without its contents', { version: 1 }],
  ['a text in place of a time', { version: 1, lastSeenAt: 'yesterday' }],
];

describe('a broken document', () => {
  it.each(damages)('that is %s is replaced by the defaults and set aside', async (_what, raw) => {
    const world = await installedWorld();
    world.browser.local.set({ run: raw, 'run.previous': raw, settings: raw });
    await world.sendRequest({ kind: 'look' });
    const { run, settings } = storedIn(world);
    expect(run.notice).toBe('stored-data-broken');
    expect(run.wakeAt).toBe(monday + 30 * 60_000);
    expect(settings).toEqual(defaultSettings);
    expect(world.browser.local.get('broken')).toMatchObject({
      broken: [
        { key: 'settings', raw },
        { key: 'run', raw },
      ],
    });
  });

  it('is reported once, until the person dismisses the notice', async () => {
    const world = await installedWorld();
    world.browser.local.set({ run: 'gone', 'run.previous': 'gone' });
    await world.sendRequest({ kind: 'look' });
    await world.sendRequest({ kind: 'dismiss-notice' });
    await world.sendRequest({ kind: 'look' });
    expect(storedIn(world).run.notice).toBeNull();
    expect(world.browser.local.get('broken')['broken']).toHaveLength(1);
  });

  it('is replaced by the last good copy where there is one', async () => {
    const world = await installedWorld();
    await world.sendRequest({ kind: 'change-settings', parts: { goal: 7 } });
    await world.sendRequest({ kind: 'change-settings', parts: { goal: 8 } });
    world.browser.local.set({ settings: { version: 2, goal: 'eight' } });
    await world.sendRequest({ kind: 'look' });
    expect(storedIn(world).settings?.goal).toBe(7);
  });

  it('with a number out of range does not pass it to the alarms', async () => {
    const world = await installedWorld();
    const { run } = world.browser.local.get('run') as { run: object };
    world.browser.local.set({ run: { ...run, wakeAt: 1e300, countedTo: -1e300 } });
    await world.sendRequest({ kind: 'look' });
    const times = [...world.browser.alarms.values()].map(({ scheduledTime }) => scheduledTime);
    expect(times).toHaveLength(2);
    for (const time of times) expect(time - world.clock()).toBeLessThan(3 * 3_600_000);
  });

  it('keeps the counts of today when only the clocks are broken', async () => {
    const world = await installedWorld();
    await world.sendRequest({ kind: 'i-moved' });
    world.browser.local.set({ run: 'gone', 'run.previous': 'gone' });
    await world.sendRequest({ kind: 'look' });
    expect(storedIn(world).totals.breaks).toBe(1);
  });
});

describe('a policy', () => {
  it('with wrong types still applies its valid parts', async () => {
    const world = await installedWorld();
    world.browser.policy = {
      stretch: { on: 'yes', everyMinutes: 1e300 },
      posture: { on: true, everyMinutes: 20 },
      hours: 'always',
      own: { id: 'own-tea' },
      version: 3,
    };
    await world.sendRequest({ kind: 'look' });
    expect(storedIn(world).run.wakeAt).toBe(monday + 20 * 60_000);
    expect(world.reports).toEqual([]);
  });

  it('locks a setting against requests without changing the stored choice', async () => {
    const world = await installedWorld();
    await world.sendRequest({ kind: 'change-settings', parts: { goal: 7 } });
    world.browser.policy = { goal: 2 };
    await world.sendRequest({ kind: 'change-settings', parts: { goal: 9, theme: 'dark' } });
    expect(storedIn(world).settings).toMatchObject({ goal: 7, theme: 'dark' });
  });
});

describe('sync', () => {
  const turnOn = { intent: { kind: 'set-sync', on: true } };

  it('with data from a newer version changes neither side', async () => {
    const world = await installedWorld();
    await world.sendRequest({ kind: 'change-settings', parts: { goal: 7 } });
    const theirs = {
      version: defaultSettings.version + 1,
      value: { breaks: 9 },
      at: monday + 1,
      device: 'phone',
    };
    world.browser.sync.set({ 'settings.goal': theirs });
    expect(await sendMessage(world, turnOn, ownPage)).toEqual({ ok: true });
    expect(storedIn(world).settings?.goal).toBe(7);
    expect(world.browser.sync.get('settings.goal')).toEqual({ 'settings.goal': theirs });
    expect(world.browser.local.get('sync')['sync']).toMatchObject({ note: 'newer-version' });
  });

  it('retries ten minutes after a refused write', async () => {
    const world = await installedWorld();
    await world.sendRequest({ kind: 'change-settings', parts: { goal: 7 } });
    world.browser.sync.failingWrites = 1;
    expect(await sendMessage(world, turnOn, ownPage)).toEqual({ ok: true });
    expect(world.browser.alarms.get('sync')?.scheduledTime).toBe(monday + 10 * 60_000);
    await world.advanceTo(monday + 11 * 60_000);
    expect(world.browser.sync.keys()).toEqual(['settings.goal']);
    expect(world.browser.alarms.has('sync')).toBe(false);
  });
});

describe('a write that fails', () => {
  it('is shown on the icon, loses nothing, and is retried a minute later', async () => {
    const world = await installedWorld();
    world.browser.local.failingWrites = 1;
    expect(await world.sendRequest({ kind: 'i-moved' })).toBe(false);
    expect(world.browser.title).toMatch(/can’t read or save/);
    expect(world.reports).toHaveLength(1);
    // If the retry is interrupted too, these alarms still wake the worker.
    expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    await world.advanceTo(world.time + 61_000);
    expect(world.browser.title).toMatch(/next posture check at/);
    expect(await world.sendRequest({ kind: 'i-moved' })).toBe(true);
    expect(storedIn(world).totals.breaks).toBe(1);
  });
});
