import type { Page } from 'playwright-core';

/** What is known about the texts of a page. */
export interface Known {
  /** Words that pages may show outside brackets; null in a build without brackets. */
  readonly words: readonly string[] | null;
  /** English texts that have another form in the language. */
  readonly english: readonly string[];
}

/**
 * Lists texts that are not from the catalogue of the page's language: in a pseudo-locale, those
 * outside brackets; in a language, those that are English.
 */
export function wordFaults(page: Page, allowed: Known): Promise<string[]> {
  return page.evaluate(({ words, english }) => {
    const faults = new Set<string>();
    const known = new Set(words);
    const foreign = new Set(english);
    /** How many brackets are open, in the order of the document. */
    let depth = 0;

    /** Returns what is outside brackets. */
    function outsideBrackets(text: string): string {
      let found = '';
      for (const sign of text) {
        if (sign === '⟦') depth += 1;
        if (depth === 0) found += sign;
        if (sign === '⟧') depth -= 1;
      }
      return found;
    }
    function check(text: string, where: string): void {
      if (words === null) {
        if (foreign.has(text.trim())) faults.add(`${where} is English: ${text.trim()}`);
        return;
      }
      const strange = outsideBrackets(text)
        .match(/\p{L}[\p{L}\p{M}.’]*/gu)
        ?.filter((word) => !known.has(word) && !known.has(word.replace(/\.$/, '')));
      if (strange && strange.length > 0) {
        faults.add(`${where} is not from a catalogue: ${strange.join(' ')}, in ${text.trim()}`);
      }
    }
    const attributes = [
      'alt',
      'aria-description',
      'aria-label',
      'aria-roledescription',
      'aria-valuetext',
      'label',
      'placeholder',
      'title',
    ];
    check(document.title, 'the title of the page');
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest('script, style, code, kbd, [lang="en"]:not(html)'))
        continue;
      if (node instanceof Text) check(node.data, `<${element.localName}>`);
      else {
        const before = depth;
        depth = 0;
        for (const name of attributes) {
          const value = element.getAttribute(name);
          if (value !== null) check(value, `${name} of <${element.localName}>`);
        }
        depth = before;
      }
    }
    if (depth !== 0) faults.add(`${depth} brackets are open`);
    return [...faults];
  }, allowed);
}
