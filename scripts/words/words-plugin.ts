import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { Catalogues, faultLine, sourceLanguage } from './catalogue.ts';
import type { Pseudo } from './compile-words.ts';
import { findFaults } from './find-faults.ts';
import { groupOfFile } from './follow-words.ts';
import {
  filesAtOnce,
  groupModule,
  groupsOf,
  isNeededAtOnce,
  languagesModule,
  sharedFileOf,
  versionModule,
  wordFile,
} from './word-files.ts';

const prefix = 'words:';
const virtual = `\0${prefix}`;

interface Options {
  /** The folder with a folder per language. */
  readonly locales: string;
  /**
   * `english` puts the English words into the bundle: for tests, scripts and the worker's build.
   * `per-language` makes pages load the words of the person's language.
   */
  readonly mode: 'english' | 'per-language';
  readonly pseudo?: Pseudo;
  /** The page whose files of words are loaded, which exist; by default they are written. */
  readonly wordsOf?: string;
}

/** Throws an error with every fault of the catalogues, one a line. */
export function assertSound(catalogues: Catalogues): void {
  const faults = findFaults(catalogues);
  if (faults.length === 0) return;
  const error = new Error(`The catalogues have faults:\n${faults.map(faultLine).join('\n')}`);
  error.name = 'UserError';
  throw error;
}

/**
 * Resolves `words:GROUP` to the messages of a group. In a build for browsers, pages load one file
 * per language with all their groups, `words/LANGUAGE/PAGE.js`. The development server serves each
 * group by itself and reloads pages when a catalogue changes.
 */
export function wordsPlugin({ locales, mode, pseudo = {}, wordsOf }: Options): Plugin {
  const catalogues = new Catalogues(locales);
  const ownGroups = new Set<string>();
  const usedFiles = new Set<string>();
  let page = '';
  let isServer = false;
  let isLibrary = false;
  let isWorker = false;

  /** Loads a group of the page's language. */
  function loadedGroup(group: string): string {
    const name = JSON.stringify(group);
    const file = sharedFileOf(group, page);
    if (file === undefined) {
      ownGroups.add(group);
      return `import { own } from '${prefix}page'; export default own[${name}];`;
    }
    usedFiles.add(file);
    if (isNeededAtOnce(page, file)) {
      return `import { shared } from '${prefix}page'; export default shared.${file}[${name}];`;
    }
    return `import { loadWords } from '@/platform/page/load-words'; export default (await loadWords('${file}'))[${name}];`;
  }

  /**
   * Loads a group for a script in a page. It cannot wait while it loads, so it has its words once it
   * has awaited the same file.
   */
  function lateGroup(group: string): string {
    ownGroups.add(group);
    return `import { loadWords } from '@/platform/page/load-words';
      let words;
      void loadWords('${page}').then((all) => { words = all[${JSON.stringify(group)}]; });
      export { words as default };`;
  }

  /** Loads the page's own words and those it needs at once, at the same time. */
  function pageModule(): string {
    const files = filesAtOnce(page);
    const loads = [page, ...files].map((file) => `loadWords('${file}')`).join();
    return `import { loadWords } from '@/platform/page/load-words';
      export const [own, ...more] = await Promise.all([${loads}]);
      export const shared = {${files.map((file, index) => `${file}: more[${index}]`).join()}};`;
  }

  /** Imports a group in the page's language from the development server. */
  function servedGroup(group: string): string {
    const loads = catalogues
      .languages()
      .map(
        (language) => `${JSON.stringify(language)}: () => import('${prefix}${group}?${language}')`,
      );
    return `import { pageLanguage } from '@/platform/page/page-language';
      const groups = {${loads.join()}};
      export default (await groups[pageLanguage]()).default;`;
  }

  function moduleOf(request: string): string {
    if (request === 'languages') return languagesModule(catalogues);
    if (request === 'worker-version') return versionModule(catalogues);
    if (request === 'page') return pageModule();
    const [group = '', language] = request.split('?');
    if (!catalogues.has(sourceLanguage, group)) throw new Error(`There are no words “${group}”.`);
    if (mode === 'english') return groupModule(catalogues, sourceLanguage, group, pseudo);
    if (language !== undefined) return groupModule(catalogues, language, group, pseudo);
    if (isWorker) throw new Error(`The worker cannot load words:${group}; see worker.json.`);
    if (isLibrary) return lateGroup(group);
    return isServer ? servedGroup(group) : loadedGroup(group);
  }

  return {
    name: 'loosen-words',
    configResolved({ build, command }) {
      isServer = command === 'serve';
      // WXT builds workers and unlisted scripts as libraries.
      isLibrary = build.lib !== false;
      const input = build.lib === false ? build.rolldownOptions.input : build.lib.entry;
      const [first = ''] = typeof input === 'string' ? [input] : Object.values(input ?? {});
      const name = basename(first);
      page =
        wordsOf ?? (name === 'index.html' ? basename(dirname(first)) : name.replace(/\.ts$/, ''));
      isWorker = page === 'background';
    },
    buildStart() {
      ownGroups.clear();
      usedFiles.clear();
      assertSound(catalogues);
    },
    resolveId: (id) => (id.startsWith(prefix) ? `${virtual}${id.slice(prefix.length)}` : null),
    load(id) {
      return id.startsWith(virtual) ? moduleOf(id.slice(virtual.length)) : null;
    },
    generateBundle() {
      if (mode === 'english' || isWorker || wordsOf !== undefined) return;
      for (const language of catalogues.languages()) {
        const emit = (file: string, groups: readonly string[]) =>
          this.emitFile({
            type: 'asset',
            fileName: `words/${language}/${file}.js`,
            source: wordFile(catalogues, language, groups, pseudo),
          });
        if (ownGroups.size > 0) emit(page, [...ownGroups].toSorted());
        for (const file of usedFiles) emit(file, groupsOf(catalogues, file, page));
      }
    },
    hotUpdate({ file }) {
      if (groupOfFile(locales, file) === undefined) return undefined;
      const { moduleGraph, hot } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id.startsWith(virtual)) moduleGraph.invalidateModule(module);
      }
      const faults = findFaults(catalogues).map(faultLine).join('\n');
      if (faults === '') hot.send({ type: 'full-reload' });
      else hot.send({ type: 'error', err: { message: faults, stack: '', plugin: 'loosen-words' } });
      return [];
    },
  };
}
