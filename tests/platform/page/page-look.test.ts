import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLook, readLook } from '@/platform/page/page-look';

const stored = new Map<string, string>();

/** Opens a page at an address of the extension. */
function openAt(address: string): void {
  vi.stubGlobal('location', new URL(address, 'chrome-extension://loosen'));
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('the look of a page before it has read the settings', () => {
  it('is that of the browser on the first day', () => {
    openAt('/options.html#hours');
    expect(readLook()).toEqual({ language: null, theme: null });
  });

  it('is the one that the last page left', () => {
    openAt('/options.html');
    keepLook({ language: 'ar', theme: 'dark' });
    openAt('/guide.html?routine=eyes-30s');
    expect(readLook()).toEqual({ language: 'ar', theme: 'dark' });
    keepLook({ language: 'browser', theme: 'light' });
    expect(readLook()).toEqual({ language: null, theme: 'light' });
    keepLook({ language: 'de', theme: 'system' });
    expect(readLook()).toEqual({ language: 'de', theme: null });
  });

  it('ignores what no page of Loosen wrote', () => {
    openAt('/options.html');
    stored.set('look', ' <script>');
    expect(readLook()).toEqual({ language: null, theme: null });
  });

  it('is in the address of a popup, which reads and keeps nothing', () => {
    openAt('/popup-rtl-dark.html?language=ar');
    stored.set('look', 'de light');
    expect(readLook()).toEqual({ language: 'ar', theme: null });
    keepLook({ language: 'browser', theme: 'system' });
    expect(stored.get('look')).toBe('de light');
  });
});
