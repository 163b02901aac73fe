import type { Select } from '@messageformat/parser';
import * as makePlural from 'make-plural/cardinals';
import { type Catalogues, sourceLanguage } from './catalogue.ts';
import {
  casesOf,
  type ParameterType,
  type Part,
  parametersOf,
  parseMessage,
  pluralLanguage,
} from './parse-message.ts';
import { type PseudoLocale, pseudoMessage } from './pseudo-words.ts';

/** The plural rules of CLDR by language. */
const cardinals: Readonly<Record<string, (count: number) => string>> = { ...makePlural };

/** Replaces the words of a language with a pseudo-locale, in builds for tests. */
export type Pseudo = Readonly<Record<string, PseudoLocale>>;

/** A message with its parts in one language and the parameters that English gives it. */
interface Compilable {
  readonly parts: Part[];
  readonly parameters: ReadonlyMap<string, ParameterType>;
}

/** Reads the messages of a group. The keys and the parameters are those of English. */
export function messagesOf(
  catalogues: Catalogues,
  language: string,
  group: string,
  pseudo: Pseudo = {},
): Map<string, Compilable> {
  const locale = pseudo[language];
  const read = locale === undefined ? language : sourceLanguage;
  const words = catalogues.read(read, group);
  const english = catalogues.read(sourceLanguage, group);
  return new Map(
    Object.entries(english).map(([key, { defaultMessage }]) => {
      const own = words[key]?.defaultMessage;
      if (own === undefined) throw new Error(`locales/${read}/${group}.json lacks ${key}.`);
      const parts = parseMessage(own, read);
      const parameters = parametersOf(parseMessage(defaultMessage, sourceLanguage));
      return [
        key,
        { parts: locale === undefined ? parts : pseudoMessage(parts, locale), parameters },
      ];
    }),
  );
}

/** Escapes text for a template literal. */
const escaped = (text: string) => text.replaceAll(/[`\\]|\$(?=\{)/g, String.raw`\$&`);

/** Writes parts as the inside of a template literal; `counted` is what `#` shows. */
function inTemplate(parts: readonly Part[], counted: string): string {
  return parts
    .map((part) => {
      switch (part.type) {
        case 'content':
          return escaped(part.value);
        case 'octothorpe':
          return `\${${counted}}`;
        case 'argument':
        case 'function':
          return `\${p.${part.arg}}`;
        case 'plural':
        case 'select':
          return `\${${choice(part, counted)}}`;
        default:
          throw new Error(`A message cannot contain ${part.type}.`);
      }
    })
    .join('');
}

/** Writes a message as an expression; one that is a single choice needs no template. */
function messageSource(parts: readonly Part[]): string {
  const [first] = parts;
  const isChoice = first?.type === 'plural' || first?.type === 'select';
  return isChoice && parts.length === 1 ? choice(first, '') : `\`${inTemplate(parts, '')}\``;
}

/** Writes a choice as an expression. `k` is the plural rule of the language. */
function choice(part: Select, counted: string): string {
  const value = `p.${part.arg}`;
  const isPlural = part.type === 'plural';
  const cases = casesOf(part).map(({ key, parts }) => ({
    key,
    text: `\`${inTemplate(parts, isPlural ? value : counted)}\``,
  }));
  const other = cases.find(({ key }) => key === 'other')?.text ?? '``';
  // The languages whose categories share a text need it once.
  const named = cases.filter(({ key, text }) => key !== 'other' && text !== other);
  const exact = named
    .filter(({ key }) => key.startsWith('='))
    .map(({ key, text }) => `${value}==${key.slice(1)}?${text}:`)
    .join('');
  const rest = named.filter(({ key }) => !key.startsWith('='));
  const [first] = rest;
  if (first === undefined) return exact + other;
  const subject = isPlural ? `k(${value})` : value;
  if (rest.length === 1) return `${exact}${subject}=="${first.key}"?${first.text}:${other}`;
  const table = rest.map(({ key, text }) => `${propertyName(key)}:${text}`).join();
  return `${exact}({${table}})[${subject}]??${other}`;
}

/** A tree of sources by the parts of their keys. */
interface Tree {
  [name: string]: Tree | string;
}

/** Nests sources by the parts of their keys. */
export function treeOf(entries: Iterable<readonly [key: string, source: string]>): Tree {
  const tree: Tree = {};
  for (const [key, source] of entries) {
    const path = key.split('.');
    const last = path.pop() ?? key;
    let at = tree;
    for (const name of path) {
      const next = (at[name] ??= {});
      if (typeof next === 'string') throw new Error(`${key} is within a message.`);
      at = next;
    }
    at[last] = source;
  }
  return tree;
}

/** A property's name as source. */
export function propertyName(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}

/** Whether a tree is a list: its names are 1, 2, 3 and so on. */
export const isList = (tree: Tree) =>
  Object.keys(tree).every((name, index) => name === `${index + 1}`);

function treeSource(tree: Tree): string {
  const source = (value: Tree | string) => (typeof value === 'string' ? value : treeSource(value));
  if (isList(tree)) return `[${Object.values(tree).map(source).join()}]`;
  return `{${Object.entries(tree)
    .map(([name, value]) => `${propertyName(name)}:${source(value)}`)
    .join()}}`;
}

/**
 * Compiles a group to the source of an object of texts, and of functions for messages with
 * parameters. The source calls the plural rule `k`.
 */
export function compileGroup(
  catalogues: Catalogues,
  language: string,
  group: string,
  pseudo: Pseudo = {},
): string {
  const messages = messagesOf(catalogues, language, group, pseudo);
  return treeSource(
    treeOf(
      Array.from(messages, ([key, { parts, parameters }]) => {
        const text = messageSource(parts);
        return [key, parameters.size > 0 ? `p=>${text}` : text] as const;
      }),
    ),
  );
}

/** The plural rule of a language as source: a function from a number to a category. */
export function pluralRule(language: string, pseudo: Pseudo = {}): string {
  const rule =
    cardinals[pluralLanguage(pseudo[language] === undefined ? language : sourceLanguage)];
  // No text in a rule has spaces.
  return String(rule)
    .replaceAll(/\s*([^\w$'\s]+)\s*/g, '$1')
    .replaceAll(/\s+/g, ' ');
}
