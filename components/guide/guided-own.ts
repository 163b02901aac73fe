import { type Guided, type GuidedExercise, libraryExercise } from '@/components/guide/guided';
import { isExerciseId } from '@/routines/library/exercise-lists';
import type { GuideLibrary } from '@/routines/movements/guide-library';
import type { OwnExercise, OwnLibrary } from '@/routines/own/own-library';
import { planOfOwn, planOfOwnExercise } from '@/routines/own/own-plan';

function guidedOf({ id, name, steps, picture }: OwnExercise): GuidedExercise {
  return { id, name, steps, picture, known: null };
}

/** Finds an own routine or exercise; null if there is none of that id. */
export function guidedOwn(id: string, library: GuideLibrary, own: OwnLibrary): Guided | null {
  const { exercises, movements } = library;
  const exerciseOf = (name: string): GuidedExercise => {
    const mine = own.exercises.find((one) => one.id === name);
    if (mine !== undefined) return guidedOf(mine);
    if (!isExerciseId(name)) throw new RangeError(`There is no exercise ${name}`);
    return libraryExercise(name, exercises, movements);
  };
  const routine = own.routines.find((one) => one.id === id);
  const shared = { library: exercises, exerciseOf, isOwn: true };
  if (routine !== undefined) {
    return { ...shared, name: routine.name, plan: planOfOwn(routine, own, exercises) };
  }
  const exercise = own.exercises.find((one) => one.id === id);
  return exercise === undefined
    ? null
    : { ...shared, name: exercise.name, plan: planOfOwnExercise(exercise) };
}
