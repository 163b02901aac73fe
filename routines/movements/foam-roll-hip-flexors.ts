import type { KeyPose, Movement } from '@/routines/figure/pose/movement';

/** The body moves over the forearms, and the roller under the thigh half as far. */
function rolled(at: number, x: number): KeyPose {
  return {
    at,
    body: { x, y: 23.8 },
    trunk: [79, 79],
    head: 66,
    handNear: { x: 71, y: 3.6, points: 90 },
    handFar: { x: 71, y: 4.4, points: 90 },
    footNear: { x: x - 89.7, y: 0, by: 'ball', points: 190, toes: 95 },
    footFar: { x: x - 88.7, y: 0, by: 'ball', points: 190, toes: 95 },
    planted: ['handNear', 'handFar'],
  };
}

/** Face down on the forearms: one thigh rolls a hand's width while the other leg rests to the side. */
export const foamRollHipFlexors: Movement = {
  view: 'side',
  props: [
    { kind: 'mat', from: -104, to: 90 },
    { kind: 'roller', x: -6 },
  ],
  keyPoses: [rolled(0, 6), rolled(1, -3)],
  loop: 'loop',
  periodMs: 6000,
  mirrors: true,
  works: 'thigh-front',
};
