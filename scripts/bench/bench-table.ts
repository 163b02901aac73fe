import { median } from '@/scripts/bench/median';

/** One line of the bench's table. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** From the least to the most, or of how many. */
  readonly spread?: string;
  /** What it was measured against in the same run, with that one's value. */
  readonly against?: string;
  /** How many times that it is. */
  readonly times?: number;
  readonly promise?: { readonly says: string; readonly isKept: boolean };
}

/** The middle of some measured values and how far they spread, in words with their unit. */
export function measured(values: readonly number[], unit: string, digits = 0) {
  const say = (value: number) => value.toFixed(digits);
  return {
    middle: median(values),
    value: `${say(median(values))} ${unit}`,
    spread: `${say(Math.min(...values))}–${say(Math.max(...values))}, n = ${values.length}`,
  };
}

/** A promise of at most so many times, or units, and whether it was kept. */
export function atMost(limit: number, value: number, unit = '×'): NonNullable<Figure['promise']> {
  return { says: `≤ ${limit} ${unit}`, isKept: value <= limit };
}

/** All figures as one table in Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, spread = '', against = '', times, promise }) => [
    what,
    value,
    spread,
    against,
    times === undefined ? '' : times.toFixed(2),
    promise === undefined ? '' : `${promise.says}: ${promise.isKept ? 'kept' : '**not kept**'}`,
  ]);
  const head = ['figure', 'median', 'spread', 'against, in the same run', 'times', 'promise'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
