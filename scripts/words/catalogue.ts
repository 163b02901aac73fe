import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message as Format.JS stores it. Only English has descriptions. */
export interface Message {
  readonly defaultMessage: string;
  readonly description?: string;
}

/** The messages of a group by key, such as `held.until`. */
export type Messages = Readonly<Record<string, Message>>;

/** The language in which the texts are written first, and which all others follow. */
export const sourceLanguage = 'en';

/** What is wrong with a catalogue, with the file and the key where it is. */
export interface Fault {
  readonly file: string;
  readonly key: string;
  readonly reason: string;
}

/** Writes a fault as one line. */
export function faultLine({ file, key, reason }: Fault): string {
  return key === '' ? `${file}: ${reason}` : `${file}, ${key}: ${reason}`;
}

/** A file that cannot be read as messages. */
export class CatalogueError extends Error {
  override name = 'UserError';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(faultLine(fault));
    this.fault = fault;
  }
}

/** The catalogues of all languages: a folder per language with a JSON file per group of messages. */
export class Catalogues {
  readonly folder: string;

  /** `folder` contains the folders of the languages. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The languages that have a folder; English first, the others in order. */
  languages(): string[] {
    const folders = readdirSync(this.folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
    return [sourceLanguage, ...folders.filter((name) => name !== sourceLanguage)];
  }

  /** The groups of messages in a language. */
  groups(language = sourceLanguage): string[] {
    return readdirSync(join(this.folder, language))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .toSorted();
  }

  /** The path of a group's file. */
  fileOf(language: string, group: string): string {
    return join(this.folder, language, `${group}.json`);
  }

  has(language: string, group: string): boolean {
    return existsSync(this.fileOf(language, group));
  }

  /** Reads a group. Throws a `CatalogueError` if the file is not a catalogue. */
  read(language: string, group: string): Messages {
    const file = `locales/${language}/${group}.json`;
    return parseMessages(file, readFileSync(this.fileOf(language, group), 'utf8'));
  }
}

const fields = ['defaultMessage', 'description'];

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses the text of a file of messages. Throws a `CatalogueError`. */
function parseMessages(file: string, text: string): Messages {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new CatalogueError({ file, key: '', reason: `is not JSON. ${String(error)}` });
  }
  if (!isGroup(parsed)) throw new CatalogueError({ file, key: '', reason: 'is not an object.' });
  for (const [key, message] of Object.entries(parsed)) {
    const fault = (reason: string) => new CatalogueError({ file, key, reason });
    if (!isGroup(message)) throw fault('is not an object with a defaultMessage.');
    for (const [field, value] of Object.entries(message)) {
      if (!fields.includes(field)) throw fault(`has an unknown field, “${field}”.`);
      if (typeof value !== 'string') throw fault(`“${field}” is not a text.`);
    }
    if (!Object.hasOwn(message, 'defaultMessage')) throw fault('has no defaultMessage.');
  }
  return parsed as Messages;
}
