import type { Movement } from '@/routines/figure/pose/movement';

const support = {
  handFar: { x: 44, y: 100.5, points: 110 },
  footNear: { x: 0, y: 0, by: 'sole', points: 90 },
} as const;

/** On the near leg, one hand on a chair: the flat back tips and the free leg rises in line with it. */
export const singleLegDeadlift: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: 53, front: 97, top: 99 }],
  keyPoses: [
    {
      ...support,
      at: 0,
      body: { x: 1, y: 90.6 },
      trunk: [10, 10],
      head: 9,
      handNear: { in: 'pelvis', x: 1, y: 14, points: 140 },
      footFar: { x: -14, y: 0, by: 'ball', points: 118, toes: 92 },
      planted: ['handFar', 'footNear', 'footFar'],
    },
    {
      ...support,
      at: 1,
      body: { x: -19, y: 87.6 },
      trunk: [60, 60],
      head: 54,
      handNear: { in: 'pelvis', x: 1, y: 14, points: 140 },
      footFar: { x: -91.6, y: 43.8, points: 164 },
      planted: ['handFar', 'footNear'],
    },
  ],
  loop: 'loop',
  periodMs: 5000,
  mirrors: true,
  works: 'hamstring-near',
};
