import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { readStorage, remindAtAnyHour } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { Random } from '@/scripts/simulate/random';
import { RequestStream } from './harness/request-stream';

/** The part of the browser that is called in the worker. */
declare const chrome: {
  readonly alarms: { getAll(): Promise<{ readonly name: string }[]> };
};

let loosen: LoosenBrowser;
const stream = new RequestStream();

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  await remindAtAnyHour(await loosen.waitForPage('welcome.html'));
  await loosen.restart();
});

afterAll(() => loosen.close());

/** Random moments to cut: so many replies, then so many milliseconds, often during a write. */
const cuts = (seed: number, many: number) => {
  const random = new Random(seed);
  return Array.from({ length: many }, (_, index) => ({
    which: index + 1,
    answers: random.between(3, 25),
    ms: random.between(0, 40),
  }));
};

async function alarmNames(): Promise<string[]> {
  const alarms = await loosen.worker.evaluate(() => chrome.alarms.getAll());
  return alarms.map(({ name }) => name).toSorted();
}

/** Lists acknowledged data that is lost or unreadable, once the alarms are set. */
async function lost(): Promise<string[]> {
  const page = await loosen.openPage('options.html');
  await until('The alarms', async () =>
    (await alarmNames()).join() === 'rescue,wake' ? true : undefined,
  );
  const stored = await readStorage(page);
  await page.close();
  return [...stream.lost(stored), ...('broken' in stored ? ['A document is broken'] : [])];
}

describe('a browser ended with SIGKILL during writes (seed 41)', () => {
  it.each(cuts(41, 12))(
    'loses nothing, run $which, after $answers answers and $ms ms',
    async ({ answers, ms }) => {
      await stream.flow(await loosen.openPage('options.html'), answers);
      await pause(ms);
      await loosen.crash();
      expect(await lost()).toEqual([]);
    },
  );
});

describe('a worker killed during writes (seed 42)', () => {
  it.each(cuts(42, 5))('loses nothing in ten kills, run $which', async ({ answers, ms }) => {
    const page = await loosen.openPage('options.html');
    await stream.flow(page, answers);
    for (let kills = 0; kills < 10; kills += 1) {
      const before = stream.done;
      await loosen.worker.kill();
      await stream.beyond(before);
      await pause(ms);
    }
    await page.close();
    expect(await lost()).toEqual([]);
  });
});
