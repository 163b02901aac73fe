import type { Movement } from '@/routines/figure/pose/movement';
import { frontShapes } from '@/routines/figure/shapes/front-shapes';

const sitting = {
  body: { x: 0, y: 52.2 },
  trunk: [0, 0],
  handNear: { x: -24.5, y: 44.4, points: 174, bend: 1 },
  handFar: { x: 12, y: 57, points: 190, bend: -1, seen: [0.93, 0.62] },
  footNear: { x: -10, y: 0, by: 'sole', points: 90, seen: [0.16, 1] },
  footFar: { x: 10, y: 0, by: 'sole', points: 90, seen: [0.16, 1] },
  planted: ['pelvis', 'handNear', 'footNear', 'footFar'],
} as const;

/** Front view: one hand holds the seat, and the ear moves to the other shoulder without a pull. */
export const neckSideStretch: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [{ kind: 'chair-front', x: 0 }],
  keyPoses: [
    { ...sitting, at: 0, head: 0 },
    { ...sitting, at: 1, head: 32 },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'neck-side',
};
