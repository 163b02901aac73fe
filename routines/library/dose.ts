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
