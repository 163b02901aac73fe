import type { Dose } from '@/routines/library/dose';
import type { BodyArea, CautionTag, Exercise, Sides } from '@/routines/library/exercise';
import { type EquipmentId, type ExerciseId, isExerciseId } from '@/routines/library/exercise-lists';
import type { Routine } from '@/routines/library/routine';
import type { PracticeState } from '@/routines/plan/practice';
import { workSeconds } from '@/routines/player/timeline';

/** One exercise of a plan, with the dose the person will do. */
export interface PlanStep {
  /** From the library, or one of the person's own. */
  readonly exercise: string;
  readonly sides: Sides;
  readonly prepareSeconds: number;
  readonly dose: Dose;
}

/** A change that was made for this person, and its reason. */
export interface PlanChange {
  readonly exercise: ExerciseId;
  readonly because: { readonly tag: CautionTag } | 'not-for-me';
  /** The replacement, or null when no similar exercise is left. */
  readonly instead: ExerciseId | null;
}

/** A routine adapted to one person. */
export interface Plan {
  readonly routine: string;
  readonly steps: readonly PlanStep[];
  readonly changes: readonly PlanChange[];
}

/** The exercises of the library by id. */
export type Library = Readonly<Record<ExerciseId, Exercise>>;

/** The parts of the practice state that rule exercises out. */
export type Limits = Pick<PracticeState, 'body' | 'notForMe'>;

/** Returns why an exercise is ruled out for this person, or null. */
export function exclusionReason(
  exercise: Exercise,
  { body, notForMe }: Limits,
): PlanChange['because'] | null {
  const tag = body.find((one) => exercise.cautions[one] === 'avoid');
  if (tag !== undefined) return { tag };
  return notForMe.includes(exercise.id) ? 'not-for-me' : null;
}

/** Returns the cautions that adapt an exercise for this person. */
export function adaptedFor(exercise: Exercise, { body }: Limits): CautionTag[] {
  return body.filter((tag) => exercise.cautions[tag] === 'adapt');
}

/**
 * Adapts a routine to a person. A ruled-out or hidden exercise is replaced by one for the same area
 * in the same position and of about the same length, or left out when there is none.
 */
export function planOf(routine: Routine, library: Library, limits: Limits): Plan {
  const steps: PlanStep[] = [];
  const changes: PlanChange[] = [];
  const taken = new Set<string>(routine.steps.map(({ exercise }) => exercise));
  for (const { exercise: id, prepareSeconds, dose } of routine.steps) {
    const exercise = library[id];
    const because = exclusionReason(exercise, limits);
    if (because === null) {
      steps.push({ exercise: id, sides: exercise.sides, prepareSeconds, dose });
      continue;
    }
    const instead = substituteFor(exercise, library, limits, taken);
    if (!changes.some((change) => change.exercise === id)) {
      changes.push({ exercise: id, because, instead: instead?.id ?? null });
    }
    if (instead === null) continue;
    taken.add(instead.id);
    const seconds = workSeconds(dose) * (exercise.sides === 'left-right' ? 2 : 1);
    steps.push(stepOf(instead, Math.max(prepareSeconds, prepareFor(instead)), seconds));
  }
  return { routine: routine.id, steps, changes };
}

/** Equipment that every desk has. */
const atHand: readonly EquipmentId[] = ['chair', 'desk', 'wall'];

/**
 * Finds another exercise for the same area and position that suits this person and is not in
 * `taken`. Prefers one that needs no further equipment. Returns null when there is none.
 */
export function substituteFor(
  exercise: Exercise,
  library: Library,
  limits: Limits,
  taken: ReadonlySet<string>,
): Exercise | null {
  const like = Object.values(library).filter(
    (other) =>
      other.id !== exercise.id &&
      !taken.has(other.id) &&
      other.area === exercise.area &&
      other.position === exercise.position &&
      exclusionReason(other, limits) === null,
  );
  const needsNoMore = (other: Exercise) =>
    other.equipment.every((thing) => atHand.includes(thing) || exercise.equipment.includes(thing));
  return like.find(needsNoMore) ?? like[0] ?? null;
}

