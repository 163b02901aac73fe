import { createHash } from 'node:crypto';
import { type Catalogues, sourceLanguage } from './catalogue.ts';
import { messagesOf, type Pseudo } from './compile-words.ts';
import type { Part } from './parse-message.ts';

/** The groups whose messages the worker shows, with the prefix of their keys. */
const workerGroups: Readonly<Record<string, (key: string) => string | null>> = {
  worker: (key) => key,
  routines: (key) => `routine_${key}`,
  'posture-checks': (key) => (key.endsWith('.note') ? null : `check_${key}`),
};

/** Whether the worker shows messages of a group. */
export const isOfWorker = (group: string) => Object.hasOwn(workerGroups, group);

/** Browsers allow only letters, digits and `_` in keys. */
const browserKey = (key: string) => key.replaceAll(/[^a-zA-Z0-9]/g, '_');

interface WorkerMessage {
  readonly text: string;
  /** The parameters in the order of the English text. */
  readonly parameters: readonly string[];
}

/** Finds what browsers cannot show of a message of the worker. */
export function workerReasons(group: string, key: string, parts: readonly Part[]): string[] {
  const name = workerGroups[group]?.(key) ?? null;
  if (name === null) return [];
  return parts.flatMap((part, index) => {
    if (part.type === 'content') {
      return part.value.includes('$') ? ['has a “$”, which begins a parameter in browsers.'] : [];
    }
    if (part.type !== 'argument') return [`has a ${part.type}, which browsers cannot show.`];
    // Browsers read `$1$2` as the name of a placeholder, and `$10` as another parameter.
    const next = parts[index + 1];
    const isApart = next === undefined || (next.type === 'content' && /^\D/.test(next.value));
    return isApart
      ? []
      : [`needs a space or a letter after {${part.arg}}, or browsers misread it.`];
  });
}

/** Writes a message with `$1`, `$2` in place of its parameters. */
function filledByPosition(parts: readonly Part[], order: readonly string[]): string {
  return parts
    .map((part) => {
      if (part.type === 'argument') return `$${order.indexOf(part.arg) + 1}`;
      return part.type === 'content' ? part.value : '';
    })
    .join('');
}

function workerMessages(
  catalogues: Catalogues,
  language: string,
  pseudo: Pseudo,
): ReadonlyMap<string, WorkerMessage> {
  const found = new Map<string, WorkerMessage>();
  for (const [group, nameOf] of Object.entries(workerGroups)) {
    for (const [key, { parts, parameters }] of messagesOf(catalogues, language, group, pseudo)) {
      const name = nameOf(key);
      if (name === null) continue;
      const order = [...parameters.keys()];
      found.set(browserKey(name), { text: filledByPosition(parts, order), parameters: order });
    }
  }
  return found;
}

/** Returns the contents of `_locales/LANGUAGE/messages.json`. */
export function browserMessages(
  catalogues: Catalogues,
  language: string,
  pseudo: Pseudo = {},
): Record<string, { readonly message: string }> {
  const messages = workerMessages(catalogues, language, pseudo);
  return Object.fromEntries(Array.from(messages, ([key, { text }]) => [key, { message: text }]));
}

/**
 * Returns a short text that changes when a message gets other parameters, so that the worker does
 * not fill stored texts of another release with the wrong values.
 */
export function workerTextsVersion(catalogues: Catalogues): string {
  const messages = workerMessages(catalogues, sourceLanguage, {});
  const shapes = Array.from(messages, ([key, { parameters }]) => `${key}(${parameters.join()})`);
  return createHash('sha256').update(shapes.join()).digest('hex').slice(0, 8);
}
