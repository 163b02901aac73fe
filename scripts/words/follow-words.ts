import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Wxt, WxtDevServer } from 'wxt';
import { Catalogues } from './catalogue.ts';
import { findFaults } from './find-faults.ts';
import { wordTypes } from './word-types.ts';
import { isOfWorker } from './worker-messages.ts';

/** The group whose file this is, in any language; undefined for other files. */
export function groupOfFile(locales: string, file: string): string | undefined {
  const isCatalogue = dirname(dirname(file)) === locales && file.endsWith('.json');
  return isCatalogue ? basename(file, '.json') : undefined;
}

/**
 * Makes the development server follow catalogues. Pages take their words from the server, and
 * `wordsPlugin` reloads them. The worker and scripts have theirs in the build, so WXT has to build
 * them again, which also reloads the extension.
 */
export function followWords(locales: string, { config }: Wxt, server: WxtDevServer): void {
  const catalogues = new Catalogues(locales);
  const types = join(config.wxtDir, 'types', 'words.d.ts');

  /** The entry files of the builds that contain a group. */
  const entriesWith = (group: string) => {
    const modules = [`\0words:${group}`, ...(isOfWorker(group) ? ['\0words:worker-version'] : [])];
    const steps = server.currentOutput?.steps ?? [];
    return steps
      .filter(({ chunks }) =>
        chunks.some(
          (one) => one.type === 'chunk' && modules.some((id) => one.moduleIds.includes(id)),
        ),
      )
      .flatMap(({ entrypoints }) => entrypoints)
      .map(({ inputPath }) => inputPath);
  };

  server.watcher.on('all', (_event: string, file: string) => {
    const group = groupOfFile(locales, file);
    if (group === undefined || findFaults(catalogues).length > 0) return;
    writeFileSync(types, wordTypes(catalogues));
    // As if somebody had changed them.
    for (const entry of entriesWith(group)) server.watcher.emit('all', 'change', entry);
  });
}
