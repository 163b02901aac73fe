/** The smallest and largest choice of a number, with the step of its slider. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The range of each number in a reminder's settings, in minutes, by the setting's name. */
export type Limits = Readonly<Record<string, NumberRange>>;

/** The content of a reminder's guide. */
export type Guide = 'routine' | 'posture-check';

/** Everything that differs between kinds of reminder, apart from words and pictures. */
export interface KindFacts {
  /**
   * `main` is offered before all others that are due, and a break of it also counts for the small
   * ones. `small` takes seconds: it is left out when a main one is near. `separate` does neither.
   */
  readonly role: 'main' | 'small' | 'separate';
  /** The guide that a click opens, if any. */
  readonly guide: Guide | null;
  /**
   * Whether any time away from the desk (a walk or a natural break) restarts its clock, or only an
   * absence of hours. Its own answer always does.
   */
  readonly restartedBy: 'any-break' | 'long-absence';
}

/** The facts of a built-in kind, with its default settings. */
export interface BuiltInFacts extends KindFacts {
  readonly defaults: { readonly on: boolean } & Readonly<Record<string, number | boolean>>;
}
