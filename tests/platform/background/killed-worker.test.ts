import { describe, expect, it } from 'vitest';
import { storedIn } from '@/scripts/simulate/stored';
import { atTheDesk, minute, monday, stretching, wait } from './person-with-worker';

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
        await world.advanceTo(monday + killed - 1);
        world.faultInjector.killAfter(call, side);
        await world.advanceTo(monday + 45 * minute + wait + 4 * minute);
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
      await world.advanceTo(world.time + 20 * minute);
      world.browser.idle.type();
      world.faultInjector.killAfter(call, side);
      await world.advanceTo(world.time + 39 * minute);
      expect(storedIn(world).run.offersMade).toBe(1);
    },
  );

  it('loses no break that it said was counted', async () => {
    for (const [call, side] of cases) {
      const world = await atTheDesk();
      world.faultInjector.killAfter(call, side);
      const acknowledged = await world.sendRequest({ kind: 'i-moved' });
      await world.sendRequest({ kind: 'look' });
      const { breaks } = storedIn(world).totals;
      // Killed between saving and answering, it may count what it could not say.
      expect(acknowledged ? [1] : [0, 1]).toContain(breaks);
    }
  });
});
