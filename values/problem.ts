/** Codes of problems without values. */
export const plainCodes = [
  'missing',
  'unexpected',
  'unknown-field',
  'unknown-setting',
  'duplicate',
  // Texts, dates and names
  'empty-text',
  'not-a-time',
  'not-a-date',
  'no-such-date',
  'not-a-zone',
  'not-a-reminder',
  'not-an-own-reminder',
  'not-an-own-id',
  'not-an-exercise',
  'not-a-pause',
  // What does not fit together
  'last-before-first',
  'no-position-left',
  'unknown-exercise',
  'parts-do-not-fit',
  'pictures-too-large',
  'no-such-day',
  // Files
  'file-too-large',
  'file-unreadable',
  'not-json',
  'too-deep',
  'forbidden-field',
  'not-an-export',
  'not-routines',
  'only-routines',
  'newer-version',
  'not-its-version',
  // Requests of a page to the worker
  'not-a-page',
  'unreachable',
  'trouble',
  // Changes of everything that is stored
  'no-room',
  'failed',
  'backup-gone',
  'sync-not-cleared',
] as const;

/** Why a value, a file or a request is refused: a code, with the values that its sentence needs. */
export type Problem =
  | { readonly code: (typeof plainCodes)[number] }
  | {
      readonly code: 'wrong-type';
      readonly expected: 'boolean' | 'number' | 'text' | 'list' | 'group';
    }
  | {
      readonly code: 'out-of-range';
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
    }
  /** In characters. */
  | { readonly code: 'text-length'; readonly least: number; readonly most: number }
  | { readonly code: 'too-few'; readonly least: number }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'date-too-late'; readonly beforeYear: number }
  | { readonly code: 'not-one-of'; readonly options: readonly (string | number)[] }
  | { readonly code: 'not-a-picture'; readonly mostBytes: number };

/** A problem and where it is: `hours.week.0`, or an empty path for the value as a whole. */
export interface ProblemAt {
  readonly path: string;
  readonly problem: Problem;
}

/** The result when a value, a file or a request is refused. */
export interface Refused {
  readonly refusal: ProblemAt;
}

/** A problem with a value, a file or a request as a whole. */
export function wholeProblem(problem: Problem): ProblemAt {
  return { path: '', problem };
}
