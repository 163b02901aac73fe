import optionsWords from 'words:options';
import { browserRegion, ownNameOf } from '@/locales/formats';
import type { Settings } from '@/settings/settings';
import { languages } from '@/values/languages';

/** The languages that a person can choose; the first follows the browser. */
export const languageChoices: readonly Settings['language'][] = ['browser', ...languages];

/** The name of a choice, for people who read only that language. */
export function languageChoiceName(choice: Settings['language']): string {
  return choice === 'browser'
    ? optionsWords.language.browser({ language: ownNameOf(browserRegion().language) })
    : ownNameOf(choice);
}
