import type { GuidedExercise } from '@/components/guided';
import { guideWords } from '@/locales/en/guide';
import type { Frame } from '@/routines/frame-at';

const words = guideWords.voice;

/**
 * What the voice says when a part of the routine begins: the name, side and first step while
 * getting ready, the other steps once, in the first hold, and afterwards only what changes.
 */
export function spokenOf(frame: Frame, { name, steps }: GuidedExercise): string {
  const { segment, phase } = frame;
  const side = segment.side === null ? null : guideWords.sides[segment.side];
  switch (phase) {
    case 'ready':
      return [`${name}.`, ...(side === null ? [] : [`${side}.`]), ...steps.slice(0, 1)].join(' ');
    case 'work': {
      const isFirst = segment.side !== 'right' && (segment.repetitions?.first ?? 1) === 1;
      return [words.begin, ...(isFirst ? steps.slice(1) : [])].join(' ');
    }
    case 'rest':
      return words.rest;
    case 'switch':
      return words.switch(side ?? '');
    case 'done':
      return words.done;
  }
}
