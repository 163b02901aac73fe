import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { importProblemText } from '@/components/data/import-problem-text';
import { largestImport, readExport } from '@/platform/transfer/read-export';
import { badFile } from '@/scripts/samples/bad-files';
import { reading } from '@/tests/platform/storage/device-with-data';
import { problemAtPath } from '@/tests/values/problem-at-path';

/** `BAD_FILES=2000` reads fewer of them. */
const files = Number(process.env['BAD_FILES'] ?? 10_000);

it('each of thousands of bad files is refused as a whole, with a sentence', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(badFile, async ({ what, text }) => {
      read += 1;
      const answer = await readExport(text, reading);
      if (!('refusal' in answer)) throw new Error(`Not refused: ${what}`);
      expect(importProblemText(answer.refusal)).toMatch(/^[A-Z“].{15,}[.!?]$/u);
    }),
    { numRuns: files, endOnFailure: true },
  );
  expect(read).toBe(files);
});

it('a file that is too long is refused before it is parsed', async () => {
  const hundredMegabytes = `{"format":"loosen-export","version":1,"settings":"${'x'.repeat(1e8)}"}`;
  expect(await readExport(hundredMegabytes, reading)).toEqual({
    refusal: problemAtPath('', { code: 'file-too-large' }),
  });
  const answer = await readExport('x'.repeat(largestImport + 1), reading);
  expect(answer).toEqual({ refusal: problemAtPath('', { code: 'file-too-large' }) });
});

it('a refusal has the path of the wrong field', async () => {
  const text = JSON.stringify({
    format: 'loosen-export',
    version: 1,
    settings: { version: 2, goal: 'four' },
  });
  expect(await readExport(text, reading)).toMatchObject({
    refusal: { path: expect.stringMatching(/^settings\./) },
  });
});

it('a file that is too deep is refused before it is parsed, but not for brackets in texts', async () => {
  const deep = `{"format":"loosen-export","version":1,"settings":${'['.repeat(17)}${']'.repeat(17)}}`;
  expect(await readExport(deep, reading)).toEqual({
    refusal: problemAtPath('', { code: 'too-deep' }),
  });
  const text = JSON.stringify({ format: 'loosen-export', version: 1, note: '["\\"[['.repeat(20) });
  expect(await readExport(text, reading)).toMatchObject({
    refusal: { path: expect.stringMatching(/^settings/) },
  });
});
