import type { Movement } from '@/routines/figure/pose/movement';

const feet = {
  footNear: { x: 33, y: 0, by: 'sole', points: 90 },
  footFar: { x: 37, y: 0, by: 'sole', points: 90 },
} as const;

/** From the edge of a chair up to standing and back, with the arms forward for balance. */
export const chairSquat: Movement = {
  view: 'side',
  props: [{ kind: 'chair', back: -26, front: 20 }],
  keyPoses: [
    {
      at: 0,
      body: { x: 6, y: 52.2 },
      trunk: [22, 22],
      head: 14,
      handNear: { in: 'chest', x: 48, y: 0, points: 74 },
      handFar: { in: 'chest', x: 48, y: 2, points: 74 },
      ...feet,
      planted: ['footNear', 'footFar'],
    },
    {
      at: 0.4,
      passing: true,
      body: { x: 8, y: 62 },
      trunk: [42, 40],
      head: 26,
      handNear: { in: 'chest', x: 47, y: 14, points: 44 },
      handFar: { in: 'chest', x: 47, y: 16, points: 44 },
      ...feet,
      planted: ['footNear', 'footFar'],
    },
    {
      at: 0.7,
      passing: true,
      body: { x: 25.5, y: 82 },
      trunk: [16, 15],
      head: 10,
      handNear: { in: 'chest', x: 33.5, y: -43, points: 129 },
      handFar: { in: 'chest', x: 35.5, y: -42, points: 129 },
      ...feet,
      planted: ['footNear', 'footFar'],
    },
    {
      at: 1,
      body: { x: 34, y: 91.9 },
      trunk: [0, 0],
      head: 2,
      handNear: { in: 'chest', x: 4, y: -57.4, points: 174 },
      handFar: { in: 'chest', x: 7, y: -57.2, points: 174 },
      ...feet,
      planted: ['footNear', 'footFar'],
    },
  ],
  loop: 'loop',
  periodMs: 4000,
  mirrors: false,
  works: 'thigh-front',
  stillAt: 0.4,
};
