import { join } from 'node:path';
import { builtExtension, pseudoExtension } from '@/scripts/browsers/extension-folder';
import { projectRoot } from '@/scripts/run-tool';
import { Catalogues, sourceLanguage } from '@/scripts/words/catalogue';
import { messagesOf, type Pseudo } from '@/scripts/words/compile-words';
import { longestText } from '@/scripts/words/parse-message';
import { pseudoBuild } from '@/scripts/words/pseudo-words';
import type { Language } from '@/values/languages';

/** Returns a text without parameters that pages show, such as `('popup', 'pause')`. */
export type TextOf = (group: string, key: string) => string;

/** A language as a build speaks it. */
export interface Spoken {
  /** The language or the pseudo-locale, such as `de` or `en-XA`. */
  readonly name: string;
  /** The language of the settings and the pages. */
  readonly language: Language;
  readonly isPseudo: boolean;
  readonly textOf: TextOf;
}

export const catalogues = new Catalogues(join(projectRoot, 'locales'));

function textsOf(language: Language, pseudo: Pseudo): TextOf {
  const groups = new Map<string, ReturnType<typeof messagesOf>>();
  return (group, key) => {
    const messages = groups.get(group) ?? messagesOf(catalogues, language, group, pseudo);
    groups.set(group, messages);
    const message = messages.get(key);
    if (message === undefined) throw new Error(`${group}.json has no ${key}.`);
    if (message.parameters.size > 0) throw new Error(`${key} of ${group}.json has parameters.`);
    return longestText(message.parts);
  };
}

const spoken = (language: Language, pseudo: Pseudo = {}): Spoken => ({
  name: pseudo[language] ?? language,
  language,
  isPseudo: pseudo[language] !== undefined,
  textOf: textsOf(language, pseudo),
});

export const english = spoken(sourceLanguage);

/**
 * The builds that speak all languages, and the languages that each is asked to speak. English is
 * checked by the test of accessibility.
 */
export const builds: readonly {
  readonly extension: string;
  readonly languages: readonly Spoken[];
}[] = [
  { extension: builtExtension, languages: [spoken('de'), spoken('ar')] },
  {
    extension: pseudoExtension,
    languages: [spoken('en', pseudoBuild), spoken('ar', pseudoBuild)],
  },
];
