import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyMonth } from '@/history/month';
import { breaksOn } from '@/history/today';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import {
  clickNotification,
  clickNotificationButton,
  shownNotifications,
} from '@/scripts/browsers/notifications';
import { advancePageClock, installPageClock } from '@/scripts/browsers/page-clock';
import {
  readStorage,
  remindAtAnyHour,
  remindWithoutWaiting,
  sendRequest,
  setSitting,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { defaultSettings } from '@/settings/default-settings';
import { localDate } from '@/values/local-date';

/** The part of the browser that is called in the worker. */
declare const chrome: {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly storage: object;
};

let loosen: LoosenBrowser;
/** A page of Loosen that can query what the browser shows. */
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
  await welcome.waitForSelector('h1');
  await remindWithoutWaiting(welcome);
});

afterAll(() => loosen.close());

/** Chromium may round an alarm up to half a minute. */
const stretchNotification = () =>
  until(
    'The reminder',
    async () => (await shownNotifications(welcome)).find((id) => id.startsWith('stretch')),
    40_000,
  );

async function breaksToday(): Promise<number> {
  const stored = await readStorage(welcome);
  const date = localDate(Date.now(), Temporal.Now.timeZoneId());
  return stored.journal === undefined ? 0 : breaksOn(stored.journal, emptyMonth, date).breaks;
}

describe('a first day with Loosen', () => {
  it('opens the welcome page once', async () => {
    const welcomes = loosen.context.pages().filter((page) => page.url().includes('welcome'));
    expect(welcomes).toHaveLength(1);
    await expect
      .poll(() => welcome.locator('h1').textContent())
      .toBe('Short stretches for long desk days');
  });

  it('shows a test reminder on request', async () => {
    await welcome.getByRole('button', { name: 'Show a reminder' }).click();
    await until('The test', async () =>
      (await shownNotifications(welcome)).includes('test') ? true : undefined,
    );
    await welcome.getByRole('button', { name: 'No', exact: true }).click();
    await welcome.getByText('Something is blocking it. This may help:').waitFor();
    // Help for this system is first; the others are collapsed.
    const others = welcome.locator('details', { hasText: 'Help for other systems' });
    await others.locator('summary').click();
    expect(await others.getByRole('heading').count()).toBe(2);
  });

  it('reminds after 45 minutes of sitting, with a notification and a badge', async () => {
    await remindAtAnyHour(welcome);
    await setSitting(welcome, { stretch: 45 - 1 / 60 });
    const id = await stretchNotification();
    const badge = () => loosen.worker.evaluate(() => chrome.action.getBadgeText({}));
    await expect.poll(badge).toBe('1');
    expect(id).toMatch(/^stretch\.\d+$/);
  });

  it('opens the guide when the notification is clicked, although the worker was killed', async () => {
    const id = await stretchNotification();
    await loosen.worker.kill();
    const opened = loosen.waitForPage('guide.html');
    await clickNotification(loosen.worker, id);
    const guide = await opened;
    await guide.waitForSelector('.stage');
    await expect
      .poll(() => guide.locator('h1').textContent())
      .toBe('Hips and hamstrings, standing');
    await expect.poll(() => shownNotifications(welcome)).not.toContain(id);
    await guide.close();
  });

  it('counts a routine that is played to its end, and restarts the clock', async () => {
    const before = await breaksToday();
    const guide = await loosen.context.newPage();
    await installPageClock(guide);
    await guide.goto(new URL('guide.html?routine=hip-flexors-seated-1min', welcome.url()).href);
    await guide.waitForSelector('.stage');
    await advancePageClock(guide, 61);
    await guide.waitForSelector('.done');
    await expect.poll(() => guide.locator('.done').textContent()).toMatch(/Break done\./);
    await until('The break', async () => ((await breaksToday()) === before + 1 ? true : undefined));
    // The guide says so last.
    await expect.poll(async () => (await readStorage(welcome)).run.guide).toBeNull();
    const { run } = await readStorage(welcome);
    expect(run.clocks.stretch.sittingMs).toBeLessThan(60_000);
    await guide.close();
  });

  it('counts nothing when most of a routine was skipped', async () => {
    const before = await breaksToday();
    const guide = await loosen.openPage('guide.html?routine=hips-and-hamstrings-3min');
    const next = guide.getByRole('button', { name: 'Next' });
    for (let presses = 0; presses < 3; presses += 1) await next.click();
    await expect
      .poll(() => guide.locator('.done').textContent())
      .toMatch(/doesn’t count as a break/);
    await guide.close();
    await sendRequest(welcome, { kind: 'look' });
    expect(await breaksToday()).toBe(before);
  });

  it('snoozes from the notification, and closes it', async () => {
    await setSitting(welcome, { stretch: 45 });
    const id = await stretchNotification();
    await clickNotificationButton(loosen.worker, id, 1);
    await until('The snooze', async () => {
      const { run } = await readStorage(welcome);
      return run.clocks.stretch.snoozedUntil ?? undefined;
    });
    await expect.poll(() => shownNotifications(welcome)).not.toContain(id);
  });
});

