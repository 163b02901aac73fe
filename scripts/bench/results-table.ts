import {
  type Estimate,
  estimate,
  judge,
  pairedRatio,
  type Verdict,
} from '@/scripts/bench/statistics';

/** A measurement, as a row of the results. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** The reference in the same run, with its value. */
  readonly reference?: string;
  /** The value as a multiple of the reference. */
  readonly ratio?: Estimate;
  readonly budget?: { readonly limit: string; readonly verdict: Verdict };
  readonly note?: string;
  /** In the order of the rounds. */
  readonly samples?: readonly number[];
  readonly referenceSamples?: readonly number[];
}

/** Samples of one quantity, an element for each round. */
export interface Series {
  readonly what: string;
  readonly unit: string;
  readonly samples: readonly number[];
}

/** Returns the number of decimals with which a value has about three digits. */
function digits(value: number): number {
  if (Math.abs(value) >= 100) return 0;
  return Math.abs(value) >= 10 ? 1 : 2;
}

/** Formats a median with its interval and count, such as `41.2 ms (39.8–43.0, n = 21)`. */
export function formatEstimate({ median, low, high, n }: Estimate, unit: string): string {
  const decimals = digits(median);
  const write = (value: number) => value.toFixed(decimals);
  const interval = Number.isFinite(low)
    ? `${write(low)}–${write(high)}`
    : 'too few for an interval';
  return `${write(median)} ${unit} (${interval}, n = ${n})`;
}

/** Makes a row from samples without a reference. */
export function measurementOf({ what, unit, samples }: Series, note?: string): Measurement {
  const value = formatEstimate(estimate(samples), unit);
  return { what, value, samples, ...(note !== undefined && { note }) };
}

/** Makes a row that compares samples with those of a reference from the same rounds. */
export function comparedMeasurement(
  series: Series,
  reference: Series,
  limit?: number,
): Measurement {
  const ratio = pairedRatio(series.samples, reference.samples);
  return {
    ...measurementOf(series),
    reference: `${reference.what}: ${formatEstimate(estimate(reference.samples), reference.unit)}`,
    ratio,
    referenceSamples: reference.samples,
    ...(limit !== undefined && { budget: atMostTimes(limit, ratio) }),
  };
}

/** Judges a limit that is a multiple of the reference. */
export function atMostTimes(limit: number, ratio: Pick<Estimate, 'low' | 'high'>) {
  return { limit: `≤ ${limit} ×`, verdict: judge(ratio, limit) };
}

/** Returns the verdict on a value that is counted once and has no interval. */
export function exactly(limit: string, isMet: boolean): NonNullable<Measurement['budget']> {
  return { limit, verdict: isMet ? 'met' : 'missed' };
}

const heading = ['measurement', 'median (95 %)', 'reference', 'ratio (95 %)', 'budget', 'verdict'];

/** Formats all rows as a Markdown table. */
export function resultsTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ what, value, reference = '', ratio, budget, note }) => [
    what,
    note === undefined ? value : `${value}; ${note}`,
    reference,
    ratio === undefined ? '' : formatRatio(ratio),
    budget?.limit ?? '',
    budget === undefined || budget.verdict === 'met'
      ? (budget?.verdict ?? '')
      : `**${budget.verdict}**`,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

function formatRatio({ median, low, high }: Estimate): string {
  const interval = Number.isFinite(low) ? ` (${low.toFixed(2)}–${high.toFixed(2)})` : '';
  return `${median.toFixed(2)}${interval}`;
}
