/** The browser's speech in one language. */
export interface Speaker {
  /** Whether there is a voice for the language now; voices may come a moment after the page. */
  readonly hasVoice: () => boolean;
  /** Says a text, volume 0 to 1, in place of what is being said; an empty one is silence. */
  readonly say: (text: string, volume: number) => void;
}

/** Slightly slower than talk: the listener is busy. */
const rate = 0.95;

/**
 * Finds a voice for `language` (such as `en`); `changed` is called when the browser has found its
 * voices. A browser without speech, or without a voice, says nothing.
 */
export function speakerFor(language: string, changed: () => void): Speaker {
  if (!('speechSynthesis' in globalThis)) return { hasVoice: () => false, say: () => undefined };
  const voice = () => bestVoice(speechSynthesis.getVoices(), language);
  speechSynthesis.addEventListener('voiceschanged', changed);
  return {
    hasVoice: () => voice() !== undefined,
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

/** A voice of this device before one from a server: nothing that is said leaves the device. */
function bestVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  return voices.find(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
}
