import {
  CatalogueError,
  type Catalogues,
  type Fault,
  type Messages,
  sourceLanguage,
} from './catalogue.ts';
import {
  allParts,
  categoriesOf,
  longestText,
  type ParameterType,
  type Part,
  parametersOf,
  parseMessage,
  pluralLanguage,
  tagsOf,
} from './parse-message.ts';
import { workerReasons } from './worker-messages.ts';

/** Finds everything that is wrong with the catalogues. */
export function findFaults(catalogues: Catalogues): Fault[] {
  return catalogues.languages().flatMap((language) => faultsOfLanguage(catalogues, language));
}

function faultsOfLanguage(catalogues: Catalogues, language: string): Fault[] {
  try {
    pluralLanguage(language);
  } catch (error) {
    return [{ file: `locales/${language}`, key: '', reason: messageOf(error) }];
  }
  const groups = catalogues.groups();
  const own = catalogues.groups(language);
  const file = (group: string) => `locales/${language}/${group}.json`;
  const missing = groups
    .filter((group) => !own.includes(group))
    .map((group) => ({ file: file(group), key: '', reason: 'is missing.' }));
  const unknown = own
    .filter((group) => !groups.includes(group))
    .map((group) => ({ file: file(group), key: '', reason: 'has no English file.' }));
  const faults = groups
    .filter((group) => own.includes(group))
    .flatMap((group) => faultsOfGroup(catalogues, language, group));
  return [...missing, ...unknown, ...faults];
}

function faultsOfGroup(catalogues: Catalogues, language: string, group: string): Fault[] {
  const file = `locales/${language}/${group}.json`;
  let english: Messages;
  let messages: Messages;
  try {
    english = catalogues.read(sourceLanguage, group);
    messages = catalogues.read(language, group);
  } catch (error) {
    // The faults of the English file are reported with English.
    if (error instanceof CatalogueError) return error.fault.file === file ? [error.fault] : [];
    throw error;
  }
  const reasons =
    language === sourceLanguage
      ? englishReasons(english, group)
      : [
          ...keyReasons(english, messages),
          ...translationReasons(english, messages, language, group),
        ];
  return reasons.map(([key, reason]) => ({ file, key, reason }));
}

type Reason = readonly [key: string, reason: string];

/** The first line of an error's message. */
const messageOf = (error: unknown) =>
  String(error)
    .replace(/^\w*Error: /, '')
    .replace(/\n.*/s, '');

/** Parses a message, or returns why it cannot be parsed. */
function tryParse(message: string, language: string): Part[] | string {
  try {
    return parseMessage(message, language);
  } catch (error) {
    return `is not a valid message. ${messageOf(error)}`;
  }
}

function englishReasons(english: Messages, group: string): Reason[] {
  const reasons: Reason[] = [];
  for (const [key, { defaultMessage, description }] of Object.entries(english)) {
    if (description === undefined || description.trim() === '') {
      reasons.push([key, 'has no description for translators.']);
    }
    const parts = tryParse(defaultMessage, sourceLanguage);
    if (typeof parts === 'string') {
      reasons.push([key, parts]);
      continue;
    }
    const found = [
      ...sourceReasons(parts),
      ...textReasons(defaultMessage, parts, sourceLanguage, limitOf(description)),
      ...workerReasons(group, key, parts),
    ];
    reasons.push(...found.map((reason): Reason => [key, reason]));
  }
  return [...reasons, ...treeReasons(Object.keys(english))];
}

/** Finds what code needs of English: names of parameters, and a text for what no choice names. */
function sourceReasons(parts: readonly Part[]): string[] {
  const unnamed = [...parametersOf(parts).keys()].filter((name) => !/^[a-z]\w*$/i.test(name));
  const incomplete = allParts(parts).flatMap((part) =>
    part.type === 'select' && part.cases.every(({ key }) => key !== 'other') ? [part.arg] : [],
  );
  return [
    ...unnamed.map((name) => `uses {${name}}, which is not a name.`),
    ...incomplete.map((name) => `has no text for other in {${name}}.`),
  ];
}

/** Finds keys that are both a message and a group of messages, and lists with gaps. */
function treeReasons(keys: readonly string[]): Reason[] {
  const known = new Set(keys);
  return keys.flatMap((key): Reason[] => {
    const path = key.split('.');
    const outer = path.map((_, index) => path.slice(0, index).join('.'));
    const message = outer.find((one) => known.has(one));
    if (message !== undefined) return [[key, `is within “${message}”, which is a message itself.`]];
    const place = Number(path.at(-1));
    if (!Number.isInteger(place) || place <= 1) return [];
    const before = [...path.slice(0, -1), place - 1].join('.');
    return known.has(before) ? [] : [[key, `follows “${before}”, which is missing.`]];
  });
}

