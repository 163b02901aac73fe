/** Every posture check there is. */
export type PostureCheckId =
  | 'head-and-eyes'
  | 'shoulders-loose'
  | 'easy-spine'
  | 'forward-drift'
  | 'light-core'
  | 'feet-supported'
  | 'screen-height'
  | 'elbows-and-wrists'
  | 'weight-shift'
  | 'time-to-change'
  | 'jaw-and-breath'
  | 'far-look';

/** A small thing to notice and change without leaving the work. Its words are in the locales. */
export interface PostureCheck {
  readonly id: PostureCheckId;
  /** About how long doing it takes. */
  readonly seconds: number;
}

/**
 * The checks in the order they take turns, mixed so that the body, the desk and the eyes alternate.
 * No pose is held up as the right one: moving matters more (southtees-posture, slater-2019). What
 * each rests on is in `postureCheckSources`.
 */
export const postureChecks: readonly [PostureCheck, ...PostureCheck[]] = [
  { id: 'shoulders-loose', seconds: 8 },
  { id: 'feet-supported', seconds: 6 },
  { id: 'head-and-eyes', seconds: 6 },
  { id: 'weight-shift', seconds: 8 },
  { id: 'elbows-and-wrists', seconds: 8 },
  { id: 'easy-spine', seconds: 10 },
  { id: 'far-look', seconds: 20 },
  { id: 'time-to-change', seconds: 15 },
  { id: 'jaw-and-breath', seconds: 14 },
  { id: 'screen-height', seconds: 10 },
  { id: 'light-core', seconds: 10 },
  { id: 'forward-drift', seconds: 8 },
];

/** The check for a due posture reminder: `turn` counts them, and all twelve come before a repeat. */
export function postureCheckInTurn(turn: number): PostureCheck {
  return postureChecks.at(turn % postureChecks.length) ?? postureChecks[0];
}
