import type { Settings } from '@/settings/settings';
import { directionOf, languageFor } from '@/values/languages';

/** The settings that decide how a page looks before it has read them. */
type Look = Pick<Settings, 'language' | 'theme'>;

/** The language that Loosen speaks for a person whose browser speaks `uiLanguage`. */
export function spokenLanguage(
  { language }: Pick<Settings, 'language'>,
  uiLanguage: string,
): ReturnType<typeof languageFor> {
  return language === 'browser' ? languageFor(uiLanguage) : language;
}

/**
 * Returns the address of the popup, `popup-rtl-dark.html?language=ar`. The build makes an HTML file
 * for each direction and theme, because a script that sets them before the first paint would make
 * that paint half as slow again.
 */
export function popupAddress(look: Look, uiLanguage: string): string {
  const language = spokenLanguage(look, uiLanguage);
  const direction = directionOf(language) === 'rtl' ? '-rtl' : '';
  const theme = look.theme === 'system' ? '' : `-${look.theme}`;
  const query = language === languageFor(uiLanguage) ? '' : `?language=${language}`;
  return `popup${direction}${theme}.html${query}`;
}
