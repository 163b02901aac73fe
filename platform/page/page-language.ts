import { browser } from 'wxt/browser';
import { readLook } from '@/platform/page/page-look';
import { directionOf, type Language, languageFor } from '@/values/languages';

/** The language of the browser's own menus, such as `de-AT`. */
export const browserLanguage = browser.i18n.getUILanguage();

const look = readLook();

/** The language in which this page speaks until it is loaded again. */
export const pageLanguage: Language = languageFor(look.language ?? browserLanguage);

const root = document.documentElement;
root.lang = pageLanguage;
root.dir = directionOf(pageLanguage);
// The popup has its theme in its HTML.
if (!import.meta.env.IS_POPUP && look.theme !== null) root.dataset['theme'] = look.theme;
