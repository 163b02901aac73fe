import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Every file that a built page loads before it is usable: itself, its styles and scripts, and all
 * that these import statically. The build shares chunks between pages, so no list of names lasts.
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

/** A built style sheet imports nothing: Vite inlines `@import`. */
const references: Readonly<Record<string, RegExp>> = {
  html: /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g,
  js: /\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g,
};

function addressesIn(file: string): string[] {
  const pattern = references[file.slice(file.lastIndexOf('.') + 1)];
  if (pattern === undefined) return [];
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, address = '']) => address);
}
