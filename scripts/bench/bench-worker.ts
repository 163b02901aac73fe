import type { Installed } from '@/scripts/bench/bench-browser';
import {
  comparedFigure,
  type Figure,
  measuredFigure,
  type Series,
} from '@/scripts/bench/results-table';
import type { WorkerTurn } from '@/scripts/bench/variants';

declare const workerTurn: WorkerTurn;

/**
 * How many times longer than a worker with one listener ours may take. Measured: 1.4 to 1.8, and up
 * to 2.2 on a share of one core; the script itself runs for a fifth of that, and loading it takes
 * the rest.
 */
const readyLimit = 2.5;

/**
 * Starts the workers in turn and compares how long each takes from its creation until it has
 * registered its listeners. The first round is discarded.
 */
export async function benchWorkers(
  own: Installed,
  bare: Installed,
  others: readonly Installed[],
  rounds: number,
): Promise<Figure[]> {
  const variants = [own, bare, ...others.filter(({ worker }) => worker !== undefined)];
  const turns = new Map(variants.map((variant) => [variant, [] as WorkerTurn[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const variant of round % 2 === 0 ? variants : variants.toReversed()) {
      await variant.background.kill();
      const turn = await variant.background.evaluate(() => workerTurn);
      if (round > 0) turns.get(variant)?.push(turn);
    }
  }
  const ready = (variant: Installed, what: string): Series => ({
    what,
    unit: 'ms',
    samples: (turns.get(variant) ?? []).map((turn) => turn.ready),
  });
  const script = (variant: Installed, what: string): Series => ({
    what,
    unit: 'ms',
    samples: (turns.get(variant) ?? []).map((turn) => turn.ready - turn.began),
  });
  const created = 'worker: created until its listeners are registered';
  const ran = 'worker: script begun until its listeners are registered';
  return [
    comparedFigure(ready(own, created), ready(bare, 'bare worker with one listener'), readyLimit),
    measuredFigure(script(own, ran)),
    ...variants
      .slice(2)
      .flatMap((other) => [
        comparedFigure(ready(own, created), ready(other, `worker of ${other.name}`)),
        comparedFigure(script(own, ran), script(other, `worker of ${other.name}`)),
      ]),
  ];
}
