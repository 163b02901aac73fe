import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The folders of the tests of the mutated part. */
const tests = process.env['MUTATED_TESTS']?.split(',') ?? [];

/** Laws over thousands of cases, which take seconds. */
const slow = /invariants|any-day|figure\/(?:contacts|outline)/;

/** Runs slow tests last, since the first failing test ends a mutant. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => `${slow.test(moduleId)} ${moduleId}`;
    return files.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
  }
}

/** The tests of one room at a time, as `npm run mutate` runs them for each mutant. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    name: 'mutation',
    include: tests.map((folder) => `${folder}/**/*.test.ts`),
    // Twenty seconds for each mutant of the figure.
    exclude: ['**/movements.test.ts'],
    setupFiles: ['tests/mutation/fewer-cases.ts'],
    sequence: { sequencer: QuickFirst },
    // Some mutants take effect while a file loads, so each needs a fresh worker.
    isolate: true,
    testTimeout: 90_000,
  },
});
