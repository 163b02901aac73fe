import type { MessageKey } from '@/locales/message-key';
import type { BrowserApi } from '@/platform/environment';
import type { WorkerTexts } from '@/platform/storage/worker-texts';

/** Returns a text that the browser shows, with `$1` and so on filled in. */
export type Say = (key: MessageKey, ...filled: string[]) => string;

/** Fills `$1` and so on, and writes `$$` as `$`, as browsers do with their messages. */
function fill(text: string, filled: readonly string[]): string {
  return text.replaceAll(/\$([$1-9])/g, (_all, place: string) =>
    place === '$' ? '$' : (filled[Number(place) - 1] ?? ''),
  );
}

/**
 * Returns the texts in the language that the person chose, as far as they are stored, else in the
 * browser's language.
 */
export function sayIn(browser: Pick<BrowserApi, 'i18n'>, stored: WorkerTexts | null): Say {
  return (key, ...filled) => {
    const text = stored?.texts[key];
    return text === undefined ? browser.i18n.getMessage(key, filled) : fill(text, filled);
  };
}
