/**
 * Runs in a page of the extension. Generates and reads as many bad files as its address says.
 * Writes how many were refused, and the longest time for which the page was blocked (ms).
 */
import * as fc from 'fast-check';
import { readExport } from '@/platform/transfer/read-export';
import { badFile } from '@/scripts/samples/bad-files';

const files = Number(new URLSearchParams(location.search).get('files'));
/** Files are generated in batches to save memory. */
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
