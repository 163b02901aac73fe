import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: typeof axeCore;

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on a page, one line each; of its colours alone where nothing else differs
 * from what was looked at before. The debugger brings the script in, which the page's strict policy
 * would not let the page itself do.
 */
export async function accessibilityFaults(
  page: Page,
  of: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  await page.evaluate(await source);
  return page.evaluate(async (colours) => {
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      ...(colours && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`,
    );
  }, of === 'colours');
}
