import { describe, expect, it } from 'vitest';
import { storedIn } from '@/tests/simulator/stored';
import { World } from '@/tests/simulator/world';

const minute = 60_000;
const monday = Date.parse('2026-11-23T08:00:00Z');

async function atTheDesk(dialect: 'chromium' | 'firefox' = 'chromium'): Promise<World> {
  const world = new World({ dialect, startsAt: monday, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  return world;
}

describe.each(['chromium', 'firefox'] as const)('the worker in %s', (dialect) => {
  it('opens the welcome page when it is installed, and only then', async () => {
    const world = await atTheDesk(dialect);
    expect(world.browser.opened).toEqual(['extension://loosen/welcome.html']);
    await world.dispatch('runtime.onInstalled', { reason: 'update' });
    await world.dispatch('runtime.onInstalled', { reason: 'install' });
    expect(world.browser.opened).toHaveLength(1);
  });

  it('shows a notification with title and text when a stretch is due', async () => {
    const world = await atTheDesk(dialect);
    await world.pass(monday + 30 * minute);
    await world.intend({ kind: 'check-posture' });
    await world.pass(monday + 45 * minute);
    const shown = [...world.browser.notifications.values()];
    expect(shown).toEqual([{ title: 'Time to loosen up' }]);
    expect(world.browser.badge).toBe('1');
    expect(world.browser.title).toBe('Loosen: a stretch is waiting for you');
  });

  it('opens the guide when a notification is clicked, though the worker had died', async () => {
    const world = await atTheDesk(dialect);
    await world.pass(monday + 30 * minute);
    await world.intend({ kind: 'check-posture' });
    await world.pass(monday + 46 * minute);
    const [id] = [...world.browser.notifications.keys()];
    world.stopWorker();
    await world.dispatch('notifications.onClicked', id);
    expect(world.browser.opened.at(-1)).toMatch(/guide\.html\?routine=/);
    expect(world.browser.notifications.size).toBe(0);
  });

  it('never shows the same offer a second time after the person closed it', async () => {
    const world = await atTheDesk(dialect);
    let shown = 0;
    world.browser.onShown = () => {
      shown += 1;
    };
    await world.pass(monday + 30 * minute);
    world.browser.notifications.clear();
    await world.intend({ kind: 'look' });
    await world.pass(monday + 35 * minute);
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

describe('a worker that is killed', () => {
  const calls = Array.from({ length: 16 }, (_, index) => index + 1);
  /** Killed at its first call, or before the rescue is armed by the second, an event is lost. */
  const callsUntilArmed = 3;
  const cases = calls.flatMap((call) =>
    (['before', 'after'] as const).map((side) => [call, side] as const),
  );

  it.each(cases)(
    'at API call %i (%s it took effect) still shows a due reminder once',
    async (call, side) => {
      const world = await atTheDesk();
      const shown = new Set<string>();
      world.browser.onShown = (id) => shown.add(id);
      await world.pass(monday + 30 * minute - 1);
      world.killAfter(call, side);
      await world.pass(monday + 36 * minute);
      expect(shown.size).toBe(1);
      expect(storedIn(world).run.offer).toMatchObject({ kind: 'posture', shown: true });
    },
  );

  it.each(cases.slice(callsUntilArmed))(
    'at API call %i (%s it took effect) of a return is back within minutes',
    async (call, side) => {
      const world = await atTheDesk();
      world.browser.idleState = 'locked';
      await world.dispatch('idle.onStateChanged', 'locked');
      await world.pass(world.time + 20 * minute);
      world.browser.idleState = 'active';
      world.killAfter(call, side);
      await world.dispatch('idle.onStateChanged', 'active');
      await world.pass(world.time + 36 * minute);
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
