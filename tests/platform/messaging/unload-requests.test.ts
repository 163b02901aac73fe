import { describe, expect, it } from 'vitest';
import { unloadRequestsKey } from '@/platform/messaging/unload-requests';
import { storedIn } from '@/scripts/simulate/stored';
import type { World } from '@/scripts/simulate/world';
import { installedWorld, minute } from '@/tests/platform/background/installed-world';

const routine = 'hip-flexors-seated-1min';
const playing = { kind: 'begin-routine', session: 's1', routine } as const;
const place = { routine, session: 's1', stepIndex: 0, intoStepMs: 9000, playedMs: 9000 };
const requests = [
  { intent: { kind: 'leave-routine', session: 's1' } },
  { intent: { kind: 'no-such-thing' } },
  { intent: { kind: 'keep-place', place } },
];

/** Stores requests as a closing page does. */
function storeRequests(world: World) {
  world.browser.local.set({ [unloadRequestsKey]: requests });
  world.browser.session.set({ [unloadRequestsKey]: true });
}

describe.each(['chromium', 'firefox'] as const)(
  'the stored requests of a closed page in %s',
  (dialect) => {
    it('wake the worker, are carried out, and are removed', async () => {
      const world = await installedWorld(dialect);
      await world.sendRequest(playing);
      expect(storedIn(world).run.guide).not.toBeNull();
      world.stopWorker();
      storeRequests(world);
      await world.dispatch('storage.local.onChanged', {
        [unloadRequestsKey]: { newValue: requests },
      });
      expect(storedIn(world).run.guide).toBeNull();
      expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
      expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
    });

    it('are carried out at the next start when the browser closed with the page', async () => {
      const world = await installedWorld(dialect);
      await world.sendRequest(playing);
      storeRequests(world);
      await world.close(world.time + 2 * minute, true);
      expect(storedIn(world).run.guide).toBeNull();
      expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
      expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
    });

    it('are carried out by the next worker, wherever the previous one was stopped', async () => {
      for (let call = 1; call <= 24; call += 1) {
        for (const side of ['before', 'after'] as const) {
          const world = await installedWorld(dialect);
          await world.sendRequest(playing);
          world.stopWorker();
          storeRequests(world);
          world.faultInjector.killAfter(call, side);
          await world.dispatch('storage.local.onChanged', {
            [unloadRequestsKey]: { newValue: requests },
          });
          await world.sendRequest({ kind: 'look' });
          expect(storedIn(world).run.guide, `${call} ${side}`).toBeNull();
          expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
          expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
        }
      }
    });

    it('are carried out together with those of a page that closes meanwhile', async () => {
      const world = await installedWorld(dialect);
      const other = [{ intent: { kind: 'keep-place', place: { ...place, session: 's2' } } }];
      const untouched = world.browser.local.peek('practice');
      storeRequests(world);
      const handled = world.dispatch('storage.local.onChanged', {
        [unloadRequestsKey]: { newValue: requests },
      });
      for (
        let turns = 0;
        turns < 500 && world.browser.local.peek('practice') === untouched;
        turns += 1
      )
        await Promise.resolve();
      world.browser.local.set({ [unloadRequestsKey]: other });
      await handled;
      expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's2' } });
      expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
    });

    it('are ignored and removed when they are damaged', async () => {
      const world = await installedWorld(dialect);
      const before = storedIn(world).run;
      world.browser.local.set({ [unloadRequestsKey]: 7 });
      await world.dispatch('storage.local.onChanged', { [unloadRequestsKey]: { newValue: 7 } });
      expect(storedIn(world).run).toEqual(before);
      expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
    });
  },
);
