import { beforeEach, describe, expect, it } from 'vitest';
import { keepScreenOn } from '@/platform/page/wake-lock';

/** Fakes a window: hiding it releases its wake locks, and a hidden window gets none. */
class FakeWindow extends EventTarget {
  visibilityState: 'visible' | 'hidden' = 'visible';
  readonly #held = new Set<object>();
  readonly defaultView = { navigator: { wakeLock: { request: () => this.#request() } } };

  get keepsScreenOn(): boolean {
    return this.#held.size > 0;
  }

  become(visibility: 'visible' | 'hidden'): void {
    this.visibilityState = visibility;
    if (visibility === 'hidden') this.#held.clear();
    this.dispatchEvent(new Event('visibilitychange'));
  }

  async #request() {
    if (this.visibilityState === 'hidden') throw new DOMException('', 'NotAllowedError');
    const lock = { release: async () => void this.#held.delete(lock) };
    this.#held.add(lock);
    return lock;
  }
}

const asDocument = (window: FakeWindow) => window as unknown as Document;
const settled = () => new Promise((resolve) => setImmediate(resolve));

let page: FakeWindow;
let above: FakeWindow | null;
let wants: (wanted: boolean) => void;

beforeEach(() => {
  page = new FakeWindow();
  above = null;
  wants = keepScreenOn(asDocument(page), () => above && asDocument(above));
});

describe('the screen', () => {
  it('stays on only while a page requests it', async () => {
    wants(true);
    await settled();
    expect(page.keepsScreenOn).toBe(true);
    wants(false);
    await settled();
    expect(page.keepsScreenOn).toBe(false);
  });

  it('stays on again when the page is visible again', async () => {
    wants(true);
    page.become('hidden');
    page.become('visible');
    await settled();
    expect(page.keepsScreenOn).toBe(true);
  });

  it('can turn off when the request ended while the page was hidden', async () => {
    wants(true);
    page.become('hidden');
    wants(false);
    page.become('visible');
    await settled();
    expect(page.keepsScreenOn).toBe(false);
  });

  it('is kept on by the floating window while the page is hidden', async () => {
    above = new FakeWindow();
    wants(true);
    page.become('hidden');
    await settled();
    expect(above.keepsScreenOn).toBe(true);
  });

  it('can turn off after several windows kept it on', async () => {
    above = new FakeWindow();
    wants(true);
    page.become('hidden');
    page.become('visible');
    await settled();
    wants(false);
    await settled();
    expect([page.keepsScreenOn, above.keepsScreenOn]).toEqual([false, false]);
  });

  it('can turn off when the browser refuses the lock', async () => {
    page.visibilityState = 'hidden';
    wants(true);
    await settled();
    expect(page.keepsScreenOn).toBe(false);
  });
});
