/** How `npm run mutate` tests mutants; what is mutated is in scripts/check/mutated-parts.ts. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.output', '.cache', 'docs/screenshots', 'public'],
  // TypeScript 7 has no interface for Stryker to read its settings with, and Vite needs none.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  // A busy machine must not pass for a mutant that runs for ever.
  timeoutMS: 15_000,
  timeoutFactor: 3,
  reporters: ['html', 'json', 'progress-append-only'],
  logLevel: 'warn',
  // Mutants of schemas are made when a file is loaded, and are wanted all the same.
  warnings: { slow: false },
};
