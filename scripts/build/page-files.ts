import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Returns the paths of all files that a built page loads at once: the page, its styles and scripts,
 * and their static imports. Reads them from the files, because the names of chunks change.
 */
export function pageFiles(folder: string, page: string): string[] {
  const found = new Set<string>();
  visit(join(folder, page));
  return [...found].toSorted();

  function visit(file: string): void {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const address of addressesIn(file)) {
      visit(join(address.startsWith('/') ? folder : dirname(file), address));
    }
  }
}

/** How each type of file refers to others. Style sheets do not: Vite inlines `@import`. */
const references: Readonly<Record<string, RegExp>> = {
  html: /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g,
  js: /\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g,
};

function addressesIn(file: string): string[] {
  const pattern = references[file.slice(file.lastIndexOf('.') + 1)];
  if (pattern === undefined) return [];
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, address = '']) => address);
}
