import { frontShapes } from '@/routines/figure/front-shapes';
import type { KeyPose, Movement } from '@/routines/figure/movement';

const bent = { trunk: [0, 0], head: 0, foreshortened: 0.94 } as const;
const onHips = {
  handNear: { in: 'pelvis', x: -12.5, y: 13, points: 150, bend: 1 },
  handFar: { in: 'pelvis', x: 12.5, y: 13, points: 210, bend: -1 },
} as const;

/** Both feet by where they stand; knees stay a little bent, so that the legs look shorter. */
function step(at: number, pelvis: number, near: number, far: number): KeyPose {
  return {
    ...bent,
    ...onHips,
    at,
    body: { x: pelvis, y: 86 },
    footNear: { x: near, y: 0, by: 'sole', points: 90, lift: 3 },
    footFar: { x: far, y: 0, by: 'sole', points: 90, lift: 3 },
    planted: [],
  };
}

/** In a small squat, seen from the front: one foot out, the other after it, and the way back. */
export const bandedSideStep: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [{ kind: 'band' }],
  keyPoses: [
    step(0, -10, -20, 0),
    step(0.25, 0, -20, 20),
    step(0.5, 10, 0, 20),
    step(0.75, 0, -20, 20),
  ],
  loop: 'loop',
  periodMs: 5000,
  mirrors: false,
  alternates: true,
  works: 'outer-hips',
  telling: 0.25,
};
