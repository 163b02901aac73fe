import { type Octothorpe, type PluralCategory, parse, type Token } from '@messageformat/parser';
import * as makePlural from 'make-plural/pluralCategories';

/** A part of a message: text, a parameter, or a choice between messages. */
export type Part = Token | Octothorpe;

/** The plural categories of CLDR by language. */
const categories: Readonly<Record<string, { readonly cardinal: readonly PluralCategory[] }>> = {
  ...makePlural,
};

/** The language that CLDR has plural rules for: `pt` for `pt-BR`. Throws if there is none. */
export function pluralLanguage(language: string): string {
  const candidates = [language.replace('-', '_'), language.split('-')[0] ?? ''];
  const found = candidates.find((one) => Object.hasOwn(categories, one));
  if (found === undefined) throw new Error(`CLDR has no plural rules for ${language}.`);
  return found;
}

/** The plural categories of a language, such as `one` and `other`. */
export function categoriesOf(language: string): readonly PluralCategory[] {
  return categories[pluralLanguage(language)]?.cardinal ?? [];
}

/** Parses an ICU message. Throws the parser's error, whose first line has the reason. */
export function parseMessage(message: string, language: string): Part[] {
  return parse(message, { cardinal: [...categoriesOf(language)], strict: true });
}

/** How a message uses a parameter. */
export type ParameterType =
  | { readonly type: 'text' }
  | { readonly type: 'number' }
  | { readonly type: 'select'; readonly keys: readonly string[] };

/** The messages that a part chooses from; none for text and parameters. */
export function casesOf(part: Part): readonly { readonly key: string; readonly parts: Part[] }[] {
  if (part.type !== 'plural' && part.type !== 'select') return [];
  return part.cases.map(({ key, tokens }) => ({ key, parts: tokens }));
}

/** All parts of a message, with those inside its choices. */
export function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...casesOf(part).flatMap((one) => allParts(one.parts))]);
}

/** The parameters of a message, in the order of their first use. */
export function parametersOf(parts: readonly Part[]): ReadonlyMap<string, ParameterType> {
  const found = new Map<string, ParameterType>();
  for (const part of allParts(parts)) {
    switch (part.type) {
      case 'argument':
        if (!found.has(part.arg)) found.set(part.arg, { type: 'text' });
        break;
      case 'function':
      case 'plural':
        found.set(part.arg, { type: 'number' });
        break;
      case 'select': {
        const before = found.get(part.arg);
        const keys = part.cases.map(({ key }) => key);
        const known = before?.type === 'select' ? before.keys : [];
        found.set(part.arg, { type: 'select', keys: [...new Set([...known, ...keys])] });
        break;
      }
      default:
    }
  }
  return found;
}

/** The longest text that a message can show, without its parameters. */
export function longestText(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.type === 'content') return part.value;
      const texts = casesOf(part).map((one) => longestText(one.parts));
      return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
    })
    .join('');
}

/** The tags in a message, such as `<link>` and `</link>`, sorted. */
export function tagsOf(message: string): string[] {
  return (message.match(/<\/?[a-z]+>/g) ?? []).toSorted();
}
