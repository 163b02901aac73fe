import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrowserApi } from '@/platform/environment';
import { watch } from '@/platform/storage/watch';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A browser that reports changes of its store when a test says so. */
function browserWithStore() {
  const listeners: (() => void)[] = [];
  const onChanged = { addListener: (listener: () => void) => listeners.push(listener) };
  const browser = { storage: { local: { onChanged } } } as unknown as BrowserApi;
  return { browser, change: () => listeners.forEach((listener) => listener()) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a page that watches the store', () => {
  it('has the first snapshot at once, and a new one after each change', async () => {
    const { browser, change } = browserWithStore();
    let stored = 'one';
    const snapshots = await watch(browser, async () => stored);
    expect(snapshots.latest().stored).toBe('one');
    const seen: string[] = [];
    snapshots.subscribe(() => seen.push(snapshots.latest().stored));
    stored = 'two';
    change();
    await settle();
    expect(seen).toEqual(['two']);
  });

  it('reads every ten seconds, since times pass without a change', async () => {
    const { browser } = browserWithStore();
    const snapshots = await watch(browser, async () => 'same');
    const { at } = snapshots.latest().moment;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(snapshots.latest().moment.at).toBe(at + 10_000);
  });

  it('waits until the store can be read', async () => {
    const { browser, change } = browserWithStore();
    const read = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('busy'));
    read.mockResolvedValue('one');
    const watching = watch(browser, read);
    await settle();
    change();
    expect((await watching).latest().stored).toBe('one');
  });

  it('keeps the last snapshot when the store cannot be read later', async () => {
    const { browser } = browserWithStore();
    const read = vi.fn<() => Promise<string>>().mockResolvedValueOnce('one');
    read.mockRejectedValueOnce(new Error('busy'));
    const snapshots = await watch(browser, read);
    await snapshots.refresh();
    expect(snapshots.latest().stored).toBe('one');
  });

  it('does not go back when an earlier read ends after a later one', async () => {
    const { browser } = browserWithStore();
    const answers: ((stored: string) => void)[] = [];
    const watching = watch(
      browser,
      () => new Promise<string>((resolve) => void answers.push(resolve)),
    );
    answers[0]?.('one');
    const snapshots = await watching;
    const slow = snapshots.refresh();
    const fast = snapshots.refresh();
    answers[2]?.('three');
    await fast;
    answers[1]?.('two');
    await slow;
    expect(snapshots.latest().stored).toBe('three');
  });

  it('does not call a listener that was removed', async () => {
    const { browser } = browserWithStore();
    const snapshots = await watch(browser, async () => 'one');
    const changed = vi.fn<() => void>();
    snapshots.subscribe(changed)();
    await snapshots.refresh();
    expect(changed).not.toHaveBeenCalled();
  });
});
