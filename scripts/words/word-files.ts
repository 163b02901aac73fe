import type { Catalogues } from './catalogue.ts';
import { compileGroup, type Pseudo, pluralRule } from './compile-words.ts';
import { workerTextsVersion } from './worker-messages.ts';

/**
 * Groups in files that several pages load, or that a page loads after its first paint. All other
 * groups are in the file of each page that uses them.
 */
const sharedFiles: Readonly<Record<string, readonly string[]>> = {
  exercises: ['exercises', 'library'],
  views: [
    'about',
    'data',
    'exercises-page',
    'facts',
    'health',
    'history',
    'log',
    'own-routines',
    'privacy',
  ],
};

/** Groups that only the views of the options page show late; other pages have their own copies. */
const lateInOptions = ['guide', 'holds', 'safety', 'test-reminder', 'weekly-review'];

/** The shared files that a page needs for its first paint. Others load when a view needs them. */
const neededAtOnce: Readonly<Record<string, readonly string[]>> = {
  guide: ['exercises'],
  welcome: ['exercises'],
};

/** The shared file that contains a group; undefined if a page has its own copy. */
export function sharedFileOf(group: string, page: string): string | undefined {
  if (page === 'options' && lateInOptions.includes(group)) return 'views';
  return Object.keys(sharedFiles).find((file) => sharedFiles[file]?.includes(group));
}

export const isNeededAtOnce = (page: string, file: string) =>
  neededAtOnce[page]?.includes(file) ?? false;

/** The shared files that a page loads together with its own. */
export const filesAtOnce = (page: string) => neededAtOnce[page] ?? [];

/** The groups of a shared file that a page loads. */
export const groupsOf = (catalogues: Catalogues, file: string, page: string) =>
  catalogues.groups().filter((group) => sharedFileOf(group, page) === file);

/** Writes a module whose default export has groups of messages in one language. */
export function wordFile(
  catalogues: Catalogues,
  language: string,
  groups: readonly string[],
  pseudo: Pseudo = {},
): string {
  const parts = groups.map(
    (group) => `${JSON.stringify(group)}:${compileGroup(catalogues, language, group, pseudo)}`,
  );
  const body = `{${parts.join()}}`;
  const rule = /\bk\(/.test(body) ? `const k=${pluralRule(language, pseudo)};` : '';
  return `${rule}export default${body};\n`;
}

/** Writes a module with one group of messages as its default export. */
export function groupModule(
  catalogues: Catalogues,
  language: string,
  group: string,
  pseudo: Pseudo = {},
): string {
  const compiled = compileGroup(catalogues, language, group, pseudo);
  return `const k=${pluralRule(language, pseudo)};\nexport default ${compiled};\n`;
}

/** Writes the module that lists the languages. */
export function languagesModule(catalogues: Catalogues): string {
  return `export const languages = ${JSON.stringify(catalogues.languages())};\n`;
}

/** Writes the module with the version of the worker's texts. */
export function versionModule(catalogues: Catalogues): string {
  return `export const version = ${JSON.stringify(workerTextsVersion(catalogues))};\n`;
}
