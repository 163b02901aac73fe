import type { Movement } from '@/routines/figure/pose/movement';

/** On the edge of the seat with a straight near leg: the trunk tips forward at the hips. */
export const seatedHamstringStretch: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -20, front: 26 }],
  keyPoses: [
    {
      at: 0,
      body: { x: 16, y: 52.2 },
      trunk: [0, 0],
      head: 2,
      handNear: { in: 'thighNear', x: -8.5, y: 18, points: 8 },
      handFar: { in: 'thighFar', x: -8.5, y: 24, points: 8 },
      footNear: { x: 90.4, y: 0, by: 'heel', points: 22 },
      footFar: { x: 56, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'footNear', 'footFar'],
    },
    {
      at: 1,
      body: { x: 16, y: 52.2 },
      trunk: [33, 36],
      head: 26,
      handNear: { in: 'thighNear', x: -8, y: 36, points: 8 },
      handFar: { in: 'thighFar', x: -8.5, y: 33, points: 8 },
      footNear: { x: 90.4, y: 0, by: 'heel', points: 18 },
      footFar: { x: 56, y: 0, by: 'sole', points: 90 },
      planted: ['pelvis', 'footNear', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: true,
  works: 'hamstring-near',
};
