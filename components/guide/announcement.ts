import guideWords from 'words:guide';
import type { Frame } from '@/routines/player/playback-frame';

const words = guideWords.announce;

/**
 * Returns what a screen reader announces when a part of the routine starts: what to do and for how
 * long. It never counts seconds.
 */
export function announcement(frame: Frame, name: string): string {
  const seconds = Math.round(frame.lengthMs / 1000);
  const { side } = frame.segment;
  switch (frame.phase) {
    case 'ready':
      return side === null
        ? words.ready({ name, seconds })
        : words.readySide({ side, name, seconds });
    case 'work': {
      const repetitions = frame.segment.repetitions;
      if (repetitions === null) return words.time({ seconds });
      return repetitions.count > 1
        ? words.move({ count: repetitions.count })
        : words.hold({ seconds });
    }
    case 'rest':
      return words.rest;
    case 'switch':
      return words.switch({ side: side ?? 'other' });
    case 'done':
      return words.done;
  }
}
