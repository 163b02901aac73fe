import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a document or a file as an earlier release saved it; see `tests/saved/`. */
export function saved(name: string): Record<string, unknown> {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'saved', `${name}.json`), 'utf8');
  return JSON.parse(text) as Record<string, unknown>;
}
