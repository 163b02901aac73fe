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
 * Finds a voice for `language` (such as `en`). Says nothing in a browser without speech or without
 * such a voice.
 */
export function speakerFor(language: string): Speaker {
  if (!('speechSynthesis' in globalThis)) {
    return { hasVoice: () => false, subscribe: () => () => undefined, say: () => undefined };
  }
  const voice = () => bestVoice(speechSynthesis.getVoices(), language);
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

/** Chooses a voice of this device. A voice on a server would receive the text. */
function bestVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  return voices.find(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
}
