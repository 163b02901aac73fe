import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Catalogues, type Message } from '@/scripts/words/catalogue';
import type { Pseudo } from '@/scripts/words/compile-words';
import { groupModule } from '@/scripts/words/word-files';

/** Messages by key, each a text or as it is in the file; or the text of a whole file. */
type Planted = Readonly<Record<string, string | Partial<Message>>> | string;

/** Writes the messages of a file. English texts get a description. */
function fileText(path: string, planted: Planted): string {
  if (typeof planted === 'string') return planted;
  const description = path.startsWith('en/') ? { description: 'A test.' } : {};
  const messages = Object.entries(planted).map(([key, message]) => [
    key,
    typeof message === 'string' ? { defaultMessage: message, ...description } : message,
  ]);
  return JSON.stringify(Object.fromEntries(messages));
}

/** Writes catalogues, by paths such as `en/popup`, into a folder that the end of the test removes. */
export function cataloguesWith(files: Readonly<Record<string, Planted>>): Catalogues {
  const folder = mkdtempSync(join(tmpdir(), 'loosen-words-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, planted] of Object.entries(files)) {
    const file = join(folder, path.includes('.') ? path : `${path}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fileText(path, planted));
  }
  return new Catalogues(folder);
}

/** Imports the default export of a module's source. */
export async function importSource(source: string): Promise<unknown> {
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  const module: { default: unknown } = await import(/* @vite-ignore */ address);
  return module.default;
}

/** Compiles a group as a build does, and imports it. */
export function compiled(
  catalogues: Catalogues,
  language: string,
  group: string,
  pseudo: Pseudo = {},
): Promise<unknown> {
  return importSource(groupModule(catalogues, language, group, pseudo));
}

/** The text of a message with its parameters. */
export function filled(words: unknown, key: string, parameters: object): string {
  const message = (words as Record<string, (parameters: object) => string>)[key];
  if (message === undefined) throw new Error(`There is no message ${key}.`);
  return message(parameters);
}
