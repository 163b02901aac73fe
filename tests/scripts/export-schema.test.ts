import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportSchema } from '@/scripts/build/export-schema';

test('the published schema of exports matches the schemas in the code', () => {
  const file = join(import.meta.dirname, '..', '..', 'docs', 'export.schema.json');
  const published: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // Run `npm run schema` after a change to the schemas.
  expect(published).toEqual(exportSchema());
});
