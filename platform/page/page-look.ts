import type { Settings } from '@/settings/settings';

/** What a page must know before its first paint, and so before it has read the settings. */
export interface PageLook {
  /** The language that the person chose; null for the browser's. */
  readonly language: string | null;
  /** The theme that the person chose; null for the system's. */
  readonly theme: 'light' | 'dark' | null;
}

/** The key in `localStorage`, which a script can read without waiting. */
const lookKey = 'look';

declare global {
  interface ImportMetaEnv {
    /** Whether the page is the popup. Only published builds know, which build each page separately. */
    readonly IS_POPUP?: boolean;
  }
}

/** Whether the address is that of the popup, which contains its look; see `popupAddress`. */
export const isAtPopup = () => location.pathname.startsWith('/popup');

/** Reads the look of this page: from the address of a popup, else what the last page left. */
export function readLook(): PageLook {
  if (import.meta.env.IS_POPUP ?? isAtPopup())
    return { language: new URLSearchParams(location.search).get('language'), theme: null };
  const [language = '', theme] = (localStorage.getItem(lookKey) ?? '').split(' ');
  return {
    language: language === '' ? null : language,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/** Keeps the look for the next page that opens. */
export function keepLook({ language, theme }: Pick<Settings, 'language' | 'theme'>): void {
  if (import.meta.env.IS_POPUP ?? isAtPopup()) return;
  const look = `${language === 'browser' ? '' : language} ${theme === 'system' ? '' : theme}`;
  if (localStorage.getItem(lookKey) !== look) localStorage.setItem(lookKey, look);
}
