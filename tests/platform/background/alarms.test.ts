import { describe, expect, it } from 'vitest';
import { reconcileAlarms } from '@/platform/background/alarms';
import { FakeBrowser } from '@/scripts/simulate/fake-browser';
import { monday } from '@/tests/platform/background/installed-world';

describe('an alarm', () => {
  const numbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  it.each(numbers)('is never created for %d', async (when) => {
    const browser = new FakeBrowser(
      'chromium',
      () => monday,
      () => monday,
    );
    await reconcileAlarms(
      browser.api(new Map(), async (effect) => effect()),
      { wake: when, sync: when, rescue: null },
    );
    expect(browser.alarms.size).toBe(0);
  });
});
