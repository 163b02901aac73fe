import { fileURLToPath } from 'node:url';
import { Catalogues } from '@/scripts/words/catalogue';

const catalogues = new Catalogues(fileURLToPath(new URL('../../locales', import.meta.url)));

/** All languages that have a folder, English first. */
export const languages = catalogues.languages();

/** Each message of a group in a language with its key, in the notation of ICU. */
export function messagesIn(language: string, group: string): (readonly [string, string])[] {
  return Object.entries(catalogues.read(language, group)).map(([key, { defaultMessage }]) => [
    key,
    defaultMessage,
  ]);
}

/** Each message of a group in a language, in the notation of ICU. */
export function textsIn(language: string, group: string): string[] {
  return messagesIn(language, group).map(([, text]) => text);
}
