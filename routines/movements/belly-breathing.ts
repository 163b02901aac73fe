import type { Movement } from '@/routines/figure/pose/movement';

const sitting = {
  body: { x: 0, y: 52.2 },
  head: 1,
  handFar: { in: 'chest', x: 8.8, y: -19.5, points: -20, bend: -1, seen: [0.87, 0.36], over: true },
  footNear: { x: 42, y: 0, by: 'sole', points: 90 },
  footFar: { x: 46, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** Sitting tall: the hand on the belly moves out for four seconds and back for six. */
export const bellyBreathing: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -22, front: 24 }],
  keyPoses: [
    {
      ...sitting,
      at: 0,
      trunk: [0, 2],
      belly: -0.8,
      handNear: { in: 'pelvis', x: 2.5, y: 15, points: 86, seen: [0.7, 0.75] },
    },
    {
      ...sitting,
      at: 0.4,
      trunk: [0, 0],
      belly: 1.8,
      handNear: { in: 'pelvis', x: 6, y: 15.5, points: 86, seen: [0.7, 0.75] },
    },
  ],
  loop: 'loop',
  periodMs: 10000,
  mirrors: false,
  works: 'belly',
};
