import { afterEach, expect, it } from 'vitest';
import { fitFigures } from '@/components/popup/fit-figures';

afterEach(() => {
  document.body.replaceChildren();
  delete document.body.dataset['figures'];
  Reflect.deleteProperty(document.body, 'offsetHeight');
});

/** Gives the popup a height for each size of its figures. */
function withHeights(heights: Readonly<Record<string, number>>) {
  Object.defineProperty(document.body, 'offsetHeight', {
    configurable: true,
    get: () => heights[document.body.dataset['figures'] ?? 'usual'],
  });
}

it.each([
  [{ usual: 600 }, undefined],
  [{ usual: 640, small: 600 }, 'small'],
  [{ usual: 720, small: 680, none: 598 }, 'none'],
  [{ usual: 800, small: 760, none: 680 }, 'scroll'],
] as const)('the figures leave room for the texts: %o', (heights, size) => {
  withHeights(heights);
  document.body.dataset['figures'] = 'none';
  fitFigures();
  expect(document.body.dataset['figures']).toBe(size);
});

it('the figures keep their size below the list of more routines', () => {
  document.body.innerHTML = '<div id="more-routines"></div>';
  withHeights({ usual: 900 });
  fitFigures();
  expect(document.body.dataset['figures']).toBeUndefined();
});
