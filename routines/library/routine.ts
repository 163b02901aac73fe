import type { Dose } from '@/routines/library/dose';
import type { BodyArea, CautionTag } from '@/routines/library/exercise';
import type { ExerciseId, Position } from '@/routines/library/exercise-lists';
import type { SourceId } from '@/routines/library/sources';

/** The ids of all routines. */
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

/** One exercise in a routine: the time to get into position, then the dose. */
export interface RoutineStep {
  readonly exercise: ExerciseId;
  readonly prepareSeconds: number;
  readonly dose: Dose;
}

/** The parts of a routine that lists show. */
export interface RoutineSummary {
  readonly id: RoutineId;
  /** Its heading in the popup. */
  readonly shelf: 'hip-flexor' | 'hamstring' | 'more';
  /** All positions it needs. */
  readonly positions: readonly Position[];
  /** Its exact length in seconds: the sum of its steps. */
  readonly minutes: number;
  /** Whether it is the 30-second version offered after two snoozes. */
  readonly short: boolean;
  /** The exercise whose picture represents the routine. */
  readonly pictured: ExerciseId;
}

/** The parts of a routine that a choice uses. */
export interface RoutineTraits {
  /** The areas it works, the main one first. */
  readonly areas: readonly BodyArea[];
  /** Only breaks are offered by reminders. */
  readonly purpose: 'break' | 'strength' | 'run';
  /** Its exercises in order, each once. */
  readonly exercises: readonly ExerciseId[];
  /** All cautions that leave one of its exercises out. */
  readonly avoid: readonly CautionTag[];
}

/** A guided break as data. `timelineOf` lays it out in time; its words are in the locales. */
export interface Routine extends RoutineSummary, RoutineTraits {
  readonly steps: readonly RoutineStep[];
  /** The sources of length and doses. Technique has its sources with the exercise. */
  readonly sources: readonly SourceId[];
}
