import { browser } from 'wxt/browser';
import { readLook } from '@/platform/page/page-look';
import { directionOf, type Language, languageFor } from '@/values/languages';

/** The language of the browser's own menus, such as `de-AT`. */
export const browserLanguage = browser.i18n.getUILanguage();

/** The language in which this page speaks until it is loaded again. */
export const pageLanguage: Language = languageFor(readLook().language ?? browserLanguage);

document.documentElement.lang = pageLanguage;
document.documentElement.dir = directionOf(pageLanguage);
