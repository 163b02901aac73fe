import type { Page } from 'playwright-core';

/** Red, green, blue and opacity, each from 0 to 255. */
type Colour = readonly [number, number, number, number];

/** Functions that read the colours of a page, in the page. */
export interface Colours {
  /** Returns the colour behind an element, with all transparent layers mixed in. */
  readonly behind: (element: Element | null) => Colour;
  /** Returns the contrast ratio of a CSS colour to the colour behind it. */
  readonly contrast: (css: string, behind: Colour) => number;
}

/** Where `addColours` puts them. */
declare const colours: Colours;

/** Adds `colours` to a page, once. They compare colours as WCAG does. */
export function addColours(page: Page): Promise<void> {
  return page.evaluate(() => {
    if (typeof colours !== 'undefined') return;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('There is no canvas.');
    const known = new Map<string, Colour>();
    // A canvas parses every CSS colour.
    const read = (css: string): Colour => {
      const before = known.get(css);
      if (before !== undefined) return before;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, opacity] as const;
      known.set(css, colour);
      return colour;
    };
    const over = (top: Colour, under: Colour): Colour => {
      const share = top[3] / 255;
      const mixed = (part: 0 | 1 | 2) => top[part] * share + under[part] * (1 - share);
      return [mixed(0), mixed(1), mixed(2), 255];
    };
    const behind = (element: Element | null): Colour => {
      if (element === null) return read('Canvas');
      const own = read(getComputedStyle(element).backgroundColor);
      return own[3] === 255 ? own : over(own, behind(element.parentElement));
    };
    const light = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (css: string, ground: Colour) => {
      const lights = [light(over(read(css), ground)), light(ground)];
      return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    };
    Object.assign(globalThis, { colours: { behind, contrast } });
  });
}
