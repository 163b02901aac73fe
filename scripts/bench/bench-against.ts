import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { looseObject, optional, parse, string } from 'valibot';
import { addBlankPage } from '@/scripts/bench/bench-pages';
import { PlainError } from '@/scripts/plain-error';

const manifestSchema = looseObject({
  name: string(),
  action: optional(looseObject({ default_popup: optional(string()) })),
  background: optional(looseObject({ service_worker: optional(string()) })),
});

/** An unpacked extension that is measured: a copy, to which bare pages may be added. */
export interface Measured {
  readonly name: string;
  readonly folder: string;
  /** Its popup, if it has one. */
  readonly popup: string | undefined;
  readonly worker: string | undefined;
}

/** Copies an unpacked extension and adds a blank page to it. Throws one sentence for anything else. */
export async function copyToMeasure(folder: string, name = basename(folder)): Promise<Measured> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new PlainError(`${folder} holds no unpacked extension: it has no manifest.json.`);
  });
  const { action, background } = parse(manifestSchema, JSON.parse(manifest));
  const copy = await mkdtemp(join(tmpdir(), 'loosen-bench-'));
  await cp(resolve(folder), copy, { recursive: true });
  await addBlankPage(copy);
  return {
    name,
    folder: copy,
    popup: action?.default_popup,
    worker: background?.service_worker,
  };
}
