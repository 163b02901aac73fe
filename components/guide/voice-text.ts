import guideWords from 'words:guide';
import type { GuidedExercise } from '@/components/guide/guided';
import { countWords } from '@/locales/formats';
import type { Frame } from '@/routines/player/playback-frame';
import type { Side } from '@/routines/player/timeline';

const words = guideWords.voice;

/** Words per second of a calm, slightly slow voice. */
const wordsPerSecond = (150 * 0.95) / 60;

function canBeSaidIn(sentences: readonly string[], seconds: number): boolean {
  return countWords(sentences.join(' ')) <= seconds * wordsPerSecond;
}

/** The text while getting ready, which always has the first step. */
function readyWords(
  name: string,
  side: Side | null,
  adapted: readonly string[],
  first: string,
  seconds: number,
): readonly string[] {
  const named = words.name({ name });
  const sided = side === null ? [] : [words.sides[side]];
  const whole = [named, ...sided, ...adapted, first];
  const withoutCare = [named, ...sided, first];
  const needed = [...sided, first];
  return [whole, withoutCare].find((sentences) => canBeSaidIn(sentences, seconds)) ?? needed;
}

/**
 * Returns what the voice says when a part of the routine starts. While getting ready: the name, the
 * side, how this person does it (`adapted`) and the first step. In the first hold: the other steps.
 * Later: only what changes. It leaves out sentences that the part is too short for.
 */
export function voiceText(
  frame: Frame,
  { name, steps }: GuidedExercise,
  adapted: readonly string[],
  readySeconds: number,
): string {
  const { segment, phase } = frame;
  const ready = readyWords(name, segment.side, adapted, steps[0] ?? '', readySeconds);
  switch (phase) {
    case 'ready':
      return ready.join(' ');
    case 'work': {
      const isFirst = segment.side !== 'right' && (segment.repetitions?.first ?? 1) === 1;
      if (!isFirst) return words.begin;
      const rest = [...adapted, ...steps].filter((sentence) => !ready.includes(sentence));
      const said = rest.findIndex(
        (_, index) =>
          !canBeSaidIn([words.begin, ...rest.slice(0, index + 1)], segment.lengthMs / 1000),
      );
      return [words.begin, ...(said < 0 ? rest : rest.slice(0, said))].join(' ');
    }
    case 'rest':
      return words.rest;
    case 'switch':
      return words.switch({ side: segment.side ?? 'other' });
    case 'done':
      return words.done;
  }
}
