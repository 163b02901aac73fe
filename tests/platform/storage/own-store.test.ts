import { describe, expect, it } from 'vitest';
import { loadOwn, saveOwn } from '@/platform/storage/own-store';
import type { OwnExercise } from '@/routines/own/own-library';
import { FakeBrowser } from '@/scripts/simulate/fake-browser';
import { FakeLocks } from '@/scripts/simulate/fake-locks';
import { problemAtPath } from '@/tests/values/problem-at-path';

/** A page of Loosen with a browser that stores documents. */
function page() {
  const fake = new FakeBrowser(
    'chromium',
    () => 0,
    () => 0,
  );
  const browser = fake.api(new Map(), async (effect) => effect());
  return { browser, local: fake.local, locks: new FakeLocks().for({}) };
}

const bridge: OwnExercise = {
  id: 'own-bridge',
  name: 'Bridge with a ball',
  steps: ['Lie down.', 'Lift.'],
  sides: 'both',
  dose: { kind: 'repetitions', repetitions: 8, secondsEach: 5 },
  picture: null,
};
const saving = (exercises: OwnExercise[]) =>
  ({ kind: 'save-own', exercises, routines: [] }) as const;

describe('an own exercise', () => {
  it('is stored, and its routine is listed by name', async () => {
    const { browser, local, locks } = page();
    const steps = [{ exercise: 'own-bridge', prepareSeconds: 5, dose: bridge.dose }];
    const change = {
      kind: 'save-own' as const,
      exercises: [bridge],
      routines: [{ id: 'own-r', name: 'Mine', steps }],
    };
    expect(await saveOwn(browser, locks, change, 1)).toBeNull();
    expect((await loadOwn(browser)).exercises).toEqual([bridge]);
    expect(local.get('ownRoutines')).toEqual({
      ownRoutines: [{ id: 'own-r', name: 'Mine' }],
    });
  });

  it('is not changed by a refused change', async () => {
    const { browser, local, locks } = page();
    await saveOwn(browser, locks, saving([bridge]), 1);
    const before = local.get(local.keys());
    const refusal = await saveOwn(browser, locks, saving([{ ...bridge, steps: [] }]), 2);
    expect(refusal).toEqual(problemAtPath('exercises.0.steps', { code: 'too-few', least: 1 }));
    expect(local.get(local.keys())).toEqual(before);
  });

  it('is read from its previous copy when it is damaged, and the damaged one is set aside', async () => {
    const { browser, local, locks } = page();
    await saveOwn(browser, locks, saving([bridge]), 1);
    await saveOwn(browser, locks, saving([{ ...bridge, name: 'Bridge' }]), 2);
    local.set({ own: { version: 7 } });
    expect((await loadOwn(browser)).exercises).toEqual([bridge]);
    await saveOwn(browser, locks, saving([{ ...bridge, id: 'own-second' }]), 3);
    expect((await loadOwn(browser)).exercises).toHaveLength(2);
    expect(local.get('broken')['broken']).toEqual([{ at: 3, key: 'own', raw: { version: 7 } }]);
  });
});
