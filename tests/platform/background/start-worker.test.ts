import { describe, expect, it } from 'vitest';
import { storedIn } from '@/scripts/simulate/stored';
import {
  changeSettings,
  installedWorld,
  longestWait,
  minute,
  monday,
  titlesShown,
  withoutTypingWait,
} from './installed-world';

describe.each(['chromium', 'firefox'] as const)('the worker in %s', (dialect) => {
  it('opens the welcome page when it is installed, and only then', async () => {
    const world = await installedWorld(dialect);
    expect(world.browser.opened).toEqual(['extension://loosen/welcome.html']);
    await world.dispatch('runtime.onInstalled', { reason: 'update' });
    await world.dispatch('runtime.onInstalled', { reason: 'install' });
    expect(world.browser.opened).toHaveLength(1);
  });

  it('shows a notification and a badge when a stretch is due', async () => {
    const world = await withoutTypingWait(dialect);
    await world.advanceTo(monday + 45 * minute);
    expect(titlesShown(world)).toEqual(['Time to loosen up']);
    expect(world.browser.badge).toBe('1');
    expect(world.browser.title).toBe('Loosen: your stretch is ready');
  });

  it('opens the guide when a notification is clicked after the worker stopped', async () => {
    const world = await installedWorld(dialect);
    await world.advanceTo(monday + 30 * minute);
    await world.sendRequest({ kind: 'done', reminder: 'posture' });
    await world.advanceTo(monday + 45 * minute + longestWait);
    const [id] = [...world.browser.notifications.keys()];
    world.stopWorker();
    await world.dispatch('notifications.onClicked', id);
    expect(world.browser.opened.at(-1)).toMatch(/guide\.html\?routine=/);
    expect(world.browser.notifications.size).toBe(0);
  });

  it('never shows the same offer a second time after the person closed it', async () => {
    const world = await withoutTypingWait(dialect);
    let shown = 0;
    world.browser.onShown = () => {
      shown += 1;
    };
    await world.advanceTo(monday + 45 * minute);
    world.browser.notifications.clear();
    await world.sendRequest({ kind: 'look' });
    await world.advanceTo(monday + 50 * minute);
    expect(shown).toBe(1);
    expect(world.browser.badge).toBe('1');
  });

  it('restores alarms and badge after the browser was closed', async () => {
    const world = await installedWorld(dialect);
    await world.sendRequest({ kind: 'pause', until: '1-hour' });
    await world.close(world.time + 2 * minute, false);
    expect(world.browser.badge).toBe('off');
    expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    expect(world.browser.title).toBe('Loosen: paused until 10:00');
  });

  it('keeps an alarm that is already set to the right time', async () => {
    const world = await installedWorld(dialect);
    world.browser.changes = [];
    await world.sendRequest({ kind: 'look' });
    expect(world.browser.changes).not.toContain('alarms.create wake');
  });

  it('shows a test reminder, and a click on it opens a guide', async () => {
    const world = await installedWorld(dialect);
    await world.sendRequest({ kind: 'show-test-reminder' });
    expect(world.browser.notifications.has('test')).toBe(true);
    await world.dispatch('notifications.onClicked', 'test');
    expect(world.browser.opened.at(-1)).toMatch(/guide\.html\?routine=/);
  });

  it('has a menu on its icon that pauses and counts a break', async () => {
    const world = await installedWorld(dialect);
    expect([...world.browser.menu.keys()]).toContain('menuPauseHour');
    await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuMoved' });
    await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuPauseHour' });
    const { run, totals } = storedIn(world);
    expect(totals.breaks).toBe(1);
    expect(run.pause?.until).toBe(monday + 60 * minute);
  });
});

