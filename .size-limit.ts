import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
// Node loads this file without Vite, so aliases do not work.
import { pageFiles } from './scripts/build/page-files.ts';

const build = join(import.meta.dirname, '.output', 'chrome-mv3');
const popup = pageFiles(build, 'popup.html');
const words = join(build, 'words');
const languages = existsSync(words) ? readdirSync(words) : [];

/** The files that people wait for: the popup at each click, the worker at each wake-up. */
export default [
  { name: 'popup, uncompressed', path: popup, brotli: false, limit: '57 kB' },
  { name: 'popup, gzipped', path: popup, gzip: true, limit: '22 kB' },
  ...languages.map((language) => ({
    name: `words of the popup, ${language}`,
    path: join(words, language, 'popup.js'),
    brotli: false,
    limit: '9 kB',
  })),
  { name: 'background, gzipped', path: join(build, 'background.js'), gzip: true, limit: '30 kB' },
  {
    name: 'guide, uncompressed',
    path: pageFiles(build, 'guide.html'),
    brotli: false,
    limit: '190 kB',
  },
  {
    name: 'options, uncompressed',
    path: pageFiles(build, 'options.html'),
    brotli: false,
    limit: '145 kB',
  },
];
