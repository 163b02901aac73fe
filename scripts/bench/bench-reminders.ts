import type { Page } from 'playwright-core';
import { atMost, type Figure, measured } from '@/scripts/bench/bench-table';
import type { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import {
  offerAtOnce,
  remindAtAnyHour,
  sendRequest,
  setSitting,
} from '@/scripts/browsers/set-state';
import { defaultSettings } from '@/settings/settings';

/** How many reminders are waited for, each time. */
const reminders = 20;
/** How late a reminder may be shown, in ms, by the median of many. */
const lateMs = 500;
/** How soon the next one is due, in ms: long enough to kill the worker meanwhile. */
const dueInMs = 1_500;

/** The little of the browser that is called here, inside a page of Loosen. */
declare const chrome: {
  readonly notifications: {
    create(id: string, look: object): Promise<string>;
    clear(id: string): Promise<boolean>;
  };
  readonly storage: {
    readonly local: {
      readonly onChanged: {
        addListener(listener: (changes: Record<string, { newValue?: RunSeen }>) => void): void;
      };
      get(key: string): Promise<{ readonly run: RunSeen }>;
    };
  };
};
/** What is read of the run. */
interface RunSeen {
  readonly wakeAt: number | null;
  readonly offer: { readonly id: number; readonly shown: boolean } | null;
}

/** Tells when the next offer was handed to the browser and noted as shown, in epoch ms. */
function nextShown(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        chrome.storage.local.onChanged.addListener(({ run }) => {
          if (run?.newValue?.offer?.shown === true) resolve(Date.now());
        });
      }),
  );
}

/** How late one reminder was shown, in ms after it was due. */
async function lateness(loosen: LoosenBrowser, page: Page, kills: boolean): Promise<number> {
  await sendRequest(page, { kind: 'skip' });
  const { everyMinutes } = defaultSettings.stretch;
  await setSitting(page, { stretch: everyMinutes - dueInMs / 60_000, posture: 0 });
  const { run } = await page.evaluate(() => chrome.storage.local.get('run'));
  if (run.wakeAt === null) throw new Error('Nothing is due.');
  const shown = nextShown(page);
  if (kills) await loosen.worker.kill();
  return (await shown) - run.wakeAt;
}

/** How long the browser takes to show a notification when a page asks for one, in ms. */
async function bareNotifications(page: Page): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < reminders; round += 1) {
    all.push(
      await page.evaluate(async () => {
        const from = performance.now();
        const look = { type: 'basic', title: 'Bare', message: 'Bare', iconUrl: '/icons/128.png' };
        await chrome.notifications.create('test', look);
        const took = performance.now() - from;
        await chrome.notifications.clear('test');
        return took;
      }),
    );
  }
  return all;
}

/**
 * How late reminders come in a real browser, in ms: from when they are due until the browser has
 * taken the notification, with the worker alive or killed in between.
 */
export async function benchReminders(loosen: LoosenBrowser): Promise<Figure[]> {
  const page = await loosen.openPage('options.html');
  await remindAtAnyHour(page);
  await offerAtOnce(page);
  const figures: Figure[] = [];
  const bare = measured(await bareNotifications(page), 'ms', 1);
  for (const kills of [false, true]) {
    const all: number[] = [];
    for (let round = 0; round < reminders; round += 1) {
      all.push(await lateness(loosen, page, kills));
    }
    const late = measured(all, 'ms');
    figures.push({
      what: `a reminder${kills ? ' after the worker was killed' : ''}: shown after it was due`,
      ...late,
      against: `a bare notification of the browser, ${bare.value}`,
      times: late.middle / bare.middle,
      promise: atMost(lateMs, late.middle, 'ms'),
    });
  }
  await page.close();
  return figures;
}
