import type { Dose } from '@/routines/library/dose';
import type { BodyArea, CautionTag } from '@/routines/library/exercise';
import type { ExerciseId, Position } from '@/routines/library/exercise-lists';
import type { SourceId } from '@/routines/library/sources';

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
  | 'hips-and-hamstrings-3min'
  | 'low-back-relief-3min'
  | 'core-and-glutes-8min'
  | 'posture-reset-1min'
  | 'neck-and-shoulders-3min'
  | 'whole-body-desk-break-5min'
  | 'pre-run-warm-up-8min'
  | 'post-run-recovery-10min'
  | 'glutes-30s'
  | 'low-back-30s'
  | 'core-30s'
  | 'neck-and-shoulders-30s'
  | 'wrists-30s'
  | 'calves-30s'
  | 'eyes-30s'
  | 'walk-30s';

/** One exercise in a routine: time to get into place, then the dose. */
export interface RoutineStep {
  readonly exercise: ExerciseId;
  readonly prepareSeconds: number;
  readonly dose: Dose;
}

/** What a list shows of a routine. */
export interface RoutineSummary {
  readonly id: RoutineId;
  /** The heading it stands under in the popup. */
  readonly shelf: 'hip-flexor' | 'hamstring' | 'more';
  /** Every position that it needs. */
  readonly positions: readonly Position[];
  /** How long it takes, to the second: its steps add up to exactly this. */
  readonly minutes: number;
  /** For someone who has snoozed twice: the smallest break worth offering. */
  readonly short: boolean;
  /** The exercise whose picture stands for the routine. */
  readonly pictured: ExerciseId;
}

/** What a routine is chosen by. */
export interface RoutineTraits {
  /** What it works, the main part first. */
  readonly areas: readonly BodyArea[];
  /** Only breaks are offered by a reminder. */
  readonly purpose: 'break' | 'strength' | 'run';
  /** What it is made of, in order, once each. */
  readonly exercises: readonly ExerciseId[];
  /** Every reason to leave one of its exercises out. */
  readonly avoid: readonly CautionTag[];
}

/** A guided break as data. `timelineOf` says what happens when; the words are in the locales. */
export interface Routine extends RoutineSummary, RoutineTraits {
  readonly steps: readonly RoutineStep[];
  /** What the length and doses rest on; technique has its sources with the exercise. */
  readonly sources: readonly SourceId[];
}
