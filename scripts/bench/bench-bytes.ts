import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Figure } from '@/scripts/bench/bench-table';
import { pageFiles } from '@/scripts/build/page-files';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a zip file adds for each of its files, twice its name aside, and for itself, in bytes. */
const zipOverhead = { file: 30 + 46, archive: 22 } as const;

/** How large an unpacked extension is as one zip file, by the format's own sizes. */
function zipBytes(extension: string): number {
  const files = readdirSync(extension, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce<number>((sum, entry) => {
    const file = join(entry.parentPath, entry.name);
    const packed = deflateRawSync(readFileSync(file), { level: 9 });
    const name = file.length - extension.length - 1;
    return sum + zipOverhead.file + 2 * name + packed.length;
  }, zipOverhead.archive);
}

function line(what: string, files: readonly string[]): Figure {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  const raw = sum(contents.map((bytes) => bytes.length));
  const packed = sum(contents.map((bytes) => gzipSync(bytes, { level: 9 }).length));
  return { what, value: kilobytes(raw), spread: `${kilobytes(packed)} gzipped` };
}

/** The bytes of what a person waits for in an unpacked extension, and of all of it as one zip file. */
export function benchBytes(
  name: string,
  extension: string,
  pages: readonly string[],
  worker: string | undefined,
): Figure[] {
  return [
    ...pages.map((page) => line(`${name}: ${page}, HTML, CSS and JS`, pageFiles(extension, page))),
    ...(worker === undefined ? [] : [line(`${name}: worker`, [join(extension, worker)])]),
    { what: `${name}: all of it in one zip`, value: kilobytes(zipBytes(extension)) },
  ];
}
