import { type PostureCheckId, postureCheckIdInTurn } from '@/routines/library/posture-check-ids';

/** A small correction that does not interrupt work. Its words are in the locales. */
export interface PostureCheck {
  readonly id: PostureCheckId;
  /** The approximate time it takes. */
  readonly seconds: number;
}

/** The approximate time that each check takes, in seconds. */
export const postureCheckSeconds: Readonly<Record<PostureCheckId, number>> = {
  'shoulders-loose': 8,
  'feet-supported': 6,
  'head-and-eyes': 6,
  'weight-shift': 8,
  'elbows-and-wrists': 8,
  'easy-spine': 10,
  'far-look': 20,
  'time-to-change': 15,
  'jaw-and-breath': 14,
  'screen-height': 10,
  'light-core': 10,
  'forward-drift': 8,
};

/** Returns the check for a posture reminder's `turn`. */
export function postureCheckInTurn(turn: number): PostureCheck {
  const id = postureCheckIdInTurn(turn);
  return { id, seconds: postureCheckSeconds[id] };
}
