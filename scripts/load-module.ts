import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
// Node runs this file without Vite, so its imports need the `.ts`.
import { wordsPlugin } from './words/words-plugin.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache', 'scripts');

/** Replaces style sheets with empty modules. */
const withoutStyles: Plugin = {
  name: 'loosen-without-styles',
  enforce: 'pre',
  load: (id) => (id.endsWith('.css') ? '' : null),
};

/** Scripts that use the product's words get the English ones. */
const words = wordsPlugin({ locales: join(root, 'locales'), mode: 'english' });

const metaOf = (part: string) => `import.meta.${part}`;

/** Keeps the location of each module as in its source file, since the bundle is elsewhere. */
const ownLocation: Plugin = {
  name: 'loosen-own-location',
  transform: (code, id) => ({
    code: code
      .replaceAll(metaOf('dirname'), JSON.stringify(dirname(id)))
      .replaceAll(metaOf('url'), JSON.stringify(pathToFileURL(id).href)),
    // Lines stay lines, so the map stays right without one for this step.
    map: null,
  }),
};

/** Bundles `scripts/FILE`, with the product's modules that it imports, into one module. */
async function bundle(file: string, plugins: readonly Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [words, withoutStyles, ownLocation, ...plugins],
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ssr: join(root, 'scripts', file),
      outDir: cache,
      write: false,
      minify: false,
      sourcemap: 'inline',
      target: 'esnext',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = [built].flat();
  if (result === undefined || !('output' in result)) throw new Error(`${file} made no bundle.`);
  return result.output[0].code;
}

/**
 * Imports `scripts/FILE` as one bundle that Vite compiles as it does the product. Node runs a bundle
 * much faster than modules loaded one by one by Vite, where each use of an import calls a getter.
 */
export async function loadModule<Module>(
  file: string,
  plugins: readonly Plugin[] = [],
): Promise<Module> {
  // Within the project, so that Node finds the packages that the bundle imports.
  const path = join(cache, `${randomUUID()}.mjs`);
  await mkdir(cache, { recursive: true });
  await writeFile(path, await bundle(file, plugins));
  process.setSourceMapsEnabled(true);
  try {
    return await import(pathToFileURL(path).href);
  } finally {
    await rm(path);
  }
}
