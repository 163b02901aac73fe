import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const noStyles = '\0no-styles';

/** Replaces style sheets with empty modules: `runnerImport` does not start Vite's CSS plugin. */
const withoutStyles: Plugin = {
  name: 'loosen-without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? noStyles : null),
  load: (id) => (id === noStyles ? '' : null),
};

/** Imports `scripts/FILE` through Vite, which resolves `@/` and compiles TSX as in the product. */
export async function loadModule<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(root, 'scripts', file), {
    root,
    logLevel: 'error',
    plugins: [withoutStyles],
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}
