import { describe, expect, it } from 'vitest';
import { unloadRequestsKey } from '@/platform/messaging/unload-requests';
import { storedIn } from '@/scripts/simulate/stored';
import type { World } from '@/scripts/simulate/world';
import { atTheDesk, minute } from '@/tests/platform/background/person-with-worker';

const routine = 'hip-flexors-seated-1min';
const playing = { kind: 'begin-routine', session: 's1', routine } as const;
const place = { routine, session: 's1', stepIndex: 0, intoStepMs: 9000, playedMs: 9000 };
const left = [
  { intent: { kind: 'leave-routine', session: 's1' } },
  { intent: { kind: 'no-such-thing' } },
  { intent: { kind: 'keep-place', place } },
];

/** What a page does that is being left. */
function leave(world: World) {
  world.browser.local.set({ [unloadRequestsKey]: left });
  world.browser.session.set({ [unloadRequestsKey]: true });
}

describe.each(['chromium', 'firefox'] as const)('what a page left behind in %s', (dialect) => {
  it('wakes the worker, is carried out, and is forgotten', async () => {
    const world = await atTheDesk(dialect);
    await world.sendRequest(playing);
    expect(storedIn(world).run.guide).not.toBeNull();
    world.stopWorker();
    leave(world);
    await world.dispatch('storage.local.onChanged', { [unloadRequestsKey]: { newValue: left } });
    expect(storedIn(world).run.guide).toBeNull();
    expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
    expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
  });

  it('is heard with the next start when the browser closed together with the page', async () => {
    const world = await atTheDesk(dialect);
    await world.sendRequest(playing);
    leave(world);
    await world.close(world.time + 2 * minute, true);
    expect(storedIn(world).run.guide).toBeNull();
    expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
    expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
  });

  it('is heard by the next worker, wherever the last was stopped in hearing it', async () => {
    for (let call = 1; call <= 24; call += 1) {
      for (const side of ['before', 'after'] as const) {
        const world = await atTheDesk(dialect);
        await world.sendRequest(playing);
        world.stopWorker();
        leave(world);
        world.misfortune.killAfter(call, side);
        await world.dispatch('storage.local.onChanged', {
          [unloadRequestsKey]: { newValue: left },
        });
        await world.sendRequest({ kind: 'look' });
        expect(storedIn(world).run.guide, `${call} ${side}`).toBeNull();
        expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
        expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
      }
    }
  });

  it('is heard although another page is left at the same time', async () => {
    const world = await atTheDesk(dialect);
    const other = [{ intent: { kind: 'keep-place', place: { ...place, session: 's2' } } }];
    const untouched = world.browser.local.peek('practice');
    leave(world);
    const heard = world.dispatch('storage.local.onChanged', {
      [unloadRequestsKey]: { newValue: left },
    });
    for (
      let turns = 0;
      turns < 500 && world.browser.local.peek('practice') === untouched;
      turns += 1
    )
      await Promise.resolve();
    world.browser.local.set({ [unloadRequestsKey]: other });
    await heard;
    expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's2' } });
    expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
  });

  it('is of no weight when it is damaged', async () => {
    const world = await atTheDesk(dialect);
    const before = storedIn(world).run;
    world.browser.local.set({ [unloadRequestsKey]: 7 });
    await world.dispatch('storage.local.onChanged', { [unloadRequestsKey]: { newValue: 7 } });
    expect(storedIn(world).run).toEqual(before);
    expect(world.browser.local.keys()).not.toContain(unloadRequestsKey);
  });
});
