import type { Page } from 'playwright-core';
import { addColours, type Colours } from '@/tests/browsers/harness/colours';

declare const colours: Colours;

/**
 * Lists controls whose focus is hard to see, one line each. A focus outline must be at least 2
 * pixels wide, have a contrast of 3 to 1, and not be cut off by a scrolling parent.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  await addColours(page);
  // The outline shows only after a key press.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const shows = (element: Element) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0';
    };
    /** The outlined element: the control, or the label of a hidden one. */
    const shownBy = (control: HTMLElement): Element | undefined => {
      const around = [control, control.closest('label'), control.nextElementSibling];
      return around.find((one) => one !== null && shows(one)) ?? undefined;
    };
    /** A chart outlines the day that the keyboard is on. */
    const showsInside = (chart: HTMLElement): boolean => {
      const at = document.getElementById(chart.getAttribute('aria-activedescendant') ?? '');
      return [...(at?.children ?? [])].some((shape) => {
        const { stroke, strokeWidth } = getComputedStyle(shape);
        if (stroke === 'none' || Number.parseFloat(strokeWidth) < 2) return false;
        return colours.contrast(stroke, colours.behind(chart)) >= 3;
      });
    };
    const isCutOff = (element: Element): boolean => {
      const { outlineOffset, outlineWidth } = getComputedStyle(element);
      const out = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) - 1;
      const box = element.getBoundingClientRect();
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (at === document.documentElement || at === document.body) continue;
        const edge = at.getBoundingClientRect();
        const isAside = box.left - out < edge.left - 1 || box.right + out > edge.right + 1;
        const isBeyond = box.top - out < edge.top - 1 || box.bottom + out > edge.bottom + 1;
        if ((overflowX !== 'visible' && isAside) || (overflowY !== 'visible' && isBeyond))
          return true;
      }
      return false;
    };
    const faultOf = (control: HTMLElement): string | null => {
      control.focus();
      if (document.activeElement !== control) return 'takes no focus';
      const shown = shownBy(control);
      if (shown === undefined) return showsInside(control) ? null : 'shows no focus';
      const { outlineColor, outlineOffset } = getComputedStyle(shown);
      const ground = Number.parseFloat(outlineOffset) < 0 ? shown : shown.parentElement;
      const contrast = colours.contrast(outlineColor, colours.behind(ground));
      if (contrast < 3) return `shows its focus by ${contrast.toFixed(1)} to 1`;
      return isCutOff(shown) ? 'has its focus cut off' : null;
    };
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter((control) => !control.matches(':disabled, main') && control.checkVisibility())
      .flatMap((control) => {
        const fault = faultOf(control);
        return fault === null ? [] : [`${fault}: ${control.outerHTML.slice(0, 140)}`];
      });
  });
}
