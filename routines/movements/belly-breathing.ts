import type { Movement } from '@/routines/figure/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  head: 1,
  handFar: { in: 'chest', x: 10.5, y: -19, points: -38, over: true },
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** Sitting tall: the hand on the belly rides out with four seconds in and back with six out. */
export const bellyBreathing: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -20, front: 26 }],
  keyPoses: [
    {
      ...sitting,
      at: 0,
      trunk: [0, 2],
      belly: -0.8,
      handNear: { in: 'pelvis', x: 1.5, y: 17, points: 84 },
    },
    {
      ...sitting,
      at: 0.4,
      trunk: [0, 0],
      belly: 1.8,
      handNear: { in: 'pelvis', x: 5.5, y: 17.5, points: 84 },
    },
  ],
  loop: 'loop',
  periodMs: 10000,
  mirrors: false,
  works: 'belly',
};
