import { basename, dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { Pseudo } from '@/scripts/words/compile-words';
import { wordsPlugin } from '@/scripts/words/words-plugin';
import { cataloguesWith, importSource } from './catalogue-folder';

type Files = Parameters<typeof cataloguesWith>[0];

/** Groups of pages and of shared files, whose texts name group and language. */
const groups = ['popup', 'guide', 'time', 'exercises', 'library', 'history', 'worker'];
const files: Files = Object.fromEntries(
  ['en', 'de'].flatMap((language) =>
    groups.map((group) => [`${language}/${group}`, { title: `${group} in ${language}` }]),
  ),
);

interface Options {
  readonly locales?: Files;
  readonly mode?: 'english' | 'per-language';
  readonly pseudo?: Pseudo;
  /** Builds a worker or a script instead of a page. */
  readonly isScript?: boolean;
}

/** Makes a page that imports groups; the room that loads files of words stays outside. */
function pagePlugin(page: string, imported: readonly string[]): Plugin {
  const code = [
    ...imported.map((group, index) => `import words${index} from 'words:${group}';`),
    ...imported.map((_, index) => `console.log(words${index});`),
  ];
  const sources = new Map([
    ['index.html', `<script type="module" src="./${page}.ts"></script>`],
    [`${page}.ts`, code.join('\n')],
  ]);
  const nameOf = (id: string) => (id.includes(`${page}/`) ? basename(id) : '');
  return {
    name: 'page',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id.startsWith('@/')) return { id, external: true };
      if (sources.has(nameOf(id))) return id;
      return id === `./${page}.ts` ? join(dirname(importer), id) : null;
    },
    load: (id) => sources.get(nameOf(id)) ?? null,
  };
}

/** Builds a page that imports groups, as WXT does. Returns the built files by their path. */
async function builtPage(
  page: string,
  imported: readonly string[],
  { locales = files, mode = 'per-language', pseudo = {}, isScript = false }: Options = {},
): Promise<ReadonlyMap<string, string>> {
  const { folder } = cataloguesWith(locales);
  const entry = join(folder, page, isScript ? `${page}.ts` : 'index.html');
  const outputs = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [pagePlugin(page, imported), wordsPlugin({ locales: folder, mode, pseudo })],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      ...(isScript
        ? { lib: { entry, formats: ['es'], fileName: page } }
        : { rolldownOptions: { input: { [page]: entry } } }),
    },
  });
  const [first] = [outputs].flat() as Rolldown.RolldownOutput[];
  return new Map(
    first?.output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

/** The paths of the built files of words. */
const wordFilesOf = (built: ReadonlyMap<string, string>) =>
  [...built.keys()].filter((path) => path.startsWith('words/')).toSorted();

const wordsIn = (built: ReadonlyMap<string, string>, path: string) =>
  importSource(built.get(path) ?? '');

const codeOf = (built: ReadonlyMap<string, string>) =>
  [...built].find(([path]) => !path.startsWith('words/'))?.[1] ?? '';

test('a page has a file of its own groups in each language, and no words in its code', async () => {
  const built = await builtPage('popup', ['popup', 'time']);
  expect(wordFilesOf(built)).toEqual(['words/de/popup.js', 'words/en/popup.js']);
  expect(await wordsIn(built, 'words/de/popup.js')).toEqual({
    popup: { title: 'popup in de' },
    time: { title: 'time in de' },
  });
  expect(codeOf(built)).not.toContain('title');
  expect(codeOf(built)).toContain('loadWords("popup")');
});

test('views that load later share a file, which has all its groups', async () => {
  const built = await builtPage('options', ['time', 'history', 'exercises']);
  expect(wordFilesOf(built)).toEqual(
    ['de', 'en'].flatMap((language) =>
      ['exercises', 'options', 'views'].map((file) => `words/${language}/${file}.js`),
    ),
  );
  const words = await wordsIn(built, 'words/en/exercises.js');
  expect(words).toEqual({
    exercises: { title: 'exercises in en' },
    library: { title: 'library in en' },
  });
});

test('a page without words has no file of them', async () => {
  expect(wordFilesOf(await builtPage('popup', []))).toEqual([]);
});

test('the worker may not load words', async () => {
  await expect(builtPage('background', ['worker'], { isScript: true })).rejects.toThrow(
    'The worker cannot load words:worker; see worker.json.',
  );
});

test('a script in a page has a file of its groups, which it does not wait for', async () => {
  const built = await builtPage('weekly-review', ['time'], { isScript: true });
  expect(wordFilesOf(built)).toEqual(['words/de/weekly-review.js', 'words/en/weekly-review.js']);
  expect(codeOf(built)).not.toContain('await');
});

test('a group that does not exist fails the build', async () => {
  await expect(builtPage('popup', ['popups'])).rejects.toThrow('There are no words “popups”.');
});

test('tests and scripts have the English words in their code', async () => {
  const built = await builtPage('popup', ['popup', 'history'], { mode: 'english' });
  expect(wordFilesOf(built)).toEqual([]);
  expect(codeOf(built)).toContain('popup in en');
  expect(codeOf(built)).toContain('history in en');
});

test('a build for tests has a pseudo-locale in place of a language', async () => {
  const built = await builtPage('popup', ['popup'], { pseudo: { en: 'en-XA' } });
  expect(await wordsIn(built, 'words/en/popup.js')).toMatchObject({
    popup: { title: expect.stringMatching(/^⟦.*⟧$/) },
  });
});

test('a broken catalogue fails the build with every fault', async () => {
  const locales = {
    ...files,
    'en/popup': { title: 'Loosen', until: 'Until {time}' },
    'de/popup': { title: ' ', until: 'Bis {zeit}' },
  };
  const message = [
    'The catalogues have faults:',
    'locales/de/popup.json, title: is empty.',
    'locales/de/popup.json, until: uses {zeit}, which English does not have.',
    'locales/de/popup.json, until: does not use {time}.',
  ].join('\n');
  for (const mode of ['english', 'per-language'] as const) {
    await expect(builtPage('popup', ['popup'], { locales, mode })).rejects.toThrow(message);
  }
});
