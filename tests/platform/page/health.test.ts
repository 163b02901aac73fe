import { describe, expect, it } from 'vitest';
import type { BrowserApi } from '@/platform/environment';
import { readHealth, readSystem } from '@/platform/page/health';
import { FakeBrowser } from '@/scripts/simulate/fake-browser';

const now = Date.parse('2026-11-23T09:00:00Z');

/** Builds a browser that also has the optional APIs in `more`. */
function browserWith(
  dialect: 'chromium' | 'firefox',
  more: {
    readonly permission?: string;
    readonly commands?: unknown;
    readonly os?: string;
  } = {},
) {
  const time = () => now;
  const api = new FakeBrowser(dialect, time, time).api(new Map(), async (effect) => effect());
  const { permission, commands, os } = more;
  return {
    ...api,
    notifications: {
      ...api.notifications,
      ...(permission !== undefined && { getPermissionLevel: async () => permission }),
    },
    ...(commands !== undefined && { commands: { getAll: async () => commands } }),
    runtime: {
      ...api.runtime,
      ...(os !== undefined && { getPlatformInfo: async () => ({ os, arch: 'x86-64' }) }),
    },
  } as unknown as BrowserApi;
}

describe('the state in the browser', () => {
  it('contains the alarms, earliest first', async () => {
    const browser = browserWith('chromium');
    await browser.alarms.create('rescue', { when: now + 120_000 });
    await browser.alarms.create('wake', { when: now + 60_000 });
    expect((await readHealth(browser, 'chromium')).alarms).toEqual([
      { name: 'wake', at: now + 60_000 },
      { name: 'rescue', at: now + 120_000 },
    ]);
  });

  it('contains the shortcuts, and null for commands without one', async () => {
    const browser = browserWith('chromium', {
      commands: [
        // Chromium's name for the command that opens the popup.
        { name: '_execute_action', description: '', shortcut: 'Alt+L' },
        { name: 'moved', description: 'I moved', shortcut: '' },
      ],
    });
    expect((await readHealth(browser, 'chromium')).commands).toEqual([
      { name: '_execute_action', description: '', keys: 'Alt+L' },
      { name: 'moved', description: 'I moved', keys: null },
    ]);
  });

  it('contains in Chromium whether notifications are blocked', async () => {
    const blocked = browserWith('chromium', { permission: 'denied' });
    expect((await readHealth(blocked, 'chromium')).notifications).toBe('denied');
    const allowed = browserWith('chromium', { permission: 'granted' });
    expect((await readHealth(allowed, 'chromium')).notifications).toBe('granted');
  });

  it('is unknown where the browser lacks or refuses a call', async () => {
    const lacking = { alarms: {}, notifications: {} } as unknown as BrowserApi;
    const unknown = { alarms: null, notifications: 'unknown', commands: null };
    expect(await readHealth(lacking, 'chromium')).toEqual(unknown);
    expect(await readHealth(lacking, 'firefox')).toEqual(unknown);
    const refuse = () => Promise.reject(new Error('No.'));
    const refusing = {
      alarms: { getAll: refuse },
      notifications: { getPermissionLevel: refuse },
      commands: { getAll: refuse },
    } as unknown as BrowserApi;
    expect(await readHealth(refusing, 'chromium')).toEqual(unknown);
  });
});

describe('the operating system', () => {
  it('is one with help for its settings, or other', async () => {
    const systems = ['mac', 'win', 'linux', 'cros', 'android'];
    const read = await Promise.all(
      systems.map((os) => readSystem(browserWith('chromium', { os }))),
    );
    expect(read).toEqual(['mac', 'win', 'linux', 'other', 'other']);
  });

  it('is other where the browser does not report it', async () => {
    expect(await readSystem({ runtime: {} } as unknown as BrowserApi)).toBe('other');
  });
});
