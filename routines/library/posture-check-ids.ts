/**
 * The ids of all posture checks in rotation order, mixed so that body, desk and eyes alternate. None
 * of the checks calls one posture the right one: moving matters more (southtees-posture,
 * slater-2019). Their sources are in `postureCheckSources`.
 */
export const postureCheckIds = [
  'shoulders-loose',
  'feet-supported',
  'head-and-eyes',
  'weight-shift',
  'elbows-and-wrists',
  'easy-spine',
  'far-look',
  'time-to-change',
  'jaw-and-breath',
  'screen-height',
  'light-core',
  'forward-drift',
] as const;
/** The id of a posture check. */
export type PostureCheckId = (typeof postureCheckIds)[number];

/** Returns the check for a posture reminder's `turn`. All twelve are used before one repeats. */
export function postureCheckIdInTurn(turn: number): PostureCheckId {
  return postureCheckIds.at(turn % postureCheckIds.length) ?? postureCheckIds[0];
}
