import type { Movement } from '@/routines/figure/pose/movement';
import { crossLeggedShapes } from '@/routines/figure/shapes/front-shapes';

const legs = {
  footNear: { x: 9.5, y: 61.5, points: 24, seen: [0.57, 0.99], bend: 1 },
  footFar: { x: 10, y: 0, by: 'sole', points: 90, seen: [0.16, 1] },
} as const;

/** Front view: with one ankle on the other thigh, the trunk tips toward the viewer. */
export const seatedFigureFour: Movement = {
  view: 'front',
  draws: crossLeggedShapes,
  props: [{ kind: 'chair-front', x: 0 }],
  keyPoses: [
    {
      ...legs,
      at: 0,
      body: { x: 0, y: 52.2 },
      trunk: [0, 0],
      head: 0,
      handNear: { x: -23, y: 64, points: 175, bend: 1 },
      handFar: { x: 25, y: 62.5, points: 285, bend: -1, thumb: 'right' },
      planted: ['pelvis', 'footNear', 'footFar'],
    },
    {
      ...legs,
      at: 1,
      body: { x: 0, y: 52.2 },
      trunk: [0, 0],
      head: 0,
      foreshortened: 0.76,
      handNear: { x: -24, y: 62, points: 165, bend: 1 },
      handFar: { x: 25, y: 61.5, points: 290, bend: -1 },
      planted: ['pelvis', 'footNear', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'glute',
};