describe('the popup', () => {
  it('lists every hip-flexor and hamstring routine by name, each one click from its guide', async () => {
    const popup = await loosen.openPage('popup.html');
    const cards = popup.locator('.routine-card');
    await cards.first().waitFor();
    expect(await cards.locator('.routine-card-name').allTextContents()).toEqual([
      'In a chair',
      'Lunge',
      'Kneeling',
      'In a chair',
      'Heel on a step',
      'On your back',
      'Hips and hamstrings',
      'More',
    ]);
    const opened = loosen.waitForPage('guide.html?routine=hamstrings-floor-5min');
    await popup.getByRole('button', { name: 'On your back' }).click();
    const guide = await opened;
    await guide.waitForSelector('.stage svg');
    await guide.close();
    await until('The guide to close', async () =>
      (await readStorage(welcome)).run.guide === null ? true : undefined,
    );
  });

  it('is drawn without a worker', async () => {
    await loosen.worker.kill();
    const popup = await loosen.context.newPage();
    // Messages would wake the worker; painting must not depend on it.
    await popup.addInitScript(() => {
      const runtime = Reflect.get(Reflect.get(globalThis, 'browser'), 'runtime') as object;
      Object.assign(runtime, { sendMessage: () => new Promise(() => undefined) });
    });
    await popup.goto(new URL('popup.html', welcome.url()).href);
    await popup.waitForSelector('.routine-card');
    await expect.poll(() => popup.locator('h1').textContent()).toMatch(/\d+\smin/);
    expect(loosen.worker.status).toBe('stopped');
    await popup.close();
  });

  it('fits 600 pixels of height without scrolling, in every state', async () => {
    const popup = await loosen.context.newPage();
    await popup.setViewportSize({ width: 384, height: 600 });
    const heights: Record<string, number> = {};
    const measure = async (state: string, selector: string, ...pressed: string[]) => {
      await popup.goto(new URL('popup.html', welcome.url()).href);
      for (const name of pressed) await popup.getByRole('button', { name }).click();
      await popup.waitForSelector(selector);
      heights[state] = await popup.evaluate(() => document.documentElement.scrollHeight);
    };
    await sendRequest(welcome, { kind: 'i-moved' });
    await measure('next', '.ring');
    await measure('pause choices', '.choice-row', 'Pause');
    await measure('pause until a date', 'input[type="date"]', 'Pause', 'Until a date');
    await sendRequest(welcome, { kind: 'pause', until: '1-hour' });
    await measure('held', '.as-text');
    await sendRequest(welcome, { kind: 'resume' });
    await setSitting(welcome, { stretch: 45 });
    await measure('due', '.due');
    await measure('snooze choices', '.due .choice-row', 'Snooze');
    await sendRequest(welcome, { kind: 'skip' });
    await measure('skipped', '.notice');
    expect(
      Object.values(heights).every((height) => height <= 600),
      JSON.stringify(heights),
    ).toBe(true);
    await popup.close();
  });

  it('pauses, shows until when, and resumes', async () => {
    const popup = await loosen.openPage('popup.html');
    await popup.getByRole('button', { name: 'Pause' }).click();
    await popup.getByRole('button', { name: '1 hour' }).click();
    await popup.getByText('Paused', { exact: true }).waitFor();
    // Late in the evening, a pause of an hour ends on the next day, so its weekday is shown.
    await expect
      .poll(() => popup.locator('.next-detail').textContent())
      .toMatch(/No reminders until (?:[A-Z][a-z]{2},? )?\d{1,2}:\d\d/);
    await popup.getByRole('button', { name: 'Resume' }).click();
    await popup.getByRole('button', { name: 'Pause' }).waitFor();
    await popup.close();
  });

  it('works through the polyfill where `browser` is missing', async () => {
    const popup = await loosen.context.newPage();
    await popup.addInitScript(() => {
      Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true });
    });
    await popup.goto(new URL('popup.html', welcome.url()).href);
    await popup.waitForSelector('.routine-card');
    const isPolyfilled = await popup.evaluate(
      () => Reflect.get(Reflect.get(globalThis, 'browser'), 'storage') !== chrome.storage,
    );
    expect(isPolyfilled).toBe(true);
    await popup.close();
  });
});

describe('the settings', () => {
  it('apply at once, and the popup shows it', async () => {
    const options = await loosen.openPage('options.html');
    const slider = options.getByLabel('Sitting time before a stretch');
    await slider.focus();
    await slider.press('End');
    await until('The change', async () => {
      const { settings } = await readStorage(welcome);
      return settings?.stretch.everyMinutes === 120 ? true : undefined;
    });
    await options.getByText('Dark', { exact: true }).click();
    await options.waitForSelector(':root[data-theme="dark"]');
    const theme = await until('The theme', async () => {
      const { settings } = await readStorage(welcome);
      return settings?.theme === 'system' ? undefined : settings?.theme;
    });
    expect(theme).toBe('dark');
    await options.close();
    await sendRequest(welcome, { kind: 'change-settings', parts: { theme: 'system' } });
  });

  it('keep several quick choices in a row', async () => {
    const options = await loosen.openPage('options.html#moments');
    const choices = options.getByRole('switch', {
      name: /^(?:Show a notification|Play a short sound)$/,
    });
    await choices.nth(1).waitFor();
    await loosen.worker.kill();
    // Two frames apart, long before the worker is awake.
    await choices.evaluateAll(async (switches) => {
      for (const one of switches) {
        if (one instanceof HTMLElement) one.click();
        for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      }
    });
    const rungs = await until('The choices', async () => {
      const { settings } = await readStorage(welcome);
      return settings?.rungs.sound ? settings.rungs : undefined;
    });
    expect(rungs).toMatchObject({ notification: false, sound: true });
    await options.close();
    await sendRequest(welcome, {
      kind: 'change-settings',
      parts: { rungs: defaultSettings.rungs },
    });
  });
});
