import type { Movement } from '@/routines/figure/pose/movement';

const sitting = {
  body: { x: 9, y: 52.2 },
  head: 1,
  footNear: { x: 50, y: 0, by: 'sole', points: 90 },
  footFar: { x: 54, y: 0, by: 'sole', points: 90 },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

/** With low shoulders, the bent elbows move straight back and the chest opens. */
export const shoulderBladeSqueeze: Movement = {
  view: 'side',
  props: [
    { kind: 'chair', back: -20, front: 28 },
    { kind: 'arrow', shows: 'blades' },
  ],
  keyPoses: [
    {
      ...sitting,
      at: 0,
      trunk: [1, 4],
      handNear: { in: 'chest', x: 27, y: -33, points: 84 },
      handFar: { in: 'chest', x: 29, y: -32, points: 84 },
    },
    {
      ...sitting,
      at: 1,
      trunk: [0, -4],
      handNear: { in: 'chest', x: 9, y: -31, points: 92 },
      handFar: { in: 'chest', x: 11, y: -30, points: 92 },
    },
  ],
  loop: 'loop',
  periodMs: 5000,
  mirrors: false,
  works: 'upper-back',
};
