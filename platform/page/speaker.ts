import { isSameLanguage } from '@/values/languages';

/** Speech in one language. */
export interface Speaker {
  /** Whether there is a voice for the language now; voices may load after the page. */
  readonly hasVoice: () => boolean;
  /** Calls `changed` when the browser has loaded voices. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Says a text at a volume from 0 to 1, and stops the previous one. An empty text only stops it. */
  readonly say: (text: string, volume: number) => void;
}

/** Slightly slower than normal speech, because the listener is exercising. */
const rate = 0.95;

/**
 * Finds a voice for `language` (such as `en` or `zh-TW`), from the region of `browserLanguage` if
 * there is one. Says nothing in a browser without speech or without such a voice.
 */
export function speakerFor(language: string, browserLanguage: string): Speaker {
  if (!('speechSynthesis' in globalThis)) {
    return { hasVoice: () => false, subscribe: () => () => undefined, say: () => undefined };
  }
  const voice = () => bestVoice(speechSynthesis.getVoices(), language, browserLanguage);
  return {
    hasVoice: () => voice() !== undefined,
    subscribe: (changed) => {
      speechSynthesis.addEventListener('voiceschanged', changed);
      return () => speechSynthesis.removeEventListener('voiceschanged', changed);
    },
    say: (text, volume) => {
      const chosen = voice();
      speechSynthesis.cancel();
      if (text === '' || chosen === undefined) return;
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice: chosen, lang: chosen.lang, rate, volume });
      speechSynthesis.speak(utterance);
    },
  };
}

const tagOf = (language: string) => language.toLowerCase().replaceAll('_', '-');

/**
 * Chooses a voice of this device; a voice on a server would receive the text. Prefers the region of
 * the browser, then the language as it is written, then any region of it.
 */
export function bestVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
  language: string,
  browserLanguage: string,
): Voice | undefined {
  const speaks = voices.filter(
    ({ lang, localService }) => localService && isSameLanguage(lang, language),
  );
  const inTag = (tag: string) => speaks.find(({ lang }) => tagOf(lang) === tagOf(tag));
  return inTag(browserLanguage) ?? inTag(language) ?? speaks[0];
}
