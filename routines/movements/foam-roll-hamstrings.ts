import type { KeyPose, Movement } from '@/routines/figure/pose/movement';

/** The trunk swings over the hands on straight arms, most upright in the middle. */
function rolled(at: number, x: number, lean: number, head: number): KeyPose {
  return {
    at,
    passing: at > 0 && at < 1,
    body: { x, y: 23 },
    trunk: [-lean - 1, -lean + 1],
    head,
    handNear: { x: -14.3, y: 6, points: -93 },
    handFar: { x: -14.2, y: 6, points: -93 },
    footNear: { x: x + 84.9, y: 17.5, points: 16 },
    footFar: { x: x + 84.5, y: 18, points: 18 },
    planted: ['handNear', 'handFar'],
  };
}

/**
 * Hips lifted on straight arms: the body moves over the hands, and the roller rolls half as far, from
 * above the knees to a hand's width below the buttocks.
 */
export const foamRollHamstrings: Movement = {
  view: 'side',
  props: [
    { kind: 'mat', from: -64, to: 132 },
    { kind: 'roller', x: 23 },
  ],
  keyPoses: [
    rolled(0, -8, 49.5, -14),
    rolled(0.34, 2.5, 36.9, -10),
    rolled(0.5, 13, 34.9, -10),
    rolled(0.66, 23.5, 37.2, -12),
    rolled(1, 34, 41.7, -15),
  ],
  loop: 'loop',
  periodMs: 6000,
  mirrors: false,
  works: 'hamstrings',
};
