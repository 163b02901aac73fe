import type { Page } from 'playwright-core';
import { until } from '@/scripts/browsers/until';

/** Where a page records what its live regions announced. */
declare const announced: string[];

/**
 * Records what the live regions of a page announce, from its start. Like a screen reader, it reads
 * only regions that existed before the change, and an atomic region as a whole. Call it before the
 * page is opened.
 */
async function recordAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const regions =
      '[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"], output';
    const known = new WeakSet<Element>();
    const wordsOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches('[aria-hidden="true"], [hidden]')) return '';
      return [...node.childNodes].map(wordsOf).join(' ');
    };
    const livenessOf = (region: Element) =>
      region.getAttribute('aria-live') ?? (region.matches('[role="timer"]') ? 'off' : 'polite');
    const isAtomic = (region: Element) =>
      region.getAttribute('aria-atomic') === 'true' ||
      (!region.hasAttribute('aria-atomic') &&
        region.matches('[role="status"], [role="alert"], output'));
    // The nearest region decides whether a change is announced.
    const regionToRead = (changed: Element): { region: Element; whole: boolean } | null => {
      const region = changed.closest(regions);
      if (region === null || livenessOf(region) === 'off' || !known.has(region)) return null;
      return { region, whole: isAtomic(region) };
    };
    new MutationObserver((records) => {
      const spoken = new Map<Node, string>();
      for (const { target, type, addedNodes } of records) {
        const changed = target instanceof Element ? target : target.parentElement;
        const read = changed && regionToRead(changed);
        if (!read || (type === 'childList' && addedNodes.length === 0)) continue;
        const nodes = read.whole ? [read.region] : type === 'childList' ? addedNodes : [target];
        for (const node of nodes) {
          if (node.isConnected) spoken.set(node, wordsOf(node).replaceAll(/\s+/g, ' ').trim());
        }
      }
      said.push(...[...spoken.values()].filter(Boolean));
      for (const region of document.querySelectorAll(regions)) known.add(region);
    }).observe(document, { childList: true, characterData: true, subtree: true });
    Object.assign(globalThis, { announced: said });
  });
}

/** Returns what was announced since the last call. */
export function announcements(page: Page): Promise<string[]> {
  return page.evaluate(() => announced.splice(0));
}

/** Waits for an announcement, and returns all since the last call. */
export function nextAnnouncements(page: Page): Promise<string[]> {
  return until('An announcement', async () => {
    const said = await announcements(page);
    return said.length > 0 ? said : undefined;
  });
}

/** Opens a page of Loosen in a tab that records announcements from its start. */
export async function openWithAnnouncements(
  welcome: Page,
  path: string,
  ready: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await welcome.context().newPage();
  await recordAnnouncements(page);
  await prepare?.(page);
  await page.goto(new URL(path, welcome.url()).href);
  await page.waitForSelector(ready);
  return page;
}
