import * as fc from 'fast-check';
import { vi } from 'vitest';

/** The random cases of each law in mutation tests. Few mutants would need more. */
const most = 60;

// Each mutant gets the same cases. A failed case is enough, without a smaller one.
fc.configureGlobal({ seed: 2026, endOnFailure: true, numRuns: most });

vi.mock('fast-check', async (original) => {
  const real = await original<typeof fc>();
  return {
    ...real,
    assert: (property: fc.IProperty<unknown>, parameters: fc.Parameters<unknown> = {}) =>
      real.assert(property, {
        ...parameters,
        numRuns: Math.min(parameters.numRuns ?? most, most),
      }),
  };
});
