import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadModule } from '@/scripts/load-module';
import { projectRoot } from '@/scripts/run-tool';
import { UserError } from '@/scripts/user-error';
import type { PlantedBug } from './planted-bug';
import { plantedBugs } from './planted-bugs';

/** The result of one planted bug: the first law that it broke, and the seed; null when none broke. */
export interface Caught {
  readonly index: number;
  readonly seed: number | null;
  readonly law: string;
}

interface Simulator {
  readonly daysPerSeed: number;
  readonly simulateDays: (
    seed: number,
    days: number,
  ) => Promise<{ readonly violations: readonly string[] }>;
}

/** Strips time, place and event number from a violation. */
const lawOf = (violation: string) => violation.replace(/^.*event \d+\): /, '');

/** Loads simulator and product with the bug in memory. Changes no file. */
async function simulatorWith({ file, find, put }: PlantedBug): Promise<Simulator> {
  const planted = { times: 0 };
  const plantBug: Plugin = {
    name: 'plant-a-bug',
    enforce: 'pre',
    transform(code, id) {
      if (id !== join(projectRoot, file)) return;
      const [before = '', after, ...more] = code.split(find);
      if (after === undefined || more.length > 0) {
        throw new UserError(`${file} must contain this exactly once: ${find}`);
      }
      planted.times += 1;
      return before + put + after;
    },
  };
  const simulator = await loadModule<Simulator>('simulate/simulate-days.ts', [plantBug]);
  if (planted.times !== 1) throw new UserError(`${file} was loaded ${planted.times} times.`);
  return simulator;
}

/** Simulates seeds until a law breaks or the simulation throws. */
async function firstViolation(
  { simulateDays, daysPerSeed }: Simulator,
  seeds: number,
): Promise<Omit<Caught, 'index'>> {
  for (let seed = 1; seed <= seeds; seed += 1) {
    try {
      const { violations } = await simulateDays(seed, daysPerSeed);
      if (violations[0] !== undefined) return { seed, law: lawOf(violations[0]) };
    } catch (error) {
      return { seed, law: `ended: ${String(error)}` };
    }
  }
  return { seed: null, law: '' };
}

/**
 * `simulate-planted-bugs SEEDS INDEX...`: simulates seeds with each of these planted bugs until a law breaks,
 * and prints one line of JSON per bug.
 */
export default async function simulatePlantedBugs(args: readonly string[]): Promise<number> {
  const [seeds = 1, ...indexes] = args.map(Number);
  for (const index of indexes) {
    const bug = plantedBugs[index];
    if (bug === undefined) throw new UserError(`There is no planted bug ${index}.`);
    const caught: Caught = { index, ...(await firstViolation(await simulatorWith(bug), seeds)) };
    process.stdout.write(`${JSON.stringify(caught)}\n`);
  }
  return 0;
}
