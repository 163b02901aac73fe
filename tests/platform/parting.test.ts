import { describe, expect, it } from 'vitest';
import { partingKey } from '@/platform/parting';
import { storedIn } from '@/tests/simulator/stored';
import { atTheDesk, minute } from './person-with-worker';

const routine = 'hip-flexors-seated-1min';
const playing = { kind: 'begin-routine', session: 's1', routine } as const;
const left = [
  { intent: { kind: 'leave-routine', session: 's1' } },
  { intent: { kind: 'no-such-thing' } },
  {
    intent: {
      kind: 'keep-place',
      place: { routine, session: 's1', stepIndex: 0, intoStepMs: 9000, playedMs: 9000 },
    },
  },
];

describe.each(['chromium', 'firefox'] as const)('what a page left behind in %s', (dialect) => {
  it('wakes the worker, is carried out, and is forgotten', async () => {
    const world = await atTheDesk(dialect);
    await world.intend(playing);
    expect(storedIn(world).run.guide).not.toBeNull();
    world.stopWorker();
    world.browser.local.set({ [partingKey]: left });
    await world.dispatch('storage.local.onChanged', { [partingKey]: { newValue: left } });
    expect(storedIn(world).run.guide).toBeNull();
    expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
    expect(world.browser.local.keys()).not.toContain(partingKey);
  });

  it('is heard with the next start when the browser closed together with the page', async () => {
    const world = await atTheDesk(dialect);
    await world.intend(playing);
    world.browser.local.set({ [partingKey]: left });
    await world.close(world.time + 2 * minute, true);
    expect(storedIn(world).run.guide).toBeNull();
    expect(world.browser.local.peek('practice')).toMatchObject({ place: { session: 's1' } });
    expect(world.browser.local.keys()).not.toContain(partingKey);
  });

  it('is of no weight when it is damaged', async () => {
    const world = await atTheDesk(dialect);
    const before = storedIn(world).run;
    world.browser.local.set({ [partingKey]: 7 });
    await world.dispatch('storage.local.onChanged', { [partingKey]: { newValue: 7 } });
    expect(storedIn(world).run).toEqual(before);
    expect(world.browser.local.keys()).not.toContain(partingKey);
  });
});
