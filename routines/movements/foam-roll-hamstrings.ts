import type { Movement } from '@/routines/figure/movement';

const hands = {
  handNear: { x: -45, y: 6, points: 267 },
  handFar: { x: -41, y: 6, points: 267 },
  planted: ['handNear', 'handFar'],
} as const;

/** Hips lifted on straight arms: the body glides, and the roller rolls half as far beneath it. */
export const foamRollHamstrings: Movement = {
  view: 'side',
  props: [
    { kind: 'mat', from: -66, to: 112 },
    { kind: 'roller', x: 24 },
  ],
  keyPoses: [
    {
      ...hands,
      at: 0,
      body: { x: -8, y: 23 },
      trunk: [315, 318],
      head: 347,
      footNear: { x: 77, y: 17.5, points: 16 },
      footFar: { x: 76.5, y: 18, points: 18 },
    },
    {
      ...hands,
      at: 1,
      body: { x: 16, y: 23 },
      trunk: [305, 308],
      head: 341,
      footNear: { x: 100.9, y: 17.5, points: 16 },
      footFar: { x: 100.4, y: 18, points: 18 },
    },
  ],
  loop: 'loop',
  periodMs: 6000,
  mirrors: false,
  works: 'hamstrings',
};
