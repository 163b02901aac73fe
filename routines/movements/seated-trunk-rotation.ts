import type { KeyPose, Movement } from '@/routines/figure/pose/movement';
import { frontShapes } from '@/routines/figure/shapes/front-shapes';

const sitting = {
  body: { x: 0, y: 52.2 },
  trunk: [0, 0],
  footNear: { x: -10, y: 0, by: 'sole', points: 90, seen: [0.16, 1] },
  footFar: { x: 10, y: 0, by: 'sole', points: 90, seen: [0.16, 1] },
  planted: ['pelvis', 'footNear', 'footFar'],
} as const;

const crossed = { in: 'chest', seen: [0.74, 1] } as const;

/** Arms crossed on the chest; `turn` is toward the viewer's right. */
function turned(at: number, turn: number): KeyPose {
  return {
    ...sitting,
    at,
    head: 0,
    turn,
    handNear: { ...crossed, x: 8 + turn * 0.07, y: -13, points: 35, bend: 1, thumb: 'left' },
    handFar: { ...crossed, x: -8 + turn * 0.07, y: -15, points: 325, bend: -1, thumb: 'right' },
  };
}

/** Front view: ribs and head turn to each side while hips and knees stay in place. */
export const seatedTrunkRotation: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [{ kind: 'chair-front', x: 0 }],
  keyPoses: [turned(0, 0), turned(0.25, 48), turned(0.5, 0), turned(0.75, -48)],
  loop: 'loop',
  periodMs: 12000,
  mirrors: false,
  alternates: true,
  works: 'waist',
  stillAt: 0.25,
};
