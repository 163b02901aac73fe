/** The ids of all posture checks. */
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

/** A small correction that does not interrupt work. Its words are in the locales. */
export interface PostureCheck {
  readonly id: PostureCheckId;
  /** The approximate time it takes. */
  readonly seconds: number;
}

/**
 * The checks in rotation order, mixed so that body, desk and eyes alternate. None of them calls one
 * posture the right one: moving matters more (southtees-posture, slater-2019). Their sources are in
 * `postureCheckSources`.
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

/** Returns the check for a posture reminder's `turn`. All twelve are used before one repeats. */
export function postureCheckInTurn(turn: number): PostureCheck {
  return postureChecks.at(turn % postureChecks.length) ?? postureChecks[0];
}
