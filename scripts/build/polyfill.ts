import { join } from 'node:path';
import type { Plugin } from 'vite';

const name = 'webextension-polyfill';
const fileName = 'browser-polyfill.js';

/** The module that every importer of the polyfill gets; `load` loads the file at `polyfill`. */
const moduleWith = (load: string) => `
  const polyfill = '/${fileName}';
  if (globalThis.browser === undefined) ${load};
  export default globalThis.browser;
`;

// Vite would wrap an import of a literal in its own loader.
const inPage = moduleWith('await import(/* @vite-ignore */ polyfill)');
/** For workers, and for scripts of a page, which find what the page has loaded. */
const inScript = moduleWith('globalThis.importScripts?.(polyfill)');

/**
 * Keeps `webextension-polyfill` out of the bundles, as a file that only Chrome 144 to 147 load:
 * every other supported browser has a `browser` of its own.
 */
export function polyfillOnDemand(): Plugin {
  let isPage = true;
  return {
    name: 'loosen-polyfill',
    enforce: 'pre',
    configResolved({ build }) {
      // WXT builds workers and scripts as libraries.
      isPage = build.lib === false;
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? (isPage ? inPage : inScript) : null),
  };
}

/** The polyfill, unmodified, as a file of the extension. */
export const polyfillFile = (root: string) => ({
  absoluteSrc: join(root, 'node_modules', name, 'dist', 'browser-polyfill.min.js'),
  relativeDest: fileName,
});
