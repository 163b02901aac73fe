import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Measurement } from '@/scripts/bench/results-table';
import type { Variant } from '@/scripts/bench/variants';
import { pageFiles } from '@/scripts/build/page-files';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes that a zip file adds for each file (besides the name, twice) and for itself. */
const zipOverhead = { file: 30 + 46, archive: 22 } as const;

/** Returns the size of an unpacked extension as one zip file, in bytes. */
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

function line(what: string, files: readonly string[]): Measurement {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  const raw = sum(contents.map((bytes) => bytes.length));
  const packed = sum(contents.map((bytes) => gzipSync(bytes, { level: 9 }).length));
  return { what, value: kilobytes(raw), note: `${kilobytes(packed)} gzipped` };
}

/** Counts the bytes of what people wait for, and of the whole extension as a zip file. */
export function benchBytes({ name, source, popup, guide, worker }: Variant): Measurement[] {
  const pages = [popup, guide].filter((page) => page !== undefined);
  return [
    ...pages.map((page) => line(`${name}: ${page} with CSS and JS`, pageFiles(source, page))),
    ...(worker === undefined ? [] : [line(`${name}: worker`, [join(source, worker)])]),
    { what: `${name}: zip file`, value: kilobytes(zipBytes(source)) },
  ];
}
