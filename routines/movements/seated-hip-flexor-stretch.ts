import type { Movement } from '@/routines/figure/pose/movement';

/** Across a chair: the far thigh stays on the seat, and the near foot slides back on its toes. */
export const seatedHipFlexorStretch: Movement = {
  view: 'side',
  props: [{ kind: 'chair-front', x: 4 }],
  keyPoses: [
    {
      at: 0,
      body: { x: 0, y: 52.2 },
      trunk: [3, 0],
      head: 3,
      handNear: { in: 'thighNear', x: -8, y: 26, points: 12 },
      handFar: { x: 20, y: 86, points: 150 },
      footNear: { x: 36, y: 0, by: 'ball', points: 90 },
      footFar: { x: 44, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'footFar', 'handFar'],
    },
    {
      at: 0.5,
      passing: true,
      body: { x: 0, y: 52.2 },
      trunk: [-1, 0],
      head: 2,
      handNear: { in: 'pelvis', x: 1, y: 13, points: 130 },
      handFar: { x: 20, y: 86, points: 150 },
      footNear: { x: -2, y: 0, by: 'ball', points: 148, toes: 92 },
      footFar: { x: 44, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'footFar', 'handFar'],
    },
    {
      at: 1,
      body: { x: 0, y: 52.2 },
      trunk: [-7, 1],
      head: 1,
      handNear: { in: 'pelvis', x: -7, y: 17, points: 130 },
      handFar: { x: 20, y: 86, points: 150 },
      footNear: { x: -50, y: 0, by: 'ball', points: 152, toes: 92 },
      footFar: { x: 44, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'footFar', 'handFar'],
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'hip-flexor-near',
};
