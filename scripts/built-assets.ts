import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserMessages } from '@/locales/browser-messages';
import { littleFigures } from '@/scripts/little-figures';

/** A file that the build makes; its place is relative to the built extension. */
export interface BuiltAsset {
  readonly relativeDest: string;
  readonly contents: string;
}

/** What the build makes from the rooms: the popup's figures and the browser's own messages. */
export function builtAssets(root: string): BuiltAsset[] {
  const css = readFileSync(join(root, 'components', 'figure.css'), 'utf8');
  return [
    ...Array.from(littleFigures(css), ([exercise, contents]) => ({
      relativeDest: `figures/${exercise}.svg`,
      contents,
    })),
    {
      relativeDest: '_locales/en/messages.json',
      contents: `${JSON.stringify(browserMessages(), null, 2)}\n`,
    },
  ];
}
