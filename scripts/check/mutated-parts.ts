/** A part of the pure rooms that `npm run mutate` mutates. */
export interface MutatedPart {
  readonly name: string;
  /** Globs of the mutated files; those with `!` are excluded. */
  readonly mutate: readonly string[];
  /** The folders of the tests that run against its mutants. */
  readonly tests: readonly string[];
}

/** The environment variable that names the folders of tests, with commas between them. */
export const mutatedTestsVariable = 'MUTATED_TESTS';

/**
 * Content of the routines: text, numbers and lists without logic. A test that notices every change
 * would be a copy of the content. Tests in tests/routines check the rules that it must follow.
 */
const content = [
  // Sources and their findings.
  'routines/library/{article-items,facts,exercise-sources,other-sources,posture-check-sources,safety-sources}.ts',
  // Exercises with their doses and cautions.
  'routines/library/exercises/**',
  // Routines: lists of exercises with their durations, and what the popup shows of them.
  'routines/library/routines/**',
  'routines/library/{routine-summaries,routine-traits}.ts',
  // Poses: coordinates.
  'routines/movements/**',
];

/** The parts. Each is a run of its own, so that a mutant is tested only by its room's tests. */
export const mutatedParts: readonly MutatedPart[] = [
  { name: 'reminders', mutate: ['reminders/**/*.ts'], tests: ['tests/reminders'] },
  {
    name: 'settings',
    mutate: ['settings/**/*.ts'],
    tests: ['tests/settings', 'tests/platform/storage'],
  },
  {
    // Most of it is tested through the rooms that use it.
    name: 'values',
    mutate: ['values/**/*.ts'],
    tests: ['tests/values', 'tests/settings', 'tests/history', 'tests/locales'],
  },
  { name: 'history', mutate: ['history/**/*.ts'], tests: ['tests/history'] },
  {
    name: 'routines',
    mutate: ['routines/{library,own,plan,player}/**/*.ts', ...content.map((files) => `!${files}`)],
    tests: ['tests/routines'],
  },
  {
    // Excludes the tests of whole movements, which take 20 s for each mutant. Most of its numbers are
    // visual, and were checked by eye.
    name: 'routines/figure',
    mutate: ['routines/figure/**/*.ts'],
    tests: ['tests/routines/figure'],
  },
];
