import { describe, expect, it } from 'vitest';
import { loadModule } from '@/scripts/load-module';
import type * as SimulateDays from '@/scripts/simulate/simulate-days';

// As a bundle the simulator is twice as fast as when Vitest loads its modules.
const { daysPerSeed, simulateDays } = await loadModule<typeof SimulateDays>(
  'simulate/simulate-days.ts',
);
type Report = SimulateDays.Report;

/** `SEEDS=1000` simulates more seeds; `SEED=7` replays one exactly. */
const only = process.env['SEED'];
const seedCount = Number(process.env['SEEDS'] ?? 200);
const seeds =
  only === undefined ? Array.from({ length: seedCount }, (_, index) => index + 1) : [Number(only)];

function summary(reports: readonly Report[]): string {
  const sum = (of: (report: Report) => number) => reports.reduce((total, r) => total + of(r), 0);
  return `${sum((r) => r.days)} days, ${sum((r) => r.offers)} offers, ${sum((r) => r.events)} events, ${sum((r) => r.kills)} kills, ${sum((r) => r.faults)} faults`;
}

describe('the worker in a simulated world', () => {
  it('breaks no law in any seed, with any faults', async () => {
    const reports: Report[] = [];
    for (const seed of seeds) {
      reports.push(await simulateDays(seed, daysPerSeed));
    }
    console.log(`Simulated ${summary(reports)}.`);
    const broken = reports.flatMap(({ seed, violations }) =>
      violations.map((violation) => `SEED=${seed}: ${violation}`),
    );
    expect(broken.slice(0, 20)).toEqual([]);
    expect(reports.reduce((total, { offers }) => total + offers, 0)).toBeGreaterThan(seeds.length);
  });

  it('repeats the same days for the same seed', async () => {
    expect(await simulateDays(3, 2)).toEqual(await simulateDays(3, 2));
  });
});
