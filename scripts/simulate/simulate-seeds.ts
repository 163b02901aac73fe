import { daysPerSeed, simulateDays } from './simulate-days';

/** `simulate-seeds FIRST LAST STEP`: simulates every STEP-th seed, and prints one line of JSON per seed. */
export default async function simulateSeeds(args: readonly string[]): Promise<number> {
  const [first = 1, last = 1, step = 1] = args.map(Number);
  for (let seed = first; seed <= last; seed += step) {
    process.stdout.write(`${JSON.stringify(await simulateDays(seed, daysPerSeed))}\n`);
  }
  return 0;
}
