import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserMessages } from '@/locales/browser-messages';
import { chimeFiles } from '@/scripts/build/chime-files';
import { figurePaints } from '@/scripts/build/figure-paints';
import { policySchema } from '@/scripts/build/policy-schema';
import { cardFigureFile, popupFigures } from '@/scripts/build/popup-figures';

/** A text file that the build generates. */
export interface BuiltAsset {
  /** Its path in the built extension. */
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * Generates files from the rooms: the popup's figures, the messages of the manifest, and the schema
 * of policies.
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
    // Only Chromium's manifest refers to it.
    { relativeDest: 'policy.json', contents: `${JSON.stringify(policySchema(), null, 2)}\n` },
  ];
}

/** A file that the build copies. */
interface CopiedAsset {
  readonly relativeDest: string;
  readonly absoluteSrc: string;
}

/** Writes the chimes to `folder`, from which WXT copies them: it writes only text files itself. */
export function writeChimes(folder: string): CopiedAsset[] {
  mkdirSync(folder, { recursive: true });
  return Array.from(chimeFiles(), ([chime, bytes]) => {
    const absoluteSrc = join(folder, `${chime}.wav`);
    writeFileSync(absoluteSrc, bytes);
    return { relativeDest: `chimes/${chime}.wav`, absoluteSrc };
  });
}
