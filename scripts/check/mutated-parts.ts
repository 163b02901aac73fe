/** A part of the pure rooms whose code is changed, with the tests that should notice. */
export interface MutatedPart {
  readonly name: string;
  /** What is mutated, and what is left out, as globs. */
  readonly mutate: readonly string[];
  /** The folder of the tests that are run. */
  readonly tests: string;
}

/**
 * Content of the routines: words, numbers and lists that were chosen, and no decision. Tests that
 * held each of them would be copies of it; what must be true of them is a law in tests/routines.
 */
const content = [
  // Sources and what they say.
  'routines/library/{article-items,facts,exercise-sources,other-sources,posture-check-sources,safety-sources}.ts',
  // Exercises with their doses and cautions.
  'routines/library/exercises/**',
  // Routines: lists of exercises with their lengths, and what the popup shows of them.
  'routines/library/routines/**',
  'routines/library/{routine-summaries,short-routine-summaries,routine-traits}.ts',
  // Poses: places in a picture.
  'routines/movements/**',
];

/** The parts, each of which is mutated by itself, so that a mutant meets only its room's tests. */
export const mutatedParts: readonly MutatedPart[] = [
  { name: 'reminders', mutate: ['reminders/**/*.ts'], tests: 'tests/reminders' },
  { name: 'settings', mutate: ['settings/**/*.ts', 'values/**/*.ts'], tests: 'tests/settings' },
  { name: 'history', mutate: ['history/**/*.ts'], tests: 'tests/history' },
  {
    name: 'routines',
    mutate: ['routines/{library,own,plan,player}/**/*.ts', ...content.map((files) => `!${files}`)],
    tests: 'tests/routines',
  },
  {
    // The laws that hold its movements together take 20 s for each mutant, and are left out of
    // these runs; most of its numbers are looks, which are marked as eyes saw them.
    name: 'routines/figure',
    mutate: ['routines/figure/**/*.ts'],
    tests: 'tests/routines/figure',
  },
];
