import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { shownNotifications } from '@/scripts/browsers/notifications';
import {
  offerAtOnce,
  remindAtAnyHour,
  sendRequest,
  setRun,
  setSitting,
  storedNow,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { Desktop } from './harness/desktop';
import type { DaemonNotification } from './harness/dunst-print';
import { pictureDifference } from './harness/picture-difference';

/** The little of the browser that is asked in the worker. */
declare const chrome: { readonly action: { getBadgeText(of: object): Promise<string> } };

let desktop: Desktop;
let loosen: LoosenBrowser;
/** A page of Loosen from which it is told what to do. */
let welcome: Page;

beforeAll(async () => {
  desktop = await Desktop.open();
  loosen = await desktop.host((env) => LoosenBrowser.open({ headless: false, env }));
  welcome = await loosen.pageOpenedAt('welcome.html');
  await welcome.waitForSelector('h1');
  await offerAtOnce(welcome);
  await remindAtAnyHour(welcome);
});

afterAll(() => desktop.close());

const becomesInSight = (count: number) =>
  until(`${count} notifications in sight`, async () =>
    (await desktop.inSight()) === count ? true : undefined,
  );

beforeEach(async () => {
  await desktop.letExpire(false);
  await sendRequest(welcome, { kind: 'i-moved' });
  await desktop.putAway();
  await becomesInSight(0);
});

/** What the daemon gets because of something done. */
async function arrivesBy(doing: () => Promise<void>): Promise<DaemonNotification> {
  const before = desktop.arrived.length;
  await doing();
  return until('The notification on the desktop', async () => desktop.arrived[before]);
}

const becomesDue = () => setSitting(welcome, { stretch: 45 });

const badge = () => loosen.worker.evaluate(() => chrome.action.getBadgeText({}));

/** How a reminder calls once it has left the desktop without an answer, and what comes next. */
async function callsByThen(): Promise<{ readonly badge: string; readonly next: string }> {
  await becomesInSight(0);
  await until('Chromium to hear of it', async () =>
    (await shownNotifications(welcome)).length === 0 ? true : undefined,
  );
  const { title } = await arrivesBy(async () => {
    await sendRequest(welcome, { kind: 'look' });
    await sendRequest(welcome, { kind: 'show-test-reminder' });
  });
  return { badge: await badge(), next: title };
}

/** That it is the test which comes next means that the reminder did not come again before it. */
const onlyTheNumber = { badge: '1', next: 'This is what a reminder looks like' };

describe('a reminder on a real desktop', () => {
  it('shows its title, text, icon and buttons', async () => {
    const { id: _id, icon, ...shown } = await arrivesBy(becomesDue);
    expect(shown).toEqual({
      from: 'Chromium',
      title: 'Time to loosen up',
      text: 'Hips and hamstrings, standing, 3\u00A0min. Click to start.',
      buttons: ['Start', 'In 5 minutes'],
    });
    // Chromium hands it over scaled.
    const [ours, theirs] = await Promise.all([readFile('public/icons/128.png'), readFile(icon)]);
    expect(await pictureDifference(welcome, ours, theirs)).toBeLessThan(3);
    await becomesInSight(1);
    await desktop.picture('.cache/desktop/reminder.png');
  });

  it('is there once, although it was handed over twice', async () => {
    const first = await arrivesBy(becomesDue);
    const { offer } = (await storedNow(welcome)).run;
    if (offer === null) throw new Error('The reminder is gone.');
    const second = await arrivesBy(async () => {
      // As after a kill between showing the reminder and noting that it was shown.
      await setRun(welcome, { offer: { ...offer, shown: false } });
      await sendRequest(welcome, { kind: 'look' });
    });
    expect(second.id).toBe(first.id);
    expect(await desktop.inSight()).toBe(1);
  });

  it('opens the guide when it is clicked, though the worker was killed', async () => {
    const { text } = await arrivesBy(becomesDue);
    await loosen.worker.kill();
    const opened = loosen.pageOpenedAt('guide.html');
    await desktop.activate();
    const guide = await opened;
    await guide.waitForSelector('.stage svg');
    expect(text).toContain(await guide.locator('h1').textContent());
    await becomesInSight(0);
    await guide.close();
    await until('The guide to be left', async () =>
      (await storedNow(welcome)).run.guide === null ? true : undefined,
    );
  });

  it('snoozes by its second button, though the worker was killed', async () => {
    await arrivesBy(becomesDue);
    await loosen.worker.kill();
    await desktop.pick('In 5 minutes');
    const { snoozes } = await until('The snooze', async () => {
      const { stretch } = (await storedNow(welcome)).run.clocks;
      return stretch.snoozedUntil === null ? undefined : stretch;
    });
    expect(snoozes).toBe(1);
    await becomesInSight(0);
    await expect.poll(badge).toBe('');
  });

  it('goes when it is answered in the popup', async () => {
    await arrivesBy(becomesDue);
    await becomesInSight(1);
    const popup = await loosen.openPage('popup.html');
    await popup.getByRole('button', { name: 'I moved' }).click();
    await becomesInSight(0);
    await expect.poll(badge).toBe('');
    await popup.close();
  });

  it('goes on calling by the number on the icon once a person has put it away', async () => {
    await arrivesBy(becomesDue);
    await becomesInSight(1);
    await desktop.putAway();
    expect(await callsByThen()).toEqual(onlyTheNumber);
  });

  it('goes on calling by the number on the icon once its time on the desktop is over', async () => {
    await desktop.letExpire(true);
    await arrivesBy(becomesDue);
    expect(await callsByThen()).toEqual(onlyTheNumber);
  });
});
