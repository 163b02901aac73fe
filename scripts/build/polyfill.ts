import { join } from 'node:path';
import type { Plugin } from 'vite';

const name = 'webextension-polyfill';
const fileName = 'browser-polyfill.js';

/** Returns the code that replaces the polyfill's module. `load` loads the file at `polyfill`. */
const moduleWith = (load: string) => `
  const polyfill = '/${fileName}';
  if (globalThis.browser === undefined) ${load};
  export default globalThis.browser;
`;

// A variable and the comment keep Vite from replacing the import with its own loader.
const inPage = moduleWith('await import(/* @vite-ignore */ polyfill)');
/** For workers, and for content of pages that have loaded the polyfill already. */
const inScript = moduleWith('globalThis.importScripts?.(polyfill)');

/**
 * Keeps `webextension-polyfill` out of the bundles, in a file that only Chrome 144 to 147 load. All
 * other supported browsers define `browser`.
 */
export function polyfillOnDemand(): Plugin {
  let isPage = true;
  return {
    name: 'loosen-polyfill',
    enforce: 'pre',
    configResolved({ build }) {
      // WXT builds workers and unlisted scripts as libraries.
      isPage = build.lib === false;
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? (isPage ? inPage : inScript) : null),
  };
}

/** Returns the copy instruction for the unmodified polyfill. */
export const polyfillFile = (root: string) => ({
  absoluteSrc: join(root, 'node_modules', name, 'dist', 'browser-polyfill.min.js'),
  relativeDest: fileName,
});
