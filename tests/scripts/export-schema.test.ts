import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportSchema } from '@/scripts/build/export-schema';

test('the published schema is the one that files are read by', () => {
  const file = join(import.meta.dirname, '..', '..', 'docs', 'export.schema.json');
  const published: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // After a change of the schemas, `npm run schema` writes it anew.
  expect(published).toEqual(exportSchema());
});
