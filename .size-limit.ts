import { join } from 'node:path';
// Node loads this file without Vite, so aliases do not work.
import { pageFiles } from './scripts/build/page-files.ts';

const build = join(import.meta.dirname, '.output', 'chrome-mv3');
const popup = pageFiles(build, 'popup.html');

/** The files that people wait for: the popup at each click, the worker at each wake-up. */
export default [
  { name: 'popup, uncompressed', path: popup, brotli: false, limit: '60 kB' },
  { name: 'popup, gzipped', path: popup, gzip: true, limit: '22 kB' },
  { name: 'background, gzipped', path: join(build, 'background.js'), gzip: true, limit: '30 kB' },
];
