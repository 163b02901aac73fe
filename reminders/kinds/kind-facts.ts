/** The smallest and largest choice of a number, with the step of its slider. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What a reminder's guide shows. */
export type Guide = 'routine' | 'posture-check';

/** Everything that differs between kinds of reminder, apart from words and pictures. */
export interface KindFacts {
  /** The range of each number in the settings, in minutes, by the setting's name. */
  readonly limits: Readonly<Record<string, NumberRange>>;
  /**
   * `main` is offered before all others that are due, and a break of it also counts for the small
   * ones. `small` takes seconds: it is left out when a main one is near. `separate` does neither.
   */
  readonly role: 'main' | 'small' | 'separate';
  /** The guide that a click opens; null for what needs none. */
  readonly guide: Guide | null;
  /**
   * What restarts its clock, apart from its own answer: any time away from the desk (a walk or a
   * natural break), or only an absence of hours.
   */
  readonly restartedBy: 'any-break' | 'long-absence';
}

/** The facts of a kind that Loosen brings along, with its settings before anyone changes them. */
export interface BuiltInFacts extends KindFacts {
  readonly defaults: { readonly on: boolean } & Readonly<Record<string, number | boolean>>;
}
