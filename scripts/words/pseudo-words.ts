import { allParts, type Part } from './parse-message.ts';

/**
 * Pseudo-locales for tests: `en-XA` is English with accents, 40 % longer; `ar-XB` is English that
 * runs from right to left. Both put every message in brackets, so that a text without brackets is
 * one that no catalogue contains.
 */
export type PseudoLocale = 'en-XA' | 'ar-XB';

/** The languages of a build for tests whose words are those of a pseudo-locale. */
export const pseudoBuild: Readonly<Record<string, PseudoLocale>> = { en: 'en-XA', ar: 'ar-XB' };

const plain = 'aceginosuyACEINOSUY';
const accented = 'áçéğíñöšúýÁÇÉÍÑÖŠÚÝ';
const accents = new Map(Array.from(plain, (letter, index) => [letter, accented[index] ?? letter]));

/** Overrides the direction of its characters, and ends the override. */
const [rightToLeft, end] = ['\u202E', '\u202C'];

function disguiseWord(word: string, locale: PseudoLocale): string {
  if (locale === 'ar-XB') return `${rightToLeft}${word}${end}`;
  const marked = Array.from(word, (letter) => accents.get(letter) ?? letter).join('');
  return marked + '~'.repeat(Math.ceil(word.length * 0.4));
}

/** Disguises text; tags stay as they are. */
function disguise(text: string, locale: PseudoLocale): string {
  return text
    .split(/(<\/?[a-z]+>)/)
    .map((piece) =>
      piece.startsWith('<')
        ? piece
        : piece.replaceAll(/\p{L}+/gu, (word) => disguiseWord(word, locale)),
    )
    .join('');
}

function disguiseParts(parts: readonly Part[], locale: PseudoLocale): void {
  for (const part of allParts(parts)) {
    if (part.type === 'content') part.value = disguise(part.value, locale);
  }
}

const around = (value: string, ctx: Part['ctx']): Part => ({ type: 'content', value, ctx });

/** Turns an English message into one of a pseudo-locale. */
export function pseudoMessage(parts: Part[], locale: PseudoLocale): Part[] {
  const [first] = parts;
  if (first === undefined) return parts;
  disguiseParts(parts, locale);
  return [around('⟦', first.ctx), ...parts, around('⟧', first.ctx)];
}
