import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { shownNotifications } from '@/scripts/browsers/notifications';
import {
  readStorage,
  remindAtAnyHour,
  remindWithoutWaiting,
  sendRequest,
  setRun,
  setSitting,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { Desktop } from './harness/desktop';
import type { DaemonNotification } from './harness/dunst-print';
import { pictureDifference } from './harness/picture-difference';

/** The part of the browser that is called in the worker. */
declare const chrome: { readonly action: { getBadgeText(of: object): Promise<string> } };

let desktop: Desktop;
let loosen: LoosenBrowser;
/** A page of Loosen that sends requests. */
let welcome: Page;

beforeAll(async () => {
  desktop = await Desktop.open();
  loosen = await desktop.host((env) => LoosenBrowser.open({ headless: false, env }));
  welcome = await loosen.waitForPage('welcome.html');
  await welcome.waitForSelector('h1');
  await remindWithoutWaiting(welcome);
  await remindAtAnyHour(welcome);
});

afterAll(() => desktop.close());

const showNotifications = (count: number) =>
  until(`${count} notifications shown`, async () =>
    (await desktop.shownCount()) === count ? true : undefined,
  );

beforeEach(async () => {
  await desktop.letExpire(false);
  await sendRequest(welcome, { kind: 'i-moved' });
  await desktop.dismissAll();
  await showNotifications(0);
});

/** The notification that the daemon gets while `doing` runs. */
async function arrivesDuring(doing: () => Promise<void>): Promise<DaemonNotification> {
  const before = desktop.arrived.length;
  await doing();
  return until('The notification on the desktop', async () => desktop.arrived[before]);
}

const becomesDue = () => setSitting(welcome, { stretch: 45 });

const badge = () => loosen.worker.evaluate(() => chrome.action.getBadgeText({}));

/** The badge after a reminder left the desktop unanswered, and the next notification. */
async function badgeAndNext(): Promise<{ readonly badge: string; readonly next: string }> {
  await showNotifications(0);
  await until('Chromium to notice', async () =>
    (await shownNotifications(welcome)).length === 0 ? true : undefined,
  );
  const { title } = await arrivesDuring(async () => {
    await sendRequest(welcome, { kind: 'look' });
    await sendRequest(welcome, { kind: 'show-test-reminder' });
  });
  return { badge: await badge(), next: title };
}

/** The next one is the test reminder, so the stretch was not shown a second time. */
const onlyTheNumber = { badge: '1', next: 'This is a test reminder' };

describe('a reminder on a real desktop', () => {
  it('shows its title, text, icon and buttons', async () => {
    const { id: _id, icon, ...shown } = await arrivesDuring(becomesDue);
    expect(shown).toEqual({
      from: 'Chromium',
      title: 'Time to loosen up',
      text: 'Hips and hamstrings, standing, 3\u00A0min. Click to start.',
      buttons: ['Start', 'Snooze 5\u00A0min'],
    });
    // Chromium scales the icon.
    const [ours, theirs] = await Promise.all([readFile('public/icons/128.png'), readFile(icon)]);
    expect(await pictureDifference(welcome, ours, theirs)).toBeLessThan(3);
    await showNotifications(1);
    await desktop.picture('.cache/desktop/reminder.png');
  });

  it('appears once, although it was shown twice', async () => {
    const first = await arrivesDuring(becomesDue);
    const { offer } = (await readStorage(welcome)).run;
    if (offer === null) throw new Error('There is no open reminder.');
    const second = await arrivesDuring(async () => {
      // As after a kill between showing the reminder and recording that it was shown.
      await setRun(welcome, { offer: { ...offer, shown: false } });
      await sendRequest(welcome, { kind: 'look' });
    });
    expect(second.id).toBe(first.id);
    expect(await desktop.shownCount()).toBe(1);
  });

  it('opens the guide on a click, although the worker was killed', async () => {
    const { text } = await arrivesDuring(becomesDue);
    await loosen.worker.kill();
    const opened = loosen.waitForPage('guide.html');
    await desktop.activate();
    const guide = await opened;
    await guide.waitForSelector('.stage svg');
    expect(text).toContain(await guide.locator('h1').textContent());
    await showNotifications(0);
    await guide.close();
    await until('The guide to close', async () =>
      (await readStorage(welcome)).run.guide === null ? true : undefined,
    );
  });

  it('snoozes with its second button, although the worker was killed', async () => {
    await arrivesDuring(becomesDue);
    await loosen.worker.kill();
    await desktop.pick('Snooze 5\u00A0min');
    const { snoozes } = await until('The snooze', async () => {
      const { stretch } = (await readStorage(welcome)).run.clocks;
      return stretch.snoozedUntil === null ? undefined : stretch;
    });
    expect(snoozes).toBe(1);
    await showNotifications(0);
    await expect.poll(badge).toBe('');
  });

  it('disappears when it is answered in the popup', async () => {
    await arrivesDuring(becomesDue);
    await showNotifications(1);
    const popup = await loosen.openPage('popup.html');
    await popup.getByRole('button', { name: 'I moved' }).click();
    await showNotifications(0);
    await expect.poll(badge).toBe('');
    await popup.close();
  });

  it('leaves the number on the icon when the person dismisses it', async () => {
    await arrivesDuring(becomesDue);
    await showNotifications(1);
    await desktop.dismissAll();
    expect(await badgeAndNext()).toEqual(onlyTheNumber);
  });

  it('leaves the number on the icon when it expires on the desktop', async () => {
    await desktop.letExpire(true);
    await arrivesDuring(becomesDue);
    expect(await badgeAndNext()).toEqual(onlyTheNumber);
  });
});
