import type { Page } from 'playwright-core';
import type { Installed } from '@/scripts/bench/bench-browser';
import { comparedMeasurement, type Measurement } from '@/scripts/bench/results-table';
import {
  remindAtAnyHour,
  remindWithoutWaiting,
  sendRequest,
  setSitting,
} from '@/scripts/browsers/set-state';
import { defaultSettings } from '@/settings/default-settings';

/** How soon the next reminder is due. Leaves time to stop the worker. */
const dueInMs = 1_000;

/**
 * How late a reminder may be shown, as a multiple of the bare extension's notification. Both wait
 * for an alarm, start a worker, show a notification and store that; Loosen also reads, parses and
 * decides.
 */
const lateLimit = { asleep: 3, awake: 5 } as const;

/** The browser API that these functions call inside a page of an extension. */
declare const chrome: {
  readonly alarms: { create(name: string, info: { readonly when: number }): Promise<void> };
  readonly storage: {
    readonly local: {
      readonly onChanged: {
        addListener(listener: (changes: Changes) => void): void;
        removeListener(listener: (changes: Changes) => void): void;
      };
      get(key: string): Promise<{ readonly run: RunSeen }>;
    };
  };
};
interface Changes {
  readonly run?: { readonly newValue?: RunSeen };
  readonly shownAt?: object;
}
interface RunSeen {
  readonly wakeAt: number | null;
  readonly offer: { readonly shown: boolean } | null;
}

/** Resolves with the time at which a page sees that a reminder was shown (epoch ms). */
function nextShown(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { onChanged } = chrome.storage.local;
        const listener = ({ run, shownAt }: Changes) => {
          if (shownAt === undefined && run?.newValue?.offer?.shown !== true) return;
          onChanged.removeListener(listener);
          resolve(Date.now());
        };
        onChanged.addListener(listener);
      }),
  );
}

/** Makes a reminder of Loosen due soon. Returns the time (epoch ms). */
async function scheduleOwn({ tab }: Installed): Promise<number> {
  await sendRequest(tab, { kind: 'skip' });
  const { everyMinutes } = defaultSettings.stretch;
  await setSitting(tab, { stretch: everyMinutes - dueInMs / 60_000, posture: 0 });
  const { run } = await tab.evaluate(() => chrome.storage.local.get('run'));
  if (run.wakeAt === null) throw new Error('No reminder is due.');
  return run.wakeAt;
}

/** Sets an alarm in the bare extension. Returns the time at which it fires (epoch ms). */
function scheduleBare({ tab }: Installed): Promise<number> {
  return tab.evaluate(async (inMs) => {
    const when = Date.now() + inMs;
    await chrome.alarms.create('bare', { when });
    return when;
  }, dueInMs);
}

/** Returns how late a notification was shown and stored (ms). */
async function lateness(
  variant: Installed,
  schedule: (variant: Installed) => Promise<number>,
  isAsleep: boolean,
): Promise<number> {
  const dueAt = await schedule(variant);
  const shown = nextShown(variant.tab);
  if (isAsleep) await variant.background.kill();
  return (await shown) - dueAt;
}

/** Compares how late reminders and notifications of the bare extension are. */
export async function benchReminders(
  own: Installed,
  bare: Installed,
  rounds: number,
): Promise<Measurement[]> {
  for (const { tab, url } of [own, bare]) await tab.goto(url('blank.html'));
  await remindAtAnyHour(own.tab);
  await remindWithoutWaiting(own.tab);
  const late = { asleep: samples(), awake: samples() };
  for (let round = 0; round <= rounds; round += 1) {
    for (const state of ['asleep', 'awake'] as const) {
      const ownMs = await lateness(own, scheduleOwn, state === 'asleep');
      const bareMs = await lateness(bare, scheduleBare, state === 'asleep');
      if (round === 0) continue;
      late[state].own.push(ownMs);
      late[state].bare.push(bareMs);
    }
  }
  return (['asleep', 'awake'] as const).map((state) =>
    comparedMeasurement(
      {
        what: `reminder with its worker ${state}: due until shown`,
        unit: 'ms',
        samples: late[state].own,
      },
      { what: `bare notification, worker ${state}`, unit: 'ms', samples: late[state].bare },
      lateLimit[state],
    ),
  );
}

const samples = () => ({ own: [] as number[], bare: [] as number[] });
