import * as fc from 'fast-check';
import { vi } from 'vitest';

/** How many random cases a law is tried on while mutants are tested; what survives these is rare. */
const most = 60;

// The same cases for each mutant, or a mutant would be killed by chance; a case that fails is enough.
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
