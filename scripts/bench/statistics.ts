/** A median with the interval that contains the true median with 95 % confidence. */
export interface Estimate {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** The number of samples. */
  readonly n: number;
}

/** Whether a budget is met, missed, or too close to the limit for the number of samples. */
export type Verdict = 'met' | 'missed' | 'undecided';

/** The probability that the true median is below (or above) its interval. */
const oneSidedRisk = 0.025;

const sorted = (values: readonly number[]) => values.toSorted((one, other) => one - other);

/** Returns the middle value, or the mean of the two middle values; NaN without values. */
export function median(values: readonly number[]): number {
  const ordered = sorted(values);
  const upper = Math.floor(ordered.length / 2);
  const high = ordered[upper] ?? Number.NaN;
  const low = ordered[ordered.length % 2 === 0 ? upper - 1 : upper] ?? Number.NaN;
  return (low + high) / 2;
}

/**
 * Estimates the median with a binomial (order statistic) interval, which assumes nothing about the
 * distribution. Fewer than six samples cannot give 95 % confidence, so their interval is infinite.
 */
export function estimate(values: readonly number[]): Estimate {
  const ordered = sorted(values);
  const n = ordered.length;
  const left = ranksOutside(n);
  return {
    median: median(values),
    low: left === 0 ? Number.NEGATIVE_INFINITY : (ordered[left - 1] ?? Number.NaN),
    high: left === 0 ? Number.POSITIVE_INFINITY : (ordered[n - left] ?? Number.NaN),
    n,
  };
}

/** Returns the largest rank k such that P(fewer than k heads in n fair coin tosses) ≤ 2.5 %. */
function ranksOutside(n: number): number {
  let chance = 0.5 ** n;
  let sum = 0;
  for (let heads = 0; heads <= n; heads += 1) {
    sum += chance;
    if (sum > oneSidedRisk) return heads;
    chance *= (n - heads) / (heads + 1);
  }
  return 0;
}

/**
 * Estimates how many times the reference a value is, from samples taken in the same rounds: what
 * slows a whole round cancels out. It is the Hodges–Lehmann estimate of the logarithms, the median
 * over all pairs of rounds, with the interval of the Wilcoxon signed-rank test. A plain median
 * would jump where times have two peaks, one frame of the screen apart. Throws when the lists are
 * not pairs. https://en.wikipedia.org/wiki/Hodges%E2%80%93Lehmann_estimator
 */
export function pairedRatio(values: readonly number[], references: readonly number[]): Estimate {
  const n = values.length;
  if (n !== references.length) {
    throw new Error(`${n} samples and ${references.length} references are not pairs.`);
  }
  const logs = values.map((value, round) => Math.log(value / (references[round] ?? Number.NaN)));
  const means = sorted(logs.flatMap((one, i) => logs.slice(i).map((other) => (one + other) / 2)));
  const rank = signedRank(n);
  const at = (index: number) => Math.exp(means[index] ?? Number.NaN);
  return {
    median: Math.exp(median(means)),
    low: rank === 0 ? Number.NEGATIVE_INFINITY : at(rank - 1),
    high: rank === 0 ? Number.POSITIVE_INFINITY : at(means.length - rank),
    n,
  };
}

/** The rank of the interval's ends among the means, by the normal approximation; 0 for too few. */
function signedRank(n: number): number {
  if (n < 6) return 0;
  const sum = n * (n + 1);
  return Math.floor(sum / 4 - 1.96 * Math.sqrt((sum * (2 * n + 1)) / 24));
}

/** Judges an upper limit: met only if the whole interval is within it. */
export function judge({ low, high }: Pick<Estimate, 'low' | 'high'>, limit: number): Verdict {
  if (high <= limit) return 'met';
  return low > limit ? 'missed' : 'undecided';
}
