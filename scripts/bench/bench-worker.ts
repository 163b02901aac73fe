import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost, type Figure, measured } from '@/scripts/bench/bench-table';
import type { LoosenBrowser } from '@/scripts/browsers/loosen-browser';

const starts = 21;
/** What is promised, in ms. */
const readyMs = 10;

/** What the timed worker leaves behind. */
declare const workerTurn: { readonly began: number; readonly ready: number };

/** Lets a copy of the worker note when its script began and when its first turn was over. */
export async function timeWorker(extension: string): Promise<void> {
  const file = join(extension, 'background.js');
  const script = await readFile(file, 'utf8');
  const timed = [
    'const workerTurnBegan = performance.now();',
    script,
    'globalThis.workerTurn = { began: workerTurnBegan, ready: performance.now() };',
  ];
  await writeFile(file, timed.join('\n'));
}

/**
 * How long the worker takes from the start of its script until every listener stands, and from the
 * moment in which the browser makes room for it. Its copy must have been timed by `timeWorker`.
 */
export async function benchWorker(loosen: LoosenBrowser): Promise<Figure[]> {
  const turns: number[] = [];
  const fromNothing: number[] = [];
  for (let start = 0; start <= starts; start += 1) {
    await loosen.worker.kill();
    const { began, ready } = await loosen.worker.evaluate(() => workerTurn);
    if (start === 0) continue;
    turns.push(ready - began);
    fromNothing.push(ready);
  }
  const turn = measured(turns, 'ms', 1);
  return [
    {
      what: 'worker: from the start of its script until its listeners stand',
      ...turn,
      promise: atMost(readyMs, turn.middle, 'ms'),
    },
    {
      what: 'worker: the same, with reading and parsing the script',
      ...measured(fromNothing, 'ms', 1),
    },
  ];
}
