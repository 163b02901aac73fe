import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

/** Files that git tracks or would add, without build output. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:ts|tsx|mjs|css|html)$/.test(file) && existsSync(file));

const code =
  /^(?:values|settings|reminders|routines|history|locales|components|platform|entrypoints|scripts|tests)\/.*\.tsx?$/;

test('a file has at most 300 lines', () => {
  const long = files.filter(
    (file) => code.test(file) && readFileSync(file, 'utf8').split('\n').length > 301,
  );
  expect(long).toEqual([]);
});

test('a folder has at most 30 files', () => {
  const counts = new Map<string, number>();
  for (const file of files.filter((one) => code.test(one) || one.endsWith('.css'))) {
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  // Each movement is one file of pose data, and their list is the way in.
  const isLimited = (folder: string) =>
    folder !== 'routines/movements' && !folder.startsWith('tests/');
  const crowded = [...counts].filter(([folder, count]) => isLimited(folder) && count > 30);
  expect(crowded).toEqual([]);
});

test('file names are lower-case words with hyphens', () => {
  const name = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/;
  expect(files.filter((file) => !name.test(basename(file)))).toEqual([]);
});

test('no file only exports what others export', () => {
  expect(
    files.filter((file) => /^index\.[a-z]+$/.test(basename(file)) && !file.endsWith('.html')),
  ).toEqual([]);
});

test('no comment leaves work for later', () => {
  // Split, so that this line does not match itself.
  const mark = new RegExp(`\\b(?:${['TO', 'DO|FIX', 'ME'].join('')})\\b`);
  expect(files.filter((file) => mark.test(readFileSync(file, 'utf8')))).toEqual([]);
});
