import exerciseWords from 'words:exercises';
import guideWords from 'words:guide';
import libraryWords from 'words:library';
import routineNames from 'words:routines';
import { cautionNote } from '@/components/exercises/caution-note';
import type { Movement } from '@/routines/figure/pose/movement';
import type { Exercise } from '@/routines/library/exercise';
import { type EquipmentId, type ExerciseId, isExerciseId } from '@/routines/library/exercise-lists';
import type { GuideLibrary, Movements } from '@/routines/movements/guide-library';
import {
  adaptedFor,
  exclusionReason,
  type Library,
  type Limits,
  type Plan,
  type PlanChange,
  planOf,
  planOfOne,
} from '@/routines/plan/plan';

/** An exercise in the guide. An own exercise has fewer details than one of the library. */
export interface GuidedExercise {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  /** Null for an own exercise. */
  readonly known: {
    readonly exercise: Exercise;
    readonly movement: Movement;
  } | null;
  /** The picture of an own exercise, as a data URL. */
  readonly picture: string | null;
}

/** The content of a guide: a routine with its name, plan and exercises. */
export interface Guided {
  readonly name: string;
  readonly plan: Plan;
  /** Whether it is an own routine, which is never adapted. */
  readonly isOwn: boolean;
  /** Finds an exercise of the plan, or its replacement. */
  readonly exerciseOf: (id: string) => GuidedExercise;
  readonly library: Library;
}

/** Returns an exercise of the library with its words and its movement. */
export function libraryExercise(
  id: ExerciseId,
  library: Library,
  movements: Movements,
): GuidedExercise {
  const { name, steps } = exerciseWords[id];
  const known = { exercise: library[id], movement: movements[id] };
  return { id, name, steps, known, picture: null };
}

/** Finds a routine of the library, adapted to the person; null if there is none of that id. */
export function guidedRoutine(id: string, library: GuideLibrary, limits: Limits): Guided | null {
  const routine = Object.hasOwn(library.routines, id) ? library.routines[id] : undefined;
  if (routine === undefined) return null;
  const plan = planOf(routine, library.exercises, limits);
  return plan.steps.length === 0
    ? null
    : { ...fromLibrary(library), name: routineNames[routine.id], plan };
}

/** Finds an exercise of the library as a routine of its own; null if there is none of that id. */
export function guidedExercise(id: string, library: GuideLibrary): Guided | null {
  const exercise = Object.values(library.exercises).find((one) => one.id === id);
  return exercise === undefined
    ? null
    : { ...fromLibrary(library), name: exerciseWords[exercise.id].name, plan: planOfOne(exercise) };
}

function fromLibrary({
  exercises,
  movements,
}: GuideLibrary): Pick<Guided, 'exerciseOf' | 'isOwn' | 'library'> {
  return {
    isOwn: false,
    library: exercises,
    exerciseOf: (id) => {
      if (!isExerciseId(id)) throw new RangeError(`There is no exercise ${id}`);
      return libraryExercise(id, exercises, movements);
    },
  };
}

/**
 * Returns the equipment to fetch before a step, in the order of use: everything for the plan at the
 * first step, and later only what the step before did not need.
 */
export function equipmentAt(guided: Guided, plan: Plan, stepIndex: number): EquipmentId[] {
  const neededBy = plan.steps.map(
    ({ exercise }) => guided.exerciseOf(exercise).known?.exercise.equipment ?? [],
  );
  if (stepIndex === 0) return [...new Set(neededBy.flat())];
  const atHand = neededBy[stepIndex - 1] ?? [];
  return (neededBy[stepIndex] ?? []).filter((thing) => !atHand.includes(thing));
}

/** Says why an exercise does not suit the person, if they open it anyway. */
export function warningFor({ known }: GuidedExercise, limits: Limits): string | null {
  if (known === null) return null;
  const reason = exclusionReason(known.exercise, { body: limits.body, notForMe: [] });
  if (reason === null || reason === 'not-for-me') return null;
  return guideWords.ruledOut({
    reason: libraryWords.cautions[reason.tag],
    note: cautionNote(known.exercise.id, reason.tag) ?? '',
  });
}

/** Returns the adaptations of an exercise for this person, as sentences. */
export function adaptations({ known }: GuidedExercise, limits: Limits): string[] {
  if (known === null) return [];
  const { exercise } = known;
  return adaptedFor(exercise, limits).flatMap((tag) => cautionNote(exercise.id, tag) ?? []);
}

/** Says one change of a plan as a sentence. */
export function changeSentence({ exercise, because, instead }: PlanChange): string {
  const { name } = exerciseWords[exercise];
  const { leftOut, replaced } = guideWords;
  const other = instead === null ? null : exerciseWords[instead].name;
  if (because === 'not-for-me') {
    return other === null ? leftOut.hidden({ name }) : replaced.hidden({ name, other });
  }
  const reason = libraryWords.cautions[because.tag];
  return other === null ? leftOut.body({ name, reason }) : replaced.body({ name, other, reason });
}
