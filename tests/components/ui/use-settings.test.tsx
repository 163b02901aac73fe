import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useSettings } from '@/components/ui/use-settings';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { FakeSnapshots } from '@/tests/components/fake-snapshots';
import { FakeWorker, unreachable } from '@/tests/components/fake-worker';

afterEach(cleanup);

const storing = (settings: Partial<Settings>) => ({
  stored: { settings: { ...defaultSettings, ...settings } },
});

function open() {
  const worker = new FakeWorker<unknown>();
  worker.sleeps = true;
  const snapshots = new FakeSnapshots(storing({ goal: 4, goalDays: 4 }));
  const host = { snapshots, send: worker.send };
  const drawn: number[] = [];
  const { result } = renderHook(() => {
    const page = useSettings(host);
    drawn.push(page.settings.goal);
    return page;
  });
  const shown = () => {
    const { goal, goalDays } = result.current.settings;
    return { goal, goalDays };
  };
  const change = (parts: Partial<Settings>) =>
    act(async () => void result.current.changeSettings(parts));
  return { worker, snapshots, result, drawn, shown, change };
}

describe('a changed setting', () => {
  it('is shown before the worker answers, and the next change builds on it', async () => {
    const { worker, shown, change } = open();
    await change({ goal: 6 });
    expect(shown()).toEqual({ goal: 6, goalDays: 4 });
    await change({ goalDays: 2 });
    expect(shown()).toEqual({ goal: 6, goalDays: 2 });
    expect(worker.asked).toEqual([
      { kind: 'change-settings', parts: { goal: 6 } },
      { kind: 'change-settings', parts: { goalDays: 2 } },
    ]);
  });

  it('is shown without a gap until the page has read what is stored', async () => {
    const { worker, snapshots, shown, drawn, change } = open();
    await change({ goal: 6 });
    const before = drawn.length;
    snapshots.store(storing({ goal: 6 }));
    await worker.wake();
    expect(new Set(drawn.slice(before))).toEqual(new Set([6]));
    await snapshots.show(storing({ goal: 3 }));
    expect(shown().goal).toBe(3);
  });

  it('returns to what is stored when it is refused', async () => {
    const { worker, shown, change, result } = open();
    worker.refusal = unreachable;
    await change({ goal: 6 });
    await worker.wake();
    expect(shown().goal).toBe(4);
    expect(result.current.refusal).toEqual(unreachable);
  });

  it('applies the theme to the page at once', async () => {
    const { change } = open();
    await change({ theme: 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await change({ theme: 'system' });
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});
