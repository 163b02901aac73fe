import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSchema } from '@/scripts/build/export-schema';
import { projectRoot } from '@/scripts/run-tool';

/** `npm run schema`: writes `docs/export.schema.json`. A test checks that it is up to date. */
export default function writeSchema(): Promise<number> {
  const file = join(projectRoot, 'docs', 'export.schema.json');
  writeFileSync(file, `${JSON.stringify(exportSchema(), null, 2)}\n`);
  console.log(`The schema of exports is in ${file}`);
  return Promise.resolve(0);
}
