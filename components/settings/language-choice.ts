import optionsWords from 'words:options';
import { browserRegion, ownNameOf } from '@/locales/formats';
import type { Settings } from '@/settings/settings';
import { type Language, languages } from '@/values/languages';

/** Latin letters are before all others, so people find theirs whatever language the page has. */
const byOwnName = (one: Language, other: Language) => (ownNameOf(one) < ownNameOf(other) ? -1 : 1);

/** The languages that a person can choose: the browser's, then each by its own name. */
export const languageChoices: readonly Settings['language'][] = [
  'browser',
  ...languages.toSorted(byOwnName),
];

/** The name of a choice, for people who read only that language. */
export function languageChoiceName(choice: Settings['language']): string {
  return choice === 'browser'
    ? optionsWords.language.browser({ language: ownNameOf(browserRegion().language) })
    : ownNameOf(choice);
}