describe.each(['chromium', 'firefox'] as const)('the keyboard commands in %s', (dialect) => {
  it('open a guide, count a break and pause; a command of another version does nothing', async () => {
    const world = await installedWorld(dialect);
    await world.dispatch('commands.onCommand', 'open-guide');
    expect(world.browser.opened.at(-1)).toMatch(/guide\.html\?routine=/);
    await world.dispatch('commands.onCommand', 'i-moved');
    expect(storedIn(world).totals.breaks).toBe(1);
    await world.dispatch('commands.onCommand', 'toggle-pause');
    expect(storedIn(world).run.pause?.until).toBe(monday + 30 * minute);
    await world.dispatch('commands.onCommand', 'toggle-pause');
    expect(storedIn(world).run.pause).toBeNull();
    const { run } = storedIn(world);
    await world.dispatch('commands.onCommand', 'gone');
    expect(storedIn(world).run).toEqual(run);
  });
});

describe('settings from elsewhere', () => {
  it('apply at once when an administrator changes them, and are logged', async () => {
    const world = await withoutTypingWait();
    await world.advanceTo(monday + 46 * minute);
    expect(titlesShown(world)).toHaveLength(1);
    world.browser.policy = { stretch: { on: false } };
    await world.dispatch('storage.managed.onChanged');
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.title).toBe('Loosen: reminders are off');
    expect(storedIn(world).log).toContainEqual(
      expect.objectContaining({ what: 'settings-arrived', from: 'policy' }),
    );
  });

  it.each(['chromium', 'firefox'] as const)(
    'are synced in %s by an alarm of their own once sync is on',
    async (dialect) => {
      const world = await installedWorld(dialect);
      await world.dispatch('storage.sync.onChanged');
      expect(world.browser.sync.keys()).toEqual([]);
      let answer: unknown;
      await world.dispatch(
        'runtime.onMessage',
        { intent: { kind: 'set-sync', on: true } },
        { id: 'loosen', url: 'extension://loosen/options.html' },
        (reply: unknown) => {
          answer = reply;
        },
      );
      expect(answer).toEqual({ ok: true });
      await changeSettings(world, { stretch: { on: true, everyMinutes: 60 } });
      const sent = () => world.browser.sync.keys().find((name) => name.includes('stretch'));
      expect(sent()).toBeUndefined();
      expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'sync', 'wake']);
      await world.advanceTo(world.time + 2 * minute);
      expect(JSON.stringify(world.browser.sync.get(sent() ?? 'none'))).toContain(
        '"everyMinutes":60',
      );
      expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    },
  );
});

describe('a start after which nothing has changed', () => {
  it('leaves the alarms as they were', async () => {
    const world = await installedWorld();
    const before = [...world.browser.alarms.values()];
    world.stopWorker();
    // Another start of the worker finishes between this one's first read and its turn.
    const { session } = world.browser;
    const read = session.get.bind(session);
    let reads = 0;
    session.get = (keys) => {
      reads += 1;
      return reads === 1 ? {} : read(keys);
    };
    world.browser.changes = [];
    await world.start();
    expect(reads).toBe(2);
    // The rescue alarm is moved earlier during the start, then back.
    expect(new Set(world.browser.changes)).toEqual(new Set(['alarms.create rescue']));
    expect([...world.browser.alarms.values()]).toEqual(before);
  });
});

describe('a setting that an administrator fixed', () => {
  it('is not changed by a request, and no reminder becomes due', async () => {
    const world = await installedWorld();
    world.browser.policy = { stretch: { everyMinutes: 60 } };
    await world.dispatch('storage.managed.onChanged');
    await world.advanceTo(monday + 25 * minute);
    const stretch = { on: true, everyMinutes: 15 };
    await world.sendRequest({ kind: 'change-settings', parts: { stretch } });
    await world.sendRequest({ kind: 'look' });
    expect(storedIn(world).run.offersMade).toBe(0);
    expect(storedIn(world).run.waiting).toBeNull();
    world.browser.policy = null;
    await world.dispatch('storage.managed.onChanged');
    expect(storedIn(world).settings?.stretch ?? { on: true, everyMinutes: 45 }).toEqual({
      on: true,
      everyMinutes: 45,
    });
  });
});
