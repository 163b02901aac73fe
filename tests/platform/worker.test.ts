import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '@/reminders/settings';
import { storedIn } from '@/tests/simulator/stored';
import { World } from '@/tests/simulator/world';

const minute = 60_000;
const monday = Date.parse('2026-11-23T08:00:00Z');
/** Someone who types without a pause is asked this much after a reminder is due. */
const wait = 5 * minute;

async function atTheDesk(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = new World({ dialect, startsAt: monday, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  return world;
}

/** Someone who is reminded of stretches alone: a posture check gives way to one that is near. */
async function stretching(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = await atTheDesk(dialect);
  await choose(world, { posture: { on: false, everyMinutes: 30 } });
  return world;
}

/** The same, for whom a due stretch waits for no pause in typing. */
async function impatient(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = await stretching(dialect);
  await choose(world, { moment: { waitMinutes: 0, headsUp: false } });
  return world;
}

const choose = (world: World, parts: Partial<Settings>) =>
  world.intend({ kind: 'change-settings', parts });

const titlesShown = ({ browser }: World) =>
  [...browser.notifications.values()].map(({ title }) => title);

describe.each(['chromium', 'firefox'] as const)('the worker in %s', (dialect) => {
  it('opens the welcome page when it is installed, and only then', async () => {
    const world = await atTheDesk(dialect);
    expect(world.browser.opened).toEqual(['extension://loosen/welcome.html']);
    await world.dispatch('runtime.onInstalled', { reason: 'update' });
    await world.dispatch('runtime.onInstalled', { reason: 'install' });
    expect(world.browser.opened).toHaveLength(1);
  });

  it('shows a notification with title and text when a stretch is due', async () => {
    const world = await impatient(dialect);
    await world.pass(monday + 45 * minute);
    expect(titlesShown(world)).toEqual(['Time to loosen up']);
    expect(world.browser.badge).toBe('1');
    expect(world.browser.title).toBe('Loosen: waiting for you: stretch');
  });

  it('opens the guide when a notification is clicked, though the worker had died', async () => {
    const world = await atTheDesk(dialect);
    await world.pass(monday + 30 * minute);
    await world.intend({ kind: 'done', reminder: 'posture' });
    await world.pass(monday + 45 * minute + wait);
    const [id] = [...world.browser.notifications.keys()];
    world.stopWorker();
    await world.dispatch('notifications.onClicked', id);
    expect(world.browser.opened.at(-1)).toMatch(/guide\.html\?routine=/);
    expect(world.browser.notifications.size).toBe(0);
  });

  it('never shows the same offer a second time after the person closed it', async () => {
    const world = await impatient(dialect);
    let shown = 0;
    world.browser.onShown = () => {
      shown += 1;
    };
    await world.pass(monday + 45 * minute);
    world.browser.notifications.clear();
    await world.intend({ kind: 'look' });
    await world.pass(monday + 50 * minute);
    expect(shown).toBe(1);
    expect(world.browser.badge).toBe('1');
  });

  it('brings alarms and badge back after the browser was closed', async () => {
    const world = await atTheDesk(dialect);
    await world.intend({ kind: 'pause', until: '1-hour' });
    await world.close(world.time + 2 * minute, false);
    expect(world.browser.badge).toBe('off');
    expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    expect(world.browser.title).toBe('Loosen: paused until 10:00');
  });

  it('leaves an alarm alone that already rings at the right time', async () => {
    const world = await atTheDesk(dialect);
    world.browser.changes = [];
    await world.intend({ kind: 'look' });
    expect(world.browser.changes).not.toContain('alarms.create wake');
  });

  it('shows a test reminder, and a click on it opens a guide', async () => {
    const world = await atTheDesk(dialect);
    await world.intend({ kind: 'show-test-reminder' });
    expect(world.browser.notifications.has('test')).toBe(true);
    await world.dispatch('notifications.onClicked', 'test');
    expect(world.browser.opened.at(-1)).toMatch(/guide\.html\?routine=/);
  });

  it('has a menu on its icon that pauses and says that the person moved', async () => {
    const world = await atTheDesk(dialect);
    expect(world.browser.menu).toContain('menuPauseHour');
    await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuMoved' });
    await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuPauseHour' });
    const { run, totals } = storedIn(world);
    expect(totals.breaks).toBe(1);
    expect(run.pause?.until).toBe(monday + 60 * minute);
  });
});

describe.each(['chromium', 'firefox'] as const)('a reminder that is due in %s', (dialect) => {
  it('waits for a pause in typing, which is looked for closely only meanwhile', async () => {
    const world = await stretching(dialect);
    expect(world.browser.idle.seconds).toBe(300);
    await world.pass(monday + 46 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.badge).toBe('soon');
    expect(world.browser.title).toBe(
      'Loosen: stretch as soon as you pause, at the latest at 09:50',
    );
    expect(world.browser.idle.seconds).toBe(15);
    world.browser.idle.rest();
    await world.pass(world.time + 14_000);
    expect(titlesShown(world)).toEqual([]);
    await world.pass(world.time + 3000);
    expect(titlesShown(world)).toHaveLength(1);
    expect(world.browser.idle.seconds).toBe(300);
    // The browser calls the person active again; that is no return.
    const { backAt } = storedIn(world).run;
    world.browser.idle.type();
    await world.pass(world.time + minute);
    expect(storedIn(world).run.backAt).toBe(backAt);
  });

  it('comes after the longest wait to someone who never pauses', async () => {
    const world = await stretching(dialect);
    await world.pass(monday + 50 * minute - 1000);
    expect(titlesShown(world)).toEqual([]);
    await world.pass(monday + 50 * minute + 1000);
    expect(titlesShown(world)).toHaveLength(1);
  });

  it('is held by a window that fills the screen, and comes when that ends', async () => {
    const world = await impatient(dialect);
    world.browser.fullScreen = true;
    await world.pass(monday + 55 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.badge).toBe('wait');
    expect(world.browser.title).toBe('Loosen: waits until no window fills the screen');
    world.browser.fullScreen = false;
    await world.pass(world.time + 2 * minute);
    expect(titlesShown(world)).toHaveLength(1);
  });

  it('is held by a window that fills the screen only since the last event', async () => {
    const world = await impatient(dialect);
    await world.intend({ kind: 'look' });
    world.browser.fullScreen = true;
    await world.pass(monday + 46 * minute);
    expect(titlesShown(world)).toEqual([]);
  });

  it('is held by sound in a tab only for who asked for that', async () => {
    const world = await impatient(dialect);
    world.browser.audible = true;
    await world.pass(monday + 46 * minute);
    expect(titlesShown(world)).toHaveLength(1);
    await choose(world, { holds: { ...defaultSettings.holds, sound: true } });
    await world.intend({ kind: 'i-moved' });
    await world.pass(world.time + 50 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.title).toBe('Loosen: waits until no tab plays sound');
  });

  it('shows on the icon alone for who wants no notifications', async () => {
    const world = await impatient(dialect);
    await choose(world, { rungs: { ...defaultSettings.rungs, notification: false } });
    await world.pass(monday + 46 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.badge).toBe('1');
    const { run, log } = storedIn(world);
    expect(run.offer).toMatchObject({ kind: 'stretch', shown: true });
    expect(log.find(({ what }) => what === 'shown')).toMatchObject({ as: 'badge' });
  });

  it('is held while the person says that they are in a call, by key or by menu', async () => {
    const world = await impatient(dialect);
    await world.dispatch('commands.onCommand', 'toggle-call');
    expect(world.browser.badge).toBe('call');
    expect(world.browser.title).toBe('Loosen: in a call, quiet until 11:00 at the longest');
    await world.pass(monday + 55 * minute);
    expect(titlesShown(world)).toEqual([]);
    await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuCall' });
    expect(titlesShown(world)).toHaveLength(1);
  });
});

describe('a call in a tab', () => {
  it('holds a due reminder in Firefox, which tells of it', async () => {
    const world = await impatient('firefox');
    world.browser.call = true;
    await world.pass(monday + 55 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.title).toBe('Loosen: waits until your call ends');
    world.browser.call = false;
    await world.pass(world.time + 2 * minute);
    expect(titlesShown(world)).toHaveLength(1);
  });

  it('is not known in Chromium, which refuses to be asked for it', async () => {
    const world = await impatient();
    world.browser.call = true;
    await world.pass(monday + 46 * minute);
    expect(titlesShown(world)).toHaveLength(1);
    expect(world.reports).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('the keys in %s', (dialect) => {
  it('open a guide, count a break and pause, and a key of another version does nothing', async () => {
    const world = await atTheDesk(dialect);
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
  it('count at once when an administrator changes them, and the log says so', async () => {
    const world = await impatient();
    await world.pass(monday + 46 * minute);
    expect(titlesShown(world)).toHaveLength(1);
    world.browser.policy = { stretch: { on: false } };
    await world.dispatch('storage.managed.onChanged');
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.title).toBe('Loosen: all reminders are switched off');
    expect(storedIn(world).log).toContainEqual(
      expect.objectContaining({ what: 'settings-arrived', from: 'policy' }),
    );
  });

  it.each(['chromium', 'firefox'] as const)(
    'go to and come from other devices once sync is on in %s, by an alarm of its own',
    async (dialect) => {
      const world = await atTheDesk(dialect);
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
      await choose(world, { stretch: { on: true, everyMinutes: 60 } });
      const sent = () => world.browser.sync.keys().find((name) => name.includes('stretch'));
      expect(sent()).toBeUndefined();
      expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'sync', 'wake']);
      await world.pass(world.time + 2 * minute);
      expect(JSON.stringify(world.browser.sync.get(sent() ?? 'none'))).toContain(
        '"everyMinutes":60',
      );
      expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    },
  );
});

describe('a greeting that finds nothing left to do', () => {
  it('puts the alarms back where they were', async () => {
    const world = await atTheDesk();
    const before = [...world.browser.alarms.values()];
    world.stopWorker();
    // Another start of the worker greets between this one's first look and its turn.
    const { session } = world.browser;
    const read = session.get.bind(session);
    let looks = 0;
    session.get = (keys) => {
      looks += 1;
      return looks === 1 ? {} : read(keys);
    };
    world.browser.changes = [];
    await world.start();
    expect(looks).toBe(2);
    expect(world.browser.changes).toEqual(['alarms.create rescue', 'alarms.create rescue']);
    expect([...world.browser.alarms.values()]).toEqual(before);
  });
});

describe('a worker that is killed', () => {
  const calls = Array.from({ length: 24 }, (_, index) => index + 1);
  /** Killed at its first call, or before the rescue is armed by the second, an event is lost. */
  const callsUntilArmed = 3;
  const cases = calls.flatMap((call) =>
    (['before', 'after'] as const).map((side) => [call, side] as const),
  );

  describe.each([
    ['when it becomes due', 45 * minute],
    ['when its wait is over', 45 * minute + wait],
  ])('%s', (_when, killed) => {
    it.each(cases)(
      'at API call %i (%s it took effect) still shows a reminder once',
      async (call, side) => {
        const world = await stretching();
        const shown = new Set<string>();
        world.browser.onShown = (id) => shown.add(id);
        await world.pass(monday + killed - 1);
        world.killAfter(call, side);
        await world.pass(monday + 45 * minute + wait + 4 * minute);
        expect(shown.size).toBe(1);
        expect(storedIn(world).run.offer).toMatchObject({ kind: 'stretch', shown: true });
      },
    );
  });

  it.each(cases.slice(callsUntilArmed))(
    'at API call %i (%s it took effect) of a return is back within minutes',
    async (call, side) => {
      const world = await atTheDesk();
      world.browser.idle.lock();
      await world.pass(world.time + 20 * minute);
      world.browser.idle.type();
      world.killAfter(call, side);
      await world.pass(world.time + 39 * minute);
      expect(storedIn(world).run.offersMade).toBe(1);
    },
  );

  it('loses no break that it said was counted', async () => {
    for (const [call, side] of cases) {
      const world = await atTheDesk();
      world.killAfter(call, side);
      const acknowledged = await world.intend({ kind: 'i-moved' });
      await world.intend({ kind: 'look' });
      const { breaks } = storedIn(world).totals;
      // Killed between saving and answering, it may count what it could not say.
      expect(acknowledged ? [1] : [0, 1]).toContain(breaks);
    }
  });
});

describe('a setting that an administrator fixed', () => {
  it('stays as it is when a page asks for another, and nothing becomes due by it', async () => {
    const world = await atTheDesk();
    world.browser.policy = { stretch: { everyMinutes: 60 } };
    await world.dispatch('storage.managed.onChanged');
    await world.pass(monday + 25 * minute);
    const stretch = { on: true, everyMinutes: 15 };
    await world.intend({ kind: 'change-settings', parts: { stretch } });
    await world.intend({ kind: 'look' });
    expect(storedIn(world).run.offersMade).toBe(0);
    expect(storedIn(world).run.waiting).toBeNull();
    world.browser.policy = null;
    await world.dispatch('storage.managed.onChanged');
    // Their own choice is what it was before the policy came.
    expect(storedIn(world).settings?.stretch ?? { on: true, everyMinutes: 45 }).toEqual({
      on: true,
      everyMinutes: 45,
    });
  });
});
