import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chimeFiles } from '@/scripts/build/chime-files';
import { figurePaints } from '@/scripts/build/figure-paints';
import { policySchema } from '@/scripts/build/policy-schema';
import { cardFigureFile, popupFigures } from '@/scripts/build/popup-figures';
import { Catalogues } from '@/scripts/words/catalogue';
import type { Pseudo } from '@/scripts/words/compile-words';
import { browserMessages } from '@/scripts/words/worker-messages';

/** A text file that the build generates. */
export interface BuiltAsset {
  /** Its path in the built extension. */
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * Writes the texts of the worker in a language: the browser's messages, and a script with which a
 * page stores them for a person who chose another language than the browser's.
 */
function workerTexts(catalogues: Catalogues, language: string, pseudo: Pseudo): BuiltAsset[] {
  const messages = browserMessages(catalogues, language, pseudo);
  const texts = Object.entries(messages).map(([key, { message }]) => [key, message]);
  return [
    {
      relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
      contents: `${JSON.stringify(messages, null, 2)}\n`,
    },
    {
      relativeDest: `words/${language}/worker.js`,
      contents: `globalThis.loosenWorkerTexts=${JSON.stringify(Object.fromEntries(texts))};\n`,
    },
  ];
}

/**
 * Generates files from the rooms: the popup's figures, the texts of the worker, and the schema of
 * policies.
 */
export function builtAssets(root: string, pseudo: Pseudo = {}): BuiltAsset[] {
  const catalogues = new Catalogues(join(root, 'locales'));
  const sheet = join(root, 'components', 'figure', 'figure.css');
  const paints = figurePaints(readFileSync(sheet, 'utf8'));
  return [
    ...Array.from(popupFigures(paints), ([exercise, contents]) => ({
      relativeDest: `figures/${exercise}.svg`,
      contents,
    })),
    { relativeDest: 'figures/cards.svg', contents: cardFigureFile(paints) },
    ...catalogues.languages().flatMap((language) => workerTexts(catalogues, language, pseudo)),
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
