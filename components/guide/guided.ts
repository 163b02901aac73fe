import { cautionWords } from '@/locales/en/cautions';
import { exerciseWords } from '@/locales/en/exercises';
import { guideWords } from '@/locales/en/guide';
import { routineWords } from '@/locales/en/routines';
import type { ExerciseWords } from '@/locales/exercise-words';
import type { Movement } from '@/routines/figure/pose/movement';
import type { Exercise } from '@/routines/library/exercise';
import { type EquipmentId, type ExerciseId, isExerciseId } from '@/routines/library/exercise-lists';
import type { Routine } from '@/routines/library/routine';
import {
  adaptedFor,
  type Library,
  type Limits,
  type Plan,
  type PlanChange,
  planOf,
  planOfOne,
  whyNot,
} from '@/routines/plan/plan';

/** What is known of an exercise while it is shown: all of the library's, less of a person's own. */
export interface GuidedExercise {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  /** Null for a person's own exercise. */
  readonly known: {
    readonly exercise: Exercise;
    readonly words: ExerciseWords;
    readonly movement: Movement;
  } | null;
  /** A person's own picture, as a data URL. */
  readonly picture: string | null;
}

/** What the guide plays: a routine under its name, with its plan and everything about its parts. */
export interface Guided {
  readonly name: string;
  readonly plan: Plan;
  /** Whether the person made it: then nothing in it is changed for them, since they chose it. */
  readonly isOwn: boolean;
  /** Finds an exercise of the plan, or one that takes the place of another. */
  readonly exerciseOf: (id: string) => GuidedExercise;
  readonly library: Library;
}

/** Where the figures come from. */
export type Movements = Readonly<Record<ExerciseId, Movement>>;

/** An exercise of the library with its words and its movement. */
export function libraryExercise(
  id: ExerciseId,
  library: Library,
  movements: Movements,
): GuidedExercise {
  const words = exerciseWords[id];
  const known = { exercise: library[id], words, movement: movements[id] };
  return { id, name: words.name, steps: words.steps, known, picture: null };
}

/** Everything that can be guided: the library with its figures. */
export interface GuideLibrary {
  readonly exercises: Library;
  readonly movements: Movements;
  readonly routines: Readonly<Record<string, Routine>>;
}

/** A routine of the library, as this person does it; null when there is none of that name. */
export function guidedRoutine(id: string, library: GuideLibrary, limits: Limits): Guided | null {
  const routine = Object.hasOwn(library.routines, id) ? library.routines[id] : undefined;
  if (routine === undefined) return null;
  const plan = planOf(routine, library.exercises, limits);
  return plan.steps.length === 0
    ? null
    : { ...found(library), name: routineWords[routine.id].name, plan };
}

/** One exercise of the library by itself; null when there is none of that name. */
export function guidedExercise(id: string, library: GuideLibrary): Guided | null {
  const exercise = Object.values(library.exercises).find((one) => one.id === id);
  return exercise === undefined
    ? null
    : { ...found(library), name: exerciseWords[exercise.id].name, plan: planOfOne(exercise) };
}

function found({
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
 * What to fetch now, once each, in the order needed: at the first exercise everything for the whole
 * plan, later only what the exercise before did not need.
 */
export function equipmentAt(guided: Guided, plan: Plan, stepIndex: number): EquipmentId[] {
  const neededBy = plan.steps.map(
    ({ exercise }) => guided.exerciseOf(exercise).known?.exercise.equipment ?? [],
  );
  if (stepIndex === 0) return [...new Set(neededBy.flat())];
  const atHand = neededBy[stepIndex - 1] ?? [];
  return (neededBy[stepIndex] ?? []).filter((thing) => !atHand.includes(thing));
}

/** What rules an exercise out for this person, as a sentence, where it is shown all the same. */
export function warningFor({ known }: GuidedExercise, limits: Limits): string | null {
  if (known === null) return null;
  const because = whyNot(known.exercise, { body: limits.body, notForMe: [] });
  if (because === null || because === 'not-for-me') return null;
  return guideWords.ruledOut(cautionWords[because.tag], known.words.cautions[because.tag] ?? '');
}

/** What this person does differently in an exercise, as sentences. */
export function adaptations({ known }: GuidedExercise, limits: Limits): string[] {
  if (known === null) return [];
  return adaptedFor(known.exercise, limits).flatMap((tag) => known.words.cautions[tag] ?? []);
}

/** One change of a plan as a sentence. */
export function changeSentence({ exercise, because, instead }: PlanChange): string {
  const { name } = exerciseWords[exercise];
  const reason = because === 'not-for-me' ? guideWords.notWanted : cautionWords[because.tag];
  return instead === null
    ? guideWords.leftOut(name, reason)
    : guideWords.replacedBy(name, exerciseWords[instead].name, reason);
}
