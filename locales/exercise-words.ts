import type { CautionTag } from '@/routines/library/exercise';

/** Everything said about one exercise, in one language. */
export interface ExerciseWords {
  readonly name: string;
  /** Three to five, in the order they are done, each short enough to say in one breath. */
  readonly steps: readonly string[];
  readonly breathing: string;
  /** Where the work should be felt, so that a person can tell right from wrong. */
  readonly feelIt: string;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  /** What each of the exercise's cautions means for it: leave it out, or change it like this. */
  readonly cautions: Partial<Readonly<Record<CautionTag, string>>>;
  /** Labels of the first and the main pose, where the two stand side by side as stills. */
  readonly startCaption: string;
  readonly endCaption: string;
}
