import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeExtension } from '@/scripts/browsers/extension-folder';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { shownNotifications } from '@/scripts/browsers/notifications';
import {
  remindAtAnyHour,
  remindWithoutWaiting,
  restoreTypingWait,
  sendRequest,
  setSitting,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { accessibilityFaults } from './harness/axe';
import {
  copyBuildWithFakeIdle,
  type IdleState,
  idleCalls,
  setIdleState,
} from './harness/fake-idle';

/** The part of the browser that is called in the worker and in a page of Loosen. */
declare const chrome: {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly alarms: { readonly onAlarm: { dispatch(alarm: { name: string }): void } };
  readonly idle: {
    readonly onStateChanged: { dispatch(state: IdleState): void };
  };
  readonly commands: {
    getAll(): Promise<{ readonly name: string; readonly shortcut: string }[]>;
  };
  readonly runtime: {
    getContexts(of: object): Promise<{ readonly documentUrl: string }[]>;
  };
};

let extension: string;
let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  extension = await copyBuildWithFakeIdle();
  loosen = await LoosenBrowser.open({ extension });
  welcome = await loosen.waitForPage('welcome.html');
  await remindAtAnyHour(welcome);
});

afterAll(async () => {
  await loosen.close();
  await removeExtension(extension);
});

/** Nothing is due or held, and a due reminder would be shown at once. */
beforeEach(async () => {
  for (const kind of ['end-call', 'resume', 'i-moved'] as const)
    await sendRequest(welcome, { kind });
  await choose({ own: [], rungs: defaultSettings.rungs });
  await remindWithoutWaiting(welcome);
});

const choose = (parts: Partial<Settings>) =>
  sendRequest(welcome, { kind: 'change-settings', parts });

const badge = async () => loosen.worker.evaluate(() => chrome.action.getBadgeText({}));

const isShown = async (kind: string) =>
  (await shownNotifications(welcome)).some((id) => id.startsWith(`${kind}.`));

const shown = (kind: string) =>
  until(`The notification of ${kind}`, async () => ((await isShown(kind)) ? true : undefined));

/** The idle detection interval that the worker set, in seconds. */
const idleInterval = async () => (await idleCalls(welcome)).thresholds.at(-1);

/** Fires the next alarm now. */
const fireAlarm = async () =>
  loosen.worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'wake' }));

/** Turns full screen on or off for a page's window, as F11 does. */
async function fillScreen(page: Page, windowState: 'fullscreen' | 'normal'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await session.detach();
}

describe('a due reminder', () => {
  it('waits while the person types, and is shown when the browser reports a pause', async () => {
    await setIdleState(welcome, 'active');
    await restoreTypingWait(welcome);
    await setSitting(welcome, { stretch: 45 });
    await fireAlarm();
    await until(
      'The idle query',
      async () => (await idleCalls(welcome)).asked.includes(15) || undefined,
    );
    const popup = await loosen.openPage('popup.html');
    await popup.getByText('Waiting for you to pause').waitFor();
    expect(await isShown('stretch')).toBe(false);
    await expect.poll(badge).toBe('soon');
    await expect.poll(idleInterval).toBe(15);
    await setIdleState(welcome, 'idle');
    await loosen.worker.evaluate(() => chrome.idle.onStateChanged.dispatch('idle'));
    await shown('stretch');
    await popup.getByText('Time to loosen up').waitFor();
    await expect.poll(idleInterval).toBe(300);
    await popup.close();
    await setIdleState(welcome, 'active');
  });

  it('is held in full screen, is shown when that ends, and the popup says why', async () => {
    // Opening a tab ends its window's full screen.
    const popup = await loosen.openPage('popup.html');
    await fillScreen(popup, 'fullscreen');
    await setSitting(welcome, { stretch: 45 });
    await expect.poll(badge).toBe('wait');
    expect(await isShown('stretch')).toBe(false);
    await popup.getByText('Full screen is on').waitFor();
    await popup.getByText('Your stretch will wait until you leave it.').waitFor();
    expect(await accessibilityFaults(popup)).toEqual([]);
    await fillScreen(popup, 'normal');
    await sendRequest(welcome, { kind: 'look' });
    await shown('stretch');
    await popup.close();
  });

  it('is held during a call, with a badge', async () => {
    const popup = await loosen.openPage('popup.html');
    await popup.getByRole('switch', { name: /^In a call/ }).click();
    await popup.getByText(/No reminders until you end it, or/).waitFor();
    await expect.poll(badge).toBe('call');
    await setSitting(welcome, { stretch: 45 });
    expect(await isShown('stretch')).toBe(false);
    await popup.getByRole('switch', { name: /^In a call/ }).click();
    await shown('stretch');
    await expect.poll(badge).toBe('1');
    await popup.close();
  });

  it('plays a sound in an offscreen document, if that is on', async () => {
    await choose({ rungs: { ...defaultSettings.rungs, sound: true } });
    await setSitting(welcome, { stretch: 45 });
    const sounding = () =>
      welcome.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }));
    const [document] = await until('The document', async () => {
      const found = await sounding();
      return found.length > 0 ? found : undefined;
    });
    expect(document?.documentUrl).toMatch(/\/chime\.html\?tone=drop&volume=30$/);
  });

  it('shows the words of an own reminder as plain text', async () => {
    const markup = '<b>Now</b><img src=x onerror=alert(1)>';
    const reminder: OwnReminder = {
      id: 'own-water',
      on: true,
      name: '<i>Water</i>',
      message: markup,
      when: { by: 'interval', everyMinutes: 5 },
    };
    await choose({ own: [reminder] });
    await setSitting(welcome, { 'own-water': 5 });
    await shown('own-water');
    const popup = await loosen.openPage('popup.html');
    await popup.getByText(reminder.name).first().waitFor();
    await popup.getByText(markup, { exact: true }).waitFor();
    expect(await popup.locator('b, i, img[src="x"]').count()).toBe(0);
    const options = await loosen.openPage('options.html#reminders');
    await options.getByText(reminder.name).first().waitFor();
    expect(await options.locator('b, i, img[src="x"]').count()).toBe(0);
    await popup.close();
    await options.close();
  });
});

describe('the keyboard commands', () => {
  it('are bound by the browser or shown as not set', async () => {
    const bound = await welcome.evaluate(() => chrome.commands.getAll());
    const page = await loosen.openPage('options.html#log');
    await page.getByText('Technical details').click();
    const names = ['i-moved', 'open-guide', 'toggle-call', 'toggle-pause'];
    expect(bound.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    const keys = bound.map(({ shortcut }) => (shortcut === '' ? 'Not set' : shortcut));
    const unlisted = async () => {
      const listed = await page.locator('.health-facts li').allTextContents();
      return keys.filter((key) => !listed.some((line) => line.startsWith(key)));
    };
    await expect.poll(unlisted).toEqual([]);
    await page.close();
  });
});
