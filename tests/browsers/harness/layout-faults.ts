import type { Page } from 'playwright-core';

/**
 * Lists texts of a page that are cut, leave their box or cover each other, one line each, everything
 * that makes the page scroll sideways, and a popup that is too high or wide for browsers.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    /** A control, or a line of text without the room above and below its letters. */
    interface Part {
      readonly name: string;
      /** The control, or the element with the text. */
      readonly element: Element;
      readonly text: Text | null;
      readonly box: Box;
    }
    /** What an element does to the texts in it. */
    interface Frame {
      readonly element: Element;
      readonly box: Box;
      readonly clips: boolean;
      readonly scrolls: boolean;
      /** Has a background or an edge. */
      readonly isPainted: boolean;
      /** The element that stays above or apart from the rest of the page. */
      readonly layer: Element | null;
      readonly outer: Frame | null;
    }
    const root = document.documentElement;
    const frames = new Map<Element, Frame>();
    const isTransparent = (colour: string) => colour === 'transparent' || colour.endsWith(', 0)');

    function frameOf(element: Element): Frame {
      const known = frames.get(element);
      if (known !== undefined) return known;
      const style = getComputedStyle(element);
      const isInside = element !== document.body && element !== root;
      const outer = element.parentElement === null ? null : frameOf(element.parentElement);
      const overflows = [style.overflowX, style.overflowY];
      const hasEdge = ['Top', 'Left'].some(
        (side) =>
          Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
      );
      const isApart =
        ['fixed', 'sticky'].includes(style.position) || element.matches(':modal, :popover-open');
      const frame: Frame = {
        element,
        box: element.getBoundingClientRect(),
        clips: isInside && overflows.some((one) => one === 'hidden' || one === 'clip'),
        scrolls: isInside && overflows.some((one) => one === 'auto' || one === 'scroll'),
        isPainted:
          isInside &&
          (element as Partial<HTMLElement>).offsetParent !== undefined &&
          (hasEdge || !isTransparent(style.backgroundColor)),
        layer: isApart ? element : (outer?.layer ?? null),
        outer,
      };
      frames.set(element, frame);
      return frame;
    }

    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.visually-hidden') === null;
    const short = (element: Element) =>
      `<${element.localName}${element.className === '' ? '' : ` class="${element.getAttribute('class')}"`}>`;
    const said = (text: Text) => `“${text.data.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}”`;

    function linesOf(text: Text): Box[] {
      const range = document.createRange();
      range.selectNodeContents(text);
      return Array.from(range.getClientRects(), ({ left, right, top, bottom, height }) => ({
        left,
        right,
        top: top + height * 0.22,
        bottom: bottom - height * 0.22,
      })).filter(({ left, right, top, bottom }) => right - left > 1 && bottom > top);
    }

    /** Returns by how many pixels a box is outside another, sideways and up or down. */
    const outside = (inner: Box, outer: Box) => [
      Math.max(outer.left - inner.left, inner.right - outer.right),
      Math.max(outer.top - inner.top, inner.bottom - outer.bottom),
    ];
    const meet = (one: Box, other: Box) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1.5 && along > 1.5;
    };

    /** The part of a box that the scrolling parents of an element show; null if none. */
    function shownPart(box: Box, element: Element): Box | null {
      let shown = box;
      for (let at: Frame | null = frameOf(element); at !== null; at = at.outer) {
        if (!at.scrolls) continue;
        shown = {
          left: Math.max(shown.left, at.box.left),
          right: Math.min(shown.right, at.box.right),
          top: Math.max(shown.top, at.box.top),
          bottom: Math.min(shown.bottom, at.box.bottom),
        };
      }
      return shown.right > shown.left && shown.bottom > shown.top ? shown : null;
    }

    const faults = new Set<string>();
    const parts: Part[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (text.data.trim() === '' || parent === null || !isShown(parent)) continue;
      if (parent.closest('option, title, desc, script, style') !== null) continue;
      for (const line of linesOf(text)) {
        const shown = shownPart(line, parent);
        if (shown === null) continue;
        parts.push({ name: said(text), element: parent, text, box: shown });
        for (let at: Frame | null = frameOf(parent); at !== null; at = at.outer) {
          const [aside = 0, beyond = 0] = outside(line, at.box);
          if ((at.clips || at.isPainted) && (aside > 1.5 || beyond > 1.5)) {
            const how = at.clips ? 'is cut by' : 'leaves';
            faults.add(
              `${said(text)} ${how} ${short(at.element)} by ${Math.round(Math.max(aside, beyond))} px`,
            );
          }
          if (at.scrolls) break;
        }
      }
    }

    const controls = Array.from(
      document.querySelectorAll('button, a[href], input, select, textarea, summary, label.button'),
    ).filter((control) => isShown(control));
    for (const control of controls) {
      for (const rect of control.getClientRects()) {
        const box = shownPart(rect, control);
        if (box !== null) parts.push({ name: short(control), element: control, text: null, box });
      }
    }

    // Texts and controls that cover each other. From the top, each can only meet the next ones.
    parts.sort((one, other) => one.box.top - other.box.top);
    const areRelated = (one: Part, other: Part) =>
      one.text !== null && other.text !== null
        ? one.text === other.text
        : one.element.contains(other.element) || other.element.contains(one.element);
    for (const [index, one] of parts.entries()) {
      for (let next = index + 1; next < parts.length; next += 1) {
        const other = parts[next];
        if (other === undefined || other.box.top > one.box.bottom) break;
        if (!meet(one.box, other.box) || areRelated(one, other)) continue;
        if (frameOf(one.element).layer !== frameOf(other.element).layer) continue;
        faults.add(`${one.name} covers ${other.name}`);
      }
    }

    // Texts in controls, which have no boxes of their own.
    const pen = document.createElement('canvas').getContext('2d');
    for (const control of controls) {
      if (pen === null) throw new Error('There is no canvas.');
      const isSelect = control instanceof HTMLSelectElement;
      const isField = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
      const shown = isSelect
        ? (control.selectedOptions[0]?.label ?? '')
        : isField
          ? control.placeholder
          : '';
      if (shown === '') continue;
      const style = getComputedStyle(control);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      const room = control.clientWidth - padding - (isSelect ? 16 : 0);
      const needed = pen.measureText(shown).width;
      if (needed > room + 1) {
        faults.add(
          `“${shown}” needs ${Math.round(needed)} px in ${short(control)}, which has ${Math.round(room)}`,
        );
      }
    }

    // A popup has the size of its content. Whoever asks for more routines scrolls.
    const { offsetWidth, offsetHeight } = document.body;
    const isPopup = document.body.matches('.popup:not(:has(#more-routines:not([hidden])))');
    if (isPopup && (offsetWidth > 384 || offsetHeight > 600)) {
      faults.add(`the popup needs ${offsetWidth} by ${offsetHeight} px`);
    }

    // What makes the page, or a part of it, scroll sideways.
    const { scrollWidth, clientWidth } = root;
    if (scrollWidth > clientWidth) {
      faults.add(`the page is ${scrollWidth} px wide in a window of ${clientWidth}`);
      for (const element of document.querySelectorAll('body *')) {
        const { left, right } = element.getBoundingClientRect();
        if (right > clientWidth + 1 || left < -1) faults.add(`${short(element)} is too wide`);
      }
    }
    for (const { element, scrolls } of frames.values()) {
      if (!scrolls || element.scrollWidth <= element.clientWidth + 1) continue;
      faults.add(`${short(element)} scrolls sideways`);
    }
    return [...faults];
  });
}
