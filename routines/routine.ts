import type { CautionTag, EquipmentId, Exercise, ExerciseId, Position } from '@/routines/exercise';
import type { SourceId } from '@/routines/sources';

/** Every routine there is. */
export type RoutineId =
  | 'hip-flexors-seated-30s'
  | 'hip-flexors-seated-1min'
  | 'hip-flexors-standing-2min'
  | 'hip-flexors-floor-5min'
  | 'hamstrings-seated-30s'
  | 'hamstrings-seated-2min'
  | 'hamstrings-standing-2min'
  | 'hamstrings-floor-5min'
  | 'hips-and-hamstrings-3min';

/** What a routine is for, and the heading it stands under. */
export type RoutineArea = 'hip-flexor' | 'hamstring' | 'hip-and-hamstring';

/** Stay in a position: `repetitions` holds, letting go for `resetSeconds` in between. */
export interface HoldDose {
  readonly kind: 'hold';
  readonly holdSeconds: number;
  readonly repetitions: number;
  readonly resetSeconds: number;
}

/** Move to a beat: one repetition takes `secondsEach`. One set when `sets` is left out. */
export interface RepetitionsDose {
  readonly kind: 'repetitions';
  readonly repetitions: number;
  readonly secondsEach: number;
  readonly sets?: number;
  readonly restSeconds?: number;
}

/** Keep going for so many seconds. */
interface TimeDose {
  readonly kind: 'time';
  readonly seconds: number;
}

/** How much of an exercise, for each side it is done on. */
export type Dose = HoldDose | RepetitionsDose | TimeDose;

/** One exercise in a routine: time to get into place, then the dose. */
export interface RoutineStep {
  readonly exercise: ExerciseId;
  readonly prepareSeconds: number;
  readonly dose: Dose;
}

/** What a list shows of a routine. */
export interface RoutineSummary {
  readonly id: RoutineId;
  readonly area: RoutineArea;
  readonly position: Position;
  /** How long it takes, to the second: its steps add up to exactly this. */
  readonly minutes: number;
  /** For someone who has snoozed twice: the smallest break worth offering. */
  readonly short: boolean;
  /** The exercise whose picture stands for the routine. */
  readonly pictured: ExerciseId;
}

/** A guided break as data. `timelineOf` says what happens when; the words are in the locales. */
export interface Routine extends RoutineSummary {
  readonly steps: readonly RoutineStep[];
  /** What the length and doses rest on; technique has its sources with the exercise. */
  readonly sources: readonly SourceId[];
}

/** Every reason for caution in a routine, once each, in the order met. */
export function cautionsOf(
  routine: Routine,
  exercises: Readonly<Record<ExerciseId, Pick<Exercise, 'cautions'>>>,
): CautionTag[] {
  return [...new Set(routine.steps.flatMap((step) => exercises[step.exercise].cautions))];
}

/** Everything to have at hand before a routine starts, once each, in the order needed. */
export function equipmentOf(
  routine: Routine,
  exercises: Readonly<Record<ExerciseId, Pick<Exercise, 'equipment'>>>,
): EquipmentId[] {
  return [...new Set(routine.steps.flatMap((step) => exercises[step.exercise].equipment))];
}