/** Builds a step of about `seconds` of work in total, with at least one repetition. */
export function stepOf(exercise: Exercise, prepareSeconds: number, seconds: number): PlanStep {
  const forSide = exercise.sides === 'left-right' ? seconds / 2 : seconds;
  const dose = fitted(exercise.dose, forSide);
  return { exercise: exercise.id, sides: exercise.sides, prepareSeconds, dose };
}

/** Plans a single exercise at its usual dose. */
export function planOfOne(exercise: Exercise): Plan {
  const { id, sides, dose } = exercise;
  return {
    routine: id,
    steps: [{ exercise: id, sides, prepareSeconds: prepareFor(exercise), dose }],
    changes: [],
  };
}

/** Seconds to get into position: more when equipment must be fetched, and for the floor. */
function prepareFor({ position, equipment }: Exercise): number {
  if (position === 'floor') return 12;
  return equipment.some((thing) => thing !== 'chair' && thing !== 'desk') ? 10 : 5;
}

const leastHoldSeconds = 10;

function fitted(dose: Dose, seconds: number): Dose {
  switch (dose.kind) {
    case 'hold':
      return {
        ...dose,
        holdSeconds: Math.max(leastHoldSeconds, Math.min(dose.holdSeconds, Math.round(seconds))),
        repetitions: Math.max(
          1,
          Math.floor((seconds + dose.resetSeconds) / (dose.holdSeconds + dose.resetSeconds)),
        ),
      };
    case 'repetitions':
      return {
        kind: 'repetitions',
        repetitions: Math.max(2, evenly(seconds / dose.secondsEach)),
        secondsEach: dose.secondsEach,
      };
    case 'time':
      return { kind: 'time', seconds: Math.max(leastHoldSeconds, Math.round(seconds)) };
  }
}

/** Alternating exercises need an even number, so that both sides get the same. */
function evenly(repetitions: number): number {
  return 2 * Math.round(repetitions / 2);
}

/** Returns about half of a dose: fewer repetitions first, shorter ones second. */
function shorterDose(dose: Dose): Dose {
  switch (dose.kind) {
    case 'hold':
      return dose.repetitions > 1
        ? { ...dose, repetitions: Math.ceil(dose.repetitions / 2) }
        : { ...dose, holdSeconds: Math.max(leastHoldSeconds, Math.round(dose.holdSeconds / 2)) };
    case 'repetitions':
      return (dose.sets ?? 1) > 1
        ? { ...dose, sets: Math.ceil((dose.sets ?? 1) / 2) }
        : { ...dose, repetitions: Math.max(2, evenly(dose.repetitions / 2)) };
    case 'time':
      return { kind: 'time', seconds: Math.max(leastHoldSeconds, Math.round(dose.seconds / 2)) };
  }
}

/** Halves the dose of this step and all later ones. */
export function shortened(plan: Plan, fromStep: number): Plan {
  return {
    ...plan,
    steps: plan.steps.map((step, index) =>
      index < fromStep ? step : { ...step, dose: shorterDose(step.dose) },
    ),
  };
}

/** Replaces the exercise of one step, or removes the step. */
export function replaced(plan: Plan, stepIndex: number, instead: PlanStep | null): Plan {
  return { ...plan, steps: plan.steps.toSpliced(stepIndex, 1, ...(instead ? [instead] : [])) };
}

/** Lists each area that a plan works once. A person's own exercises have no area. */
export function areasOf(plan: Plan, library: Library): BodyArea[] {
  const areas = plan.steps.flatMap(({ exercise }) =>
    isExerciseId(exercise) ? [library[exercise].area] : [],
  );
  return [...new Set(areas)];
}
