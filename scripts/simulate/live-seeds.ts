import { daysPerSeed, simulateDays } from '@/scripts/simulate/simulate-days';

/** Lives every `step`-th seed from `first` to `last`, and prints each report on a line of its own. */
export default async function liveSeeds(args: readonly string[]): Promise<number> {
  const [first = 1, last = 1, step = 1] = args.map(Number);
  for (let seed = first; seed <= last; seed += step) {
    process.stdout.write(`${JSON.stringify(await simulateDays(seed, daysPerSeed))}\n`);
  }
  return 0;
}
