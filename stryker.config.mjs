/** Options for `npm run mutate`. scripts/check/mutated-parts.ts lists the mutated files. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.output', '.cache', 'docs/screenshots', 'public'],
  // Stryker cannot read tsconfig.json, because TypeScript 7 has no API for it. Vite needs no types.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  // On a busy machine, a slow test must not count as an endless loop.
  timeoutMS: 15_000,
  timeoutFactor: 3,
  reporters: ['html', 'json', 'progress-append-only'],
  logLevel: 'warn',
  // Mutants of schemas are in code that runs when a file loads, which is slow, but they are wanted.
  warnings: { slow: false },
};
