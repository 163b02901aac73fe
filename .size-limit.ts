import { join } from 'node:path';
// Loaded by Node itself, which knows no aliases.
import { pageFiles } from './scripts/build/page-files.ts';

const build = join(import.meta.dirname, '.output', 'chrome-mv3');
const popup = pageFiles(build, 'popup.html');

/** What a person waits for: the popup on each click, and the worker on each wake-up. */
export default [
  { name: 'popup, as it is parsed', path: popup, brotli: false, limit: '60 kB' },
  { name: 'popup, packed', path: popup, gzip: true, limit: '22 kB' },
  { name: 'background, packed', path: join(build, 'background.js'), gzip: true, limit: '30 kB' },
];
