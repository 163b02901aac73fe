import exerciseWords from 'words:exercises';
import type { CautionTag } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';

/** Says how a person with a caution does an exercise, or to skip it; null if it has no such note. */
export function cautionNote(id: ExerciseId, tag: CautionTag): string | null {
  const notes: Partial<Readonly<Record<CautionTag, string>>> = exerciseWords[id].cautions;
  return notes[tag] ?? null;
}
