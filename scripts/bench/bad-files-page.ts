/**
 * Makes and reads bad files inside a page of the extension, as many as its address says, and writes
 * how many were refused and how long the page was blocked at most, in ms.
 */
import * as fc from 'fast-check';
import { readExport } from '@/platform/transfer/export-file';
import { badFile } from '@/scripts/samples/bad-files';

const files = Number(new URLSearchParams(location.search).get('files'));
/** All files at once would fill the memory. */
const batch = 250;

let breathedAt = 0;
let longestMs = 0;
let refused = 0;

function breathe(): Promise<void> {
  longestMs = Math.max(longestMs, performance.now() - breathedAt);
  return new Promise((resolve) => {
    setTimeout(() => {
      breathedAt = performance.now();
      resolve();
    });
  });
}

for (let seed = 0; seed < files / batch; seed += 1) {
  for (const { text } of fc.sample(badFile, { numRuns: batch, seed })) {
    breathedAt = performance.now();
    const read = await readExport(text, { breathe, onProgress: () => undefined });
    longestMs = Math.max(longestMs, performance.now() - breathedAt);
    if ('refusal' in read) refused += 1;
  }
}

document.body.textContent = JSON.stringify({ files, refused, longestMs: Math.round(longestMs) });
