import { afterEach, expect, it } from 'vitest';
import { fitFigures } from '@/components/popup/fit-figures';

afterEach(() => {
  document.body.replaceChildren();
  delete document.body.dataset['figures'];
  Reflect.deleteProperty(document.body, 'offsetHeight');
});

let elements = 0;

/** Adds an element, as a message that appears does. */
function addElement() {
  elements += 1;
  document.body.append(...Array.from({ length: elements }, () => document.createElement('p')));
}

/** Gives the popup a height for each size of its figures. */
function withHeights(heights: Readonly<Record<string, number>>) {
  Object.defineProperty(document.body, 'offsetHeight', {
    configurable: true,
    get: () => heights[document.body.dataset['figures'] ?? 'usual'],
  });
}

it.each([
  [{ usual: 600 }, undefined],
  [{ usual: 615, '52px': 600 }, '52px'],
  [{ usual: 640, '52px': 625, '44px': 610, '36px': 595 }, '36px'],
  [{ usual: 720, '52px': 710, '44px': 700, '36px': 690, none: 598 }, 'none'],
  [{ usual: 800, '52px': 790, '44px': 780, '36px': 770, none: 680 }, 'scroll'],
] as const)('the figures leave room for the texts: %o', (heights, size) => {
  withHeights(heights);
  document.body.dataset['figures'] = 'none';
  addElement();
  fitFigures();
  expect(document.body.dataset['figures']).toBe(size);
});

it('the figures keep their size below the list of more routines', () => {
  document.body.innerHTML = '<div id="more-routines"></div>';
  withHeights({ usual: 900 });
  fitFigures();
  expect(document.body.dataset['figures']).toBeUndefined();
});

it('figures that fit are fitted again only when something was added, removed or grew', () => {
  addElement();
  withHeights({ usual: 615, '52px': 600 });
  fitFigures();
  withHeights({ usual: 590, '52px': 575 });
  fitFigures();
  expect(document.body.dataset['figures']).toBe('52px');
  addElement();
  fitFigures();
  expect(document.body.dataset['figures']).toBeUndefined();
  withHeights({ usual: 610, '52px': 595 });
  fitFigures();
  expect(document.body.dataset['figures']).toBe('52px');
});
