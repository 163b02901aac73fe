import { version } from 'words:worker-version';
import type { Settings } from '@/settings/settings';
import { isGroup } from '@/values/json';

/** The key in `storage.local` of the texts that the worker shows. */
export const workerTextsKey = 'texts';

/**
 * The worker's texts in the language that a person chose over the browser's. The worker can load no
 * files of words, so a page stores them.
 */
export interface WorkerTexts {
  /** The version of the texts' parameters; see `words:worker-version`. */
  readonly version: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Whether stored texts are of this release and of the chosen language. */
export function areCurrentTexts(
  raw: unknown,
  { language }: Pick<Settings, 'language'>,
): raw is WorkerTexts {
  return (
    isGroup(raw) &&
    Reflect.get(raw, 'version') === version &&
    Reflect.get(raw, 'language') === language
  );
}
