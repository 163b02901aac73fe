import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { addColours, type Colours } from '@/tests/browsers/harness/colours';

declare const axe: typeof axeCore;
declare const colours: Colours;

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * WCAG 2.2, levels A and AA, and best practices. Naming them turns on rules that are off by
 * default, such as target size.
 */
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose result depends on colours and sizes. All others depend only on the elements. */
const styleRules = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** The rules whose result depends on the language and its words. */
const languageRules = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'duplicate-id-aria',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'input-button-name',
  'label',
  'label-content-name-mismatch',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
];

const ruleSets = {
  all: allRules,
  style: styleRules,
  language: languageRules,
  'language and style': [...languageRules, ...styleRules],
};

/**
 * Runs axe on a page, with all rules or a part of them, and returns its findings, one line each. Where axe cannot decide on a contrast
 * (a symbol, a single digit, words on a chart, overlapped words), the colours behind the words do.
 * The debugger injects the script, which the page's policy would forbid.
 */
export async function accessibilityFaults(
  page: Page,
  rules: keyof typeof ruleSets = 'all',
): Promise<string[]> {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(await source);
  await addColours(page);
  return page.evaluate(async (runOnly) => {
    const isLegible = (element: Element) => {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      const colour = element instanceof SVGElement ? style.fill : style.color;
      return colours.contrast(colour, colours.behind(element)) >= (isLarge ? 3 : 4.5);
    };
    const isDecided = (rule: string, { element }: axeCore.NodeResult) => {
      if (rule === 'color-contrast') return element !== undefined && isLegible(element);
      if (rule !== 'label-content-name-mismatch' || element === undefined) return false;
      // A symbol such as `✕` is not spoken, so it need not be part of the name. Axe decides only on
      // Latin letters.
      const shown = Array.from(element.childNodes)
        .filter((node) => !(node instanceof Element && node.ariaHidden === 'true'))
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
      return !/[\p{L}\p{N}]/u.test(shown) || element.ariaLabel?.includes(shown) === true;
    };
    const { violations, incomplete } = await axe.run({
      runOnly,
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
    });
    return [
      ...violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help}: ${html}`),
      ),
      ...incomplete.flatMap(({ id, nodes }) =>
        nodes.filter((node) => !isDecided(id, node)).map(({ html }) => `${id}: undecided: ${html}`),
      ),
    ];
  }, ruleSets[rules]);
}
