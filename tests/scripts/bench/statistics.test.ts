import { describe, expect, test } from 'vitest';
import { estimate, judge, median, pairedRatio } from '@/scripts/bench/statistics';

const oneTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

/** A linear congruential generator, so that the tests are repeatable. */
function uniformNumbers(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
}

describe('the median', () => {
  test('is the middle value in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  test('is the mean of the two middle values of an even number', () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });

  test('does not exist without values', () => {
    expect(median([])).toBeNaN();
  });
});

describe('the interval of a median', () => {
  // The ranks in standard tables for a 95 % interval of a median.
  test.each([
    [6, 1, 6],
    [9, 2, 8],
    [20, 6, 15],
    [41, 14, 28],
    [61, 23, 39],
  ])('from %i samples runs from rank %i to rank %i', (n, low, high) => {
    expect(estimate(oneTo(n).toReversed())).toEqual({ median: (n + 1) / 2, low, high, n });
  });

  test.each([0, 1, 5])('is infinite with %i samples', (n) => {
    expect(estimate(oneTo(n))).toMatchObject({
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    });
  });

  test('contains the true median about 95 times in 100', () => {
    const uniform = uniformNumbers();
    const runs = 2_000;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const { low, high } = estimate(Array.from({ length: 21 }, uniform));
      if (low <= 0.5 && high >= 0.5) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.95);
    expect(covered / runs).toBeLessThan(0.99);
  });
});

describe('a paired ratio', () => {
  test('ignores a slowdown of both in a round', () => {
    const slowdowns = [1, 5, 2, 9, 1, 3];
    const ratio = pairedRatio(
      slowdowns.map((slowdown) => 12 * slowdown),
      slowdowns.map((slowdown) => 10 * slowdown),
    );
    for (const end of [ratio.low, ratio.median, ratio.high]) expect(end).toBeCloseTo(1.2, 9);
  });

  test('has an interval from the smallest to the largest with six rounds', () => {
    const { low, high } = pairedRatio([1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 1]);
    expect([low, high].map(Math.round)).toEqual([1, 6]);
  });

  test('has an infinite interval with five rounds', () => {
    expect(pairedRatio([1, 1, 1, 1, 1], [1, 1, 1, 1, 1])).toMatchObject({
      high: Number.POSITIVE_INFINITY,
    });
  });

  test('contains the true ratio about 95 times in 100 for times with two peaks', () => {
    const uniform = uniformNumbers();
    const time = () => (uniform() < 0.5 ? 80 : 160) + 20 * uniform();
    const runs = 500;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const times = () => Array.from({ length: 31 }, time);
      const { low, high } = pairedRatio(times(), times());
      if (low <= 1 && high >= 1) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.92);
  });

  test('needs a reference for each sample', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow('2 samples and 1 references are not pairs.');
  });
});

describe('a limit', () => {
  test.each([
    ['met', 1.0, 1.1],
    ['undecided', 1.05, 1.11],
    ['missed', 1.11, 1.3],
  ])('is %s with an interval from %f to %f and a limit of 1.1', (verdict, low, high) => {
    expect(judge({ low, high }, 1.1)).toBe(verdict);
  });

  test('is never met with too few samples', () => {
    expect(judge(estimate([1, 1, 1]), 1.1)).toBe('undecided');
  });
});
