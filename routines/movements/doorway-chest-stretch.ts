import type { Movement } from '@/routines/figure/pose/movement';
import { frontShapes } from '@/routines/figure/shapes/front-shapes';

/** The forearms stay on the frame while the chest moves forward between them. */
const onFrame = {
  trunk: [0, 0],
  head: 0,
} as const;

/** Front view, forearms on the door frame: one foot steps through, and the chest opens. */
export const doorwayChestStretch: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [
    { kind: 'doorway', x: 0 },
    { kind: 'step', from: -46, to: 46, top: 6 },
  ],
  keyPoses: [
    {
      ...onFrame,
      at: 0,
      body: { x: 0, y: 97 },
      handNear: { x: -37, y: 158, points: 2, bend: -1, seen: [0.82, 0.96] },
      handFar: { x: 37, y: 158, points: 358, bend: 1, seen: [0.82, 0.96] },
      footNear: { x: -9, y: 6, by: 'sole', points: 90 },
      footFar: { x: 9, y: 6, by: 'sole', points: 90 },
      planted: ['handNear', 'handFar', 'footFar'],
    },
    {
      ...onFrame,
      at: 1,
      body: { x: 0, y: 85 },
      handNear: { x: -37, y: 158, points: 2, bend: -1, seen: [0.82, 0.96] },
      handFar: { x: 37, y: 158, points: 358, bend: 1, seen: [0.82, 0.96] },
      footNear: { x: -5, y: 0, by: 'sole', points: 90, lift: 5 },
      footFar: { x: 9, y: 6, by: 'sole', points: 90 },
      planted: ['handNear', 'handFar', 'footFar'],
    },
  ],
  loop: 'hold',
  periodMs: 6000,
  mirrors: false,
  works: 'chest',
};
