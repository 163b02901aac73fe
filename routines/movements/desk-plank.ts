import type { Movement } from '@/routines/figure/pose/movement';

/** The forearms stay on the desk while the feet step back, one after the other. */
const forearms = {
  handNear: { x: 64, y: 74.7, points: 90 },
  handFar: { x: 65, y: 74.7, points: 90 },
} as const;

const stepped = { x: -47, y: 0, by: 'ball', points: 131, toes: 92 } as const;

/** Forearms on a sturdy desk: from standing close to it to a straight line from head to heels. */
export const deskPlank: Movement = {
  view: 'side',
  props: [{ kind: 'desk', from: 26, to: 104, top: 72 }],
  keyPoses: [
    {
      ...forearms,
      at: 0,
      body: { x: -2.6, y: 89.5 },
      trunk: [69, 69],
      head: 62,
      footNear: { x: -22.4, y: 0, by: 'sole', points: 90 },
      footFar: { x: -20, y: 0, by: 'sole', points: 90 },
      planted: ['handNear', 'handFar', 'footFar'],
    },
    {
      ...forearms,
      at: 0.5,
      body: { x: 4.1, y: 77.2 },
      trunk: [52, 52],
      head: 50,
      footNear: { ...stepped, points: 138, lift: 5 },
      footFar: { x: -20, y: 0, by: 'sole', points: 90 },
      planted: ['handNear', 'handFar', 'footNear', 'footFar'],
    },
    {
      ...forearms,
      at: 1,
      body: { x: 7.5, y: 73.3 },
      trunk: [45, 45],
      head: 43,
      footNear: stepped,
      footFar: { ...stepped, x: -46.8, lift: 5 },
      planted: ['handNear', 'handFar', 'footNear'],
    },
  ],
  loop: 'hold',
  periodMs: 8000,
  mirrors: false,
  works: 'belly',
};
