import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserMessages } from '@/locales/browser-messages';
import { chimeFiles } from '@/scripts/build/chime-files';
import { figurePaints } from '@/scripts/build/figure-paints';
import { policySchema } from '@/scripts/build/policy-schema';
import { cardFigureFile, popupFigures } from '@/scripts/build/popup-figures';

/** A file that the build makes; its place is relative to the built extension. */
export interface BuiltAsset {
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * What the build makes from the rooms: the popup's figures, the browser's own messages and
 * the schema of an administrator's policy.
 */
export function builtAssets(root: string): BuiltAsset[] {
  const sheet = join(root, 'components', 'figure', 'figure.css');
  const paints = figurePaints(readFileSync(sheet, 'utf8'));
  return [
    ...Array.from(popupFigures(paints), ([exercise, contents]) => ({
      relativeDest: `figures/${exercise}.svg`,
      contents,
    })),
    { relativeDest: 'figures/cards.svg', contents: cardFigureFile(paints) },
    {
      relativeDest: '_locales/en/messages.json',
      contents: `${JSON.stringify(browserMessages(), null, 2)}\n`,
    },
    // Only the manifest for Chromium names it.
    { relativeDest: 'policy.json', contents: `${JSON.stringify(policySchema(), null, 2)}\n` },
  ];
}

/** A file that the build copies into the built extension. */
interface CopiedAsset {
  readonly relativeDest: string;
  readonly absoluteSrc: string;
}

/** The tones of reminders, put into `folder` first: the build writes text but only copies bytes. */
export function writeChimes(folder: string): CopiedAsset[] {
  mkdirSync(folder, { recursive: true });
  return Array.from(chimeFiles(), ([chime, bytes]) => {
    const absoluteSrc = join(folder, `${chime}.wav`);
    writeFileSync(absoluteSrc, bytes);
    return { relativeDest: `chimes/${chime}.wav`, absoluteSrc };
  });
}
