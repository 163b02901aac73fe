import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFirstPaintDone } from '@/components/ui/use-first-paint-done';
import { NoPaintObserver, PaintObserver } from '@/tests/components/paint-observer';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = (ms: number) => void act(() => void vi.advanceTimersByTime(ms));

describe('waiting for the first paint', () => {
  it('ends when the page is painted', () => {
    vi.stubGlobal('PerformanceObserver', PaintObserver);
    const { result } = renderHook(useFirstPaintDone);
    wait(15);
    expect(result.current).toBe(false);
    wait(1);
    expect(result.current).toBe(true);
  });

  it('ends after a second in a hidden page, which is not painted', () => {
    vi.stubGlobal('PerformanceObserver', NoPaintObserver);
    const { result } = renderHook(useFirstPaintDone);
    wait(999);
    expect(result.current).toBe(false);
    wait(1);
    expect(result.current).toBe(true);
  });
});
