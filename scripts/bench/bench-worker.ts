import type { Installed } from '@/scripts/bench/bench-browser';
import {
  comparedMeasurement,
  type Measurement,
  measurementOf,
  type Series,
} from '@/scripts/bench/results-table';
import type { WorkerTimes } from '@/scripts/bench/variants';

declare const workerTimes: WorkerTimes;

/**
 * The limit for Loosen's worker, as a multiple of a worker with one listener. Measured: 1.8. A fifth
 * of that is running the script, the rest is loading it.
 */
const readyLimit = 2;

/**
 * Starts the workers alternately, and compares the times from their creation until their listeners
 * are registered. Discards the first round.
 */
export async function benchWorkers(
  own: Installed,
  bare: Installed,
  others: readonly Installed[],
  rounds: number,
): Promise<Measurement[]> {
  const variants = [own, bare, ...others.filter(({ worker }) => worker !== undefined)];
  const measured = new Map(variants.map((variant) => [variant, [] as WorkerTimes[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const variant of round % 2 === 0 ? variants : variants.toReversed()) {
      await variant.background.kill();
      const times = await variant.background.evaluate(() => workerTimes);
      if (round > 0) measured.get(variant)?.push(times);
    }
  }
  const ready = (variant: Installed, what: string): Series => ({
    what,
    unit: 'ms',
    samples: (measured.get(variant) ?? []).map(({ ready: end }) => end),
  });
  const script = (variant: Installed, what: string): Series => ({
    what,
    unit: 'ms',
    samples: (measured.get(variant) ?? []).map(({ began, ready: end }) => end - began),
  });
  const created = 'worker: created until its listeners are registered';
  const ran = 'worker: script start until its listeners are registered';
  return [
    comparedMeasurement(
      ready(own, created),
      ready(bare, 'bare worker with one listener'),
      readyLimit,
    ),
    measurementOf(script(own, ran)),
    ...variants
      .slice(2)
      .flatMap((other) => [
        comparedMeasurement(ready(own, created), ready(other, `worker of ${other.name}`)),
        comparedMeasurement(script(own, ran), script(other, `worker of ${other.name}`)),
      ]),
  ];
}
