/** Holds: `repetitions` times, with `resetSeconds` of rest between them. */
export interface HoldDose {
  readonly kind: 'hold';
  readonly holdSeconds: number;
  readonly repetitions: number;
  readonly resetSeconds: number;
}

/** Repetitions of `secondsEach` seconds. One set unless `sets` is given. */
export interface RepetitionsDose {
  readonly kind: 'repetitions';
  readonly repetitions: number;
  readonly secondsEach: number;
  readonly sets?: number;
  readonly restSeconds?: number;
}

/** Continuous work, in seconds. */
interface TimeDose {
  readonly kind: 'time';
  readonly seconds: number;
}

/** The amount of an exercise, per side. */
export type Dose = HoldDose | RepetitionsDose | TimeDose;
