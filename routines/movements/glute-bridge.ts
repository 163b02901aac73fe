import type { Movement } from '@/routines/figure/pose/movement';

const resting = {
  head: 276,
  handNear: { x: 8.6, y: 3.7, points: 95 },
  handFar: { x: 8.7, y: 3.7, points: 95 },
  footNear: { x: 33, y: 0, by: 'sole', points: 90 },
  footFar: { x: 37, y: 0, by: 'sole', points: 90 },
  planted: ['neck', 'handNear', 'handFar', 'footNear', 'footFar'],
} as const;

/** On the back with flat feet: the hips rise until shoulders, hips and knees are in line. */
export const gluteBridge: Movement = {
  view: 'side',
  props: [{ kind: 'mat', from: -86, to: 66 }],
  keyPoses: [
    { ...resting, at: 0, body: { x: -50, y: 10, by: 'neck' }, trunk: [268, 267] },
    { ...resting, at: 1, body: { x: -50, y: 10, by: 'neck' }, trunk: [243, 246] },
  ],
  loop: 'loop',
  periodMs: 5000,
  mirrors: false,
  works: 'glute',
};
