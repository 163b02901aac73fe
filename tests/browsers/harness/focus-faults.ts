import type { Page } from 'playwright-core';
import { type Colours, teachColours } from '@/tests/browsers/harness/colours';

declare const colours: Colours;

/**
 * What the keyboard could be on without that being seen, one line each: nothing that can have the
 * focus may show it by less than a line of 2 pixels, which differs from what is behind it by 3 to 1
 * and is not cut off at the edge of something that scrolls.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  await teachColours(page);
  // Only who uses a keyboard is shown where the focus is.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const shows = (element: Element) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0';
    };
    /** What is drawn around: the control, or the label that stands for one that is not seen. */
    const shownBy = (control: HTMLElement): Element | undefined => {
      const around = [control, control.closest('label'), control.nextElementSibling];
      return around.find((one) => one !== null && shows(one)) ?? undefined;
    };
    /** A chart shows the focus on the one of its days that the keyboard is at. */
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
