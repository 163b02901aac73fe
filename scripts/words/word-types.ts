import { type Catalogues, sourceLanguage } from './catalogue.ts';
import { isList, messagesOf, propertyName, treeOf } from './compile-words.ts';
import type { ParameterType } from './parse-message.ts';

function typeOf(parameter: ParameterType): string {
  switch (parameter.type) {
    case 'text':
      return 'string';
    case 'number':
      return 'number';
    case 'select':
      return parameter.keys.map((key) => JSON.stringify(key)).join(' | ');
  }
}

function messageType(parameters: ReadonlyMap<string, ParameterType>): string {
  if (parameters.size === 0) return 'string';
  const fields = Array.from(
    parameters,
    ([name, parameter]) => `readonly ${propertyName(name)}: ${typeOf(parameter)}`,
  );
  return `(p: { ${fields.join('; ')} }) => string`;
}

function treeType(tree: ReturnType<typeof treeOf>, indent: string): string {
  const inner = `${indent}  `;
  const type = (value: (typeof tree)[string]) =>
    typeof value === 'string' ? value : treeType(value, inner);
  if (isList(tree)) return `readonly [${Object.values(tree).map(type).join(', ')}]`;
  const lines = Object.entries(tree).map(
    ([name, value]) => `${inner}readonly ${propertyName(name)}: ${type(value)};\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

/** Writes the declarations of all `words:` modules, from the English catalogues. */
export function wordTypes(catalogues: Catalogues): string {
  const list = catalogues.languages().map((language) => JSON.stringify(language));
  const groups = catalogues.groups().map((group) => {
    const messages = messagesOf(catalogues, sourceLanguage, group);
    const tree = treeOf(
      Array.from(messages, ([key, { parameters }]) => [key, messageType(parameters)] as const),
    );
    return `declare module 'words:${group}' {\n  const words: ${treeType(tree, '  ')};\n  export default words;\n}\n`;
  });
  return [
    '// Generated from locales/en. Run "wxt prepare" to update it.\n',
    `declare module 'words:languages' {\n  /** The languages that have a folder in locales, English first. */\n  export const languages: readonly [${list.join(', ')}];\n}\n`,
    `declare module 'words:worker-version' {\n  /** Changes when a text of the worker gets other parameters. */\n  export const version: string;\n}\n`,
    ...groups,
  ].join('');
}