/** The number of characters that an English description allows. */
function limitOf(description = ''): number {
  const [, limit] = /At most (\d+) characters\./.exec(description) ?? [];
  return limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
}

function keyReasons(english: Messages, messages: Messages): Reason[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(messages, key));
  const unknown = Object.keys(messages).filter((key) => !Object.hasOwn(english, key));
  return [
    ...missing.map((key): Reason => [key, 'is not translated.']),
    ...unknown.map((key): Reason => [key, 'does not exist in English.']),
  ];
}

function translationReasons(
  english: Messages,
  messages: Messages,
  language: string,
  group: string,
): Reason[] {
  return Object.entries(messages).flatMap(([key, { defaultMessage }]): Reason[] => {
    const source = english[key];
    if (source === undefined) return [];
    const original = tryParse(source.defaultMessage, sourceLanguage);
    if (typeof original === 'string') return [];
    const parts = tryParse(defaultMessage, language);
    if (typeof parts === 'string') return [[key, parts]];
    const known = parametersOf(original);
    const tags = tagsOf(source.defaultMessage);
    return [
      ...parameterReasons(known, parametersOf(parts)),
      ...selectReasons(known, parts),
      ...(tags.join('') === tagsOf(defaultMessage).join('')
        ? []
        : [`must have the same tags as in English: ${tags.join(' ') || 'none'}.`]),
      ...textReasons(defaultMessage, parts, language, limitOf(source.description)),
      ...workerReasons(group, key, parts),
    ].map((reason): Reason => [key, reason]);
  });
}

function parameterReasons(
  known: ReadonlyMap<string, ParameterType>,
  used: ReadonlyMap<string, ParameterType>,
): string[] {
  const unknown = [...used.keys()].filter((name) => !known.has(name));
  // A translation may leave out a number or a kind that decides nothing in its language.
  const unused = [...known]
    .filter(([name, { type }]) => type === 'text' && !used.has(name))
    .map(([name]) => name);
  const wrong = [...used].flatMap(([name, { type }]) => {
    const expected = known.get(name)?.type;
    const fits = expected === undefined || type === expected || type === 'text';
    return fits ? [] : [`uses {${name}} as a ${type}, but it is a ${expected}.`];
  });
  return [
    ...unknown.map((name) => `uses {${name}}, which English does not have.`),
    ...unused.map((name) => `does not use {${name}}.`),
    ...wrong,
  ];
}

/** Finds choices whose keys English does not have, or that miss one of them. */
function selectReasons(
  known: ReadonlyMap<string, ParameterType>,
  parts: readonly Part[],
): string[] {
  return allParts(parts).flatMap((part) => {
    if (part.type !== 'select') return [];
    const expected = known.get(part.arg);
    if (expected?.type !== 'select') return [];
    const has = part.cases.map(({ key }) => key);
    return [
      ...expected.keys
        .filter((key) => !has.includes(key))
        .map((key) => `has no text for ${key} in {${part.arg}}.`),
      ...has
        .filter((key) => !expected.keys.includes(key))
        .map((key) => `has ${key} in {${part.arg}}, which English does not have.`),
    ];
  });
}

/** Finds faults of one text: spaces at its ends, signs, categories, length. */
function textReasons(
  message: string,
  parts: readonly Part[],
  language: string,
  limit: number,
): string[] {
  const reasons: string[] = [];
  if (message.trim() === '') reasons.push('is empty.');
  else if (message !== message.trim()) reasons.push('begins or ends with a space.');
  // It quotes signs in ICU messages, and typographers write another one.
  if (message.includes("'")) reasons.push('has a straight apostrophe; write ’.');
  reasons.push(...allParts(parts).flatMap((part) => partReasons(part, language)));
  const { length } = longestText(parts).replaceAll(/<\/?[a-z]+>/g, '');
  if (length > limit) reasons.push(`has ${length} characters; there is room for ${limit}.`);
  return reasons;
}

function partReasons(part: Part, language: string): string[] {
  switch (part.type) {
    case 'content': {
      const [brace] = /[{}]/.exec(part.value) ?? [];
      return [
        ...(brace === undefined ? [] : [`has a “${brace}” too many.`]),
        ...(part.value.includes('#') ? ['has a “#” that is not directly in a plural.'] : []),
      ];
    }
    case 'function':
      if (part.key === 'number') return [];
      return [`formats {${part.arg}} as a ${part.key}; only number is known.`];
    case 'selectordinal':
      return ['uses selectordinal, which Loosen does not.'];
    case 'plural': {
      const has = part.cases.map(({ key }) => key);
      const missing = categoriesOf(language).filter((category) => !has.includes(category));
      return [
        ...(part.pluralOffset === undefined ? [] : ['uses an offset, which Loosen does not.']),
        ...missing.map((one) => `has no text for the plural category ${one} of {${part.arg}}.`),
      ];
    }
    default:
      return [];
  }
}
