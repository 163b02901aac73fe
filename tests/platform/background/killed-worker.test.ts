import { describe, expect, it } from 'vitest';
import { storedIn } from '@/scripts/simulate/stored';
import { installedWorld, longestWait, minute, monday, stretchesOnly } from './installed-world';

describe('a worker that is killed', () => {
  const calls = Array.from({ length: 24 }, (_, index) => index + 1);
  /** A kill at the first call, or before the second one sets the rescue alarm, loses the event. */
  const callsUntilArmed = 3;
  const cases = calls.flatMap((call) =>
    (['before', 'after'] as const).map((side) => [call, side] as const),
  );

  describe.each([
    ['when it becomes due', 45 * minute],
    ['when its wait is over', 45 * minute + longestWait],
  ])('%s', (_when, killed) => {
    it.each(cases)(
      'at API call %i (%s it took effect) still shows a reminder once',
      async (call, side) => {
        const world = await stretchesOnly();
        const shown = new Set<string>();
        world.browser.onShown = (id) => shown.add(id);
        await world.advanceTo(monday + killed - 1);
        world.faultInjector.killAfter(call, side);
        await world.advanceTo(monday + 45 * minute + longestWait + 4 * minute);
        expect(shown.size).toBe(1);
        expect(storedIn(world).run.offer).toMatchObject({ kind: 'stretch', shown: true });
      },
    );
  });

  it.each(cases.slice(callsUntilArmed))(
    'at API call %i (%s it took effect) of a return still reminds in time',
    async (call, side) => {
      const world = await installedWorld();
      world.browser.idle.lock();
      await world.advanceTo(world.time + 20 * minute);
      world.browser.idle.type();
      world.faultInjector.killAfter(call, side);
      await world.advanceTo(world.time + 39 * minute);
      expect(storedIn(world).run.offersMade).toBe(1);
    },
  );

  it('loses no break that it confirmed', async () => {
    for (const [call, side] of cases) {
      const world = await installedWorld();
      world.faultInjector.killAfter(call, side);
      const acknowledged = await world.sendRequest({ kind: 'i-moved' });
      await world.sendRequest({ kind: 'look' });
      const { breaks } = storedIn(world).totals;
      // A kill between saving and replying may count a break that was not confirmed.
      expect(acknowledged ? [1] : [0, 1]).toContain(breaks);
    }
  });
});
