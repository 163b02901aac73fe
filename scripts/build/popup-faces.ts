import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const themes = ['', 'light', 'dark'];
const directions = ['', 'rtl'];

/**
 * Writes a copy of the built popup for each direction and theme, so that its first frame has them;
 * see `popupAddress`. They are written after the build, because WXT would take them for more pages.
 */
export function writePopupFaces(folder: string): void {
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  for (const direction of directions) {
    for (const theme of themes) {
      const name = ['popup', direction, theme].filter((part) => part !== '').join('-');
      if (name === 'popup') continue;
      const marks = [
        ...(direction === '' ? [] : [` dir="${direction}"`]),
        ...(theme === '' ? [] : [` data-theme="${theme}"`]),
      ].join('');
      const html = page.replace('<html lang="en"', (start) => start + marks);
      if (html === page) throw new Error('The popup has no <html lang="en">.');
      writeFileSync(join(folder, `${name}.html`), html);
    }
  }
}
