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

let lastYieldAt = 0;
let longestMs = 0;
let refused = 0;

function yieldToPage(): Promise<void> {
  longestMs = Math.max(longestMs, performance.now() - lastYieldAt);
  return new Promise((resolve) => {
    setTimeout(() => {
      lastYieldAt = performance.now();
      resolve();
    });
  });
}

for (let seed = 0; seed < files / batch; seed += 1) {
  for (const { text } of fc.sample(badFile, { numRuns: batch, seed })) {
    lastYieldAt = performance.now();
    const read = await readExport(text, { yieldToPage, onProgress: () => undefined });
    longestMs = Math.max(longestMs, performance.now() - lastYieldAt);
    if ('refusal' in read) refused += 1;
  }
}

document.body.textContent = JSON.stringify({ files, refused, longestMs: Math.round(longestMs) });
