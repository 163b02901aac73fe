import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { remindAtAnyHour, storedNow } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { Random } from '@/scripts/simulate/random';
import { IntentStream } from './harness/intent-stream';

/** The little of the browser that is asked in the worker. */
declare const chrome: {
  readonly alarms: { getAll(): Promise<{ readonly name: string }[]> };
};

let loosen: LoosenBrowser;
const stream = new IntentStream();

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  await remindAtAnyHour(await loosen.pageOpenedAt('welcome.html'));
  await loosen.restart();
});

afterAll(() => loosen.close());

/** After so many answers and so many milliseconds more: in the middle of whatever comes then. */
const moments = (seed: number, many: number) => {
  const random = new Random(seed);
  return Array.from({ length: many }, (_, index) => ({
    which: index + 1,
    answers: random.between(3, 25),
    ms: random.between(0, 40),
  }));
};

async function standingAlarms(): Promise<string[]> {
  const alarms = await loosen.worker.evaluate(() => chrome.alarms.getAll());
  return alarms.map(({ name }) => name).toSorted();
}

/** What was answered and is lost, or could not be read, once the alarms stand. */
async function lost(): Promise<string[]> {
  const page = await loosen.openPage('options.html');
  await until('The alarms', async () =>
    (await standingAlarms()).join() === 'rescue,wake' ? true : undefined,
  );
  const stored = await storedNow(page);
  await page.close();
  return [...stream.lost(stored), ...('broken' in stored ? ['A document is broken'] : [])];
}

describe('a browser that is ended with SIGKILL in the middle of writes (seed 41)', () => {
  it.each(moments(41, 20))(
    'loses nothing, time $which, $answers answers and $ms ms in',
    async ({ answers, ms }) => {
      await stream.flow(await loosen.openPage('options.html'), answers);
      await pause(ms);
      await loosen.crash();
      expect(await lost()).toEqual([]);
    },
  );
});

describe('a worker that is killed in the middle of writes (seed 42)', () => {
  it.each(moments(42, 5))(
    'loses nothing, from time $which on, ten times',
    async ({ answers, ms }) => {
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
    },
  );
});
