import { parseArgs } from 'node:util';
import { UserError } from '@/scripts/user-error';

/** The number of samples in each part of the bench. */
interface Samples {
  readonly popup: number;
  readonly guide: number;
  readonly options: number;
  readonly history: number;
  readonly workers: number;
  readonly memory: number;
  readonly presses: number;
  readonly reminders: number;
  readonly badFiles: number;
  readonly generatedFiles: number;
}

/**
 * The ratio of two first paints spreads by about 20 %, and the interval of a median shrinks with
 * the root of n: 61 rounds give ±6 %, which the popup's limits need. The other limits are wider.
 * An interval needs at least six samples.
 */
const fullSamples: Samples = {
  popup: 61,
  guide: 41,
  options: 41,
  history: 15,
  workers: 31,
  memory: 7,
  presses: 11,
  reminders: 11,
  badFiles: 7,
  generatedFiles: 10_000,
};

/** Samples for a quick run while working. Most budgets stay undecided. */
const quickSamples: Samples = {
  popup: 11,
  guide: 9,
  options: 9,
  history: 7,
  workers: 11,
  memory: 6,
  presses: 6,
  reminders: 6,
  badFiles: 6,
  generatedFiles: 1_000,
};

/** The parts of the bench, which `--only` can select. */
export const parts = [
  'popup',
  'guide',
  'options',
  'history',
  'workers',
  'memory',
  'playing',
  'reminders',
  'files',
  'asleep',
  'bytes',
  'core',
] as const;
export type Part = (typeof parts)[number];

export interface BenchOptions {
  /** Folders of other unpacked builds to compare with. */
  readonly against: readonly string[];
  /** How many times slower the main threads of pages run. */
  readonly throttle: number;
  readonly samples: Samples;
  readonly parts: readonly Part[];
}

/** Parses the arguments of `npm run bench`. Throws a `UserError` for a value that is not valid. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      against: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      throttle: { type: 'string', default: '1' },
    },
  });
  const throttle = Number(values.throttle);
  if (!(throttle >= 1)) throw new UserError('--throttle must be a number of at least 1.');
  const unknown = (values.only ?? []).find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    throw new UserError(`--only ${unknown} is unknown. The parts are: ${parts.join(', ')}.`);
  }
  return {
    parts: parts.filter((part) => values.only?.includes(part) ?? true),
    against: [...(values.against ?? []), ...positionals],
    throttle,
    samples: values.quick ? quickSamples : fullSamples,
  };
}
