import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Laws over thousands of cases, which take seconds. */
const slow = /invariants|any-day|figure\/(?:contacts|outline)/;

/** A mutant is over with the first test that fails, so what takes long comes last. */
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
    // Below the folder that is given.
    include: ['**/*.test.ts'],
    // Twenty seconds for each mutant of the figure.
    exclude: ['**/movements.test.ts'],
    setupFiles: ['tests/mutation/fewer-cases.ts'],
    sequence: { sequencer: QuickFirst },
    // A mutant that is made when a file loads must find it fresh.
    isolate: true,
    testTimeout: 90_000,
  },
});
