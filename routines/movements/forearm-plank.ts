import type { Movement } from '@/routines/figure/pose/movement';

const forearms = {
  handNear: { x: 75, y: 3.2, points: 90 },
  handFar: { x: 77, y: 3.2, points: 90 },
  planted: ['handNear', 'handFar', 'footNear', 'footFar'],
} as const;

/** On forearms and toes: the hips lift from the mat into a straight line. */
export const forearmPlank: Movement = {
  view: 'side',
  props: [{ kind: 'mat', from: -92, to: 92 }],
  keyPoses: [
    {
      ...forearms,
      at: 0,
      body: { x: 11.8, y: 10.3 },
      trunk: [72, 43],
      head: 54,
      footNear: { x: -80.4, y: 0, by: 'ball', points: 196, toes: 95 },
      footFar: { x: -80.4, y: 0, by: 'ball', points: 196, toes: 95 },
    },
    {
      ...forearms,
      at: 1,
      body: { x: 6.1, y: 26.6 },
      trunk: [81.7, 81.7],
      head: 80,
      footNear: { x: -80.4, y: 0, by: 'ball', points: 170, toes: 95 },
      footFar: { x: -80.4, y: 0, by: 'ball', points: 170, toes: 95 },
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: false,
  works: 'belly',
};
