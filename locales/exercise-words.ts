import type { CautionTag } from '@/routines/library/exercise';

/** The words of an exercise in one language. */
export interface ExerciseWords {
  readonly name: string;
  /** Three to five steps in order, each short enough for the voice. */
  readonly steps: readonly string[];
  readonly breathing: string;
  /** Where a person should feel the work, as a check of the technique. */
  readonly feelIt: string;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  /** For each caution: leave the exercise out, or how to adapt it. */
  readonly cautions: Partial<Readonly<Record<CautionTag, string>>>;
  /** Captions of the two stills: the first and the main pose. */
  readonly startCaption: string;
  readonly endCaption: string;
}
