import type { KeyPose, Movement } from '@/routines/figure/pose/movement';
import { frontShapes } from '@/routines/figure/shapes/front-shapes';

const bent = { trunk: [0, 0], head: 0, foreshortened: 0.94 } as const;
const onHips = {
  handNear: { in: 'pelvis', x: -12.5, y: 13, points: 150, bend: 1 },
  handFar: { in: 'pelvis', x: 12.5, y: 13, points: 210, bend: -1 },
} as const;
/** The knees bend and press outward against the band, more so in a wide stance. */
const pressed = { y: 0, by: 'sole', points: 90 } as const;
const seen = { together: [0.87, 0.905], wide: [0.88, 0.93] } as const;

/** Places both feet. Only the foot that `stepped` is lifted on its way. */
function step(at: number, near: number, far: number, stepped: 'near' | 'far'): KeyPose {
  const isWide = far - near > 30;
  const stance = { ...pressed, seen: isWide ? seen.wide : seen.together };
  const stays = stepped === 'near' ? 'footFar' : 'footNear';
  return {
    ...bent,
    ...onHips,
    at,
    body: { x: (near + far) / 2, y: 82 },
    footNear: { ...stance, x: near, bend: -1, lift: stepped === 'near' ? 4 : 0 },
    footFar: { ...stance, x: far, bend: 1, lift: stepped === 'far' ? 4 : 0 },
    planted: isWide ? ['footNear', 'footFar'] : [stays],
  };
}

/** Front view, in a small squat: one foot steps out, the other follows, then back. */
export const bandedSideStep: Movement = {
  view: 'front',
  draws: frontShapes,
  props: [{ kind: 'band' }],
  keyPoses: [
    step(0, -20, 0, 'far'),
    step(0.25, -20, 20, 'far'),
    step(0.5, 0, 20, 'near'),
    step(0.75, -20, 20, 'near'),
  ],
  loop: 'loop',
  periodMs: 5000,
  mirrors: false,
  alternates: true,
  works: 'outer-hips',
  stillAt: 0.25,
};
