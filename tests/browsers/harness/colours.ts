import type { Page } from 'playwright-core';

/** Red, green, blue and how opaque, each from 0 to 255. */
type Colour = readonly [number, number, number, number];

/** What a page can tell of its own colours. */
export interface Colours {
  /** What is painted behind an element, through everything that lets it shine through. */
  readonly behind: (element: Element | null) => Colour;
  /** How many to one a colour, as CSS writes it, differs from what is behind. */
  readonly contrast: (css: string, behind: Colour) => number;
}

/** Where a page keeps what `teachColours` has taught it. */
declare const colours: Colours;

/** Teaches a page, once, to compare its own colours as WCAG does. */
export function teachColours(page: Page): Promise<void> {
  return page.evaluate(() => {
    if (typeof colours !== 'undefined') return;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('There is no canvas.');
    const known = new Map<string, Colour>();
    // A canvas reads every way to write a colour.
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
