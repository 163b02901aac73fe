import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { UserError } from '@/scripts/user-error';
import { runChild } from './run-child';
import { daysPerSeed, type Report } from './simulate-days';

/** The totals over all seeds. */
type Sums = Record<'seeds' | 'days' | 'offers' | 'kills' | 'faults' | 'events', number>;

/** The number of violations to print; more do not help. */
const shownViolations = 30;

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new UserError(`--${name} must be a positive integer, not ${text}.`);
  }
  return number;
}

/**
 * `npm run simulate -- --seeds N`: simulates N seeds of working days on all cores and prints the
 * totals. `--from S` starts at another seed; `--seed S` replays one exactly.
 */
export default async function simulate(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seeds: { type: 'string' }, from: { type: 'string' }, seed: { type: 'string' } },
  });
  const first = wholeNumber('from', values.seed ?? values.from ?? '1');
  const seeds = values.seed === undefined ? wholeNumber('seeds', values.seeds ?? '200') : 1;
  const cores = Math.min(seeds, availableParallelism());
  const sums: Sums = { seeds: 0, days: 0, offers: 0, kills: 0, faults: 0, events: 0 };
  let violations = 0;
  const startedAt = performance.now();
  const add = (report: Report) => {
    sums.seeds += 1;
    for (const sum of ['days', 'offers', 'kills', 'faults', 'events'] as const) {
      sums[sum] += report[sum];
    }
    for (const violation of report.violations) {
      violations += 1;
      if (violations <= shownViolations) console.log(`--seed ${report.seed}: ${violation}`);
    }
    if (sums.seeds % 500 === 0) {
      console.log(`${sums.seeds} seeds, ${sums.days} days, ${violations} violations`);
    }
  };
  await Promise.all(
    Array.from({ length: cores }, (_, index) =>
      runChild('simulate-seeds', [first + index, first + seeds - 1, cores], (report) =>
        add(report as Report),
      ),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `Simulated ${sums.days} working days (${sums.seeds} seeds of ${daysPerSeed}): ` +
      `${sums.offers} offers, ${sums.events} events, ${sums.kills} kills, ${sums.faults} faults, ` +
      `${violations} violations, in ${seconds.toFixed(0)} s on ${cores} cores, ` +
      `${(sums.days / seconds / cores).toFixed(0)} days a second per core.`,
  );
  return violations === 0 ? 0 : 1;
}
