import { alongSpine } from '@/routines/figure/pose/along-spine';
import { bones } from '@/routines/figure/pose/body';
import type { WorkingMuscle } from '@/routines/figure/pose/movement';
import { angleTo, between, inFrame } from '@/routines/figure/pose/point';
import type { Leg, Limb, Skeleton } from '@/routines/figure/pose/skeleton';
import { frontGlows } from '@/routines/figure/shapes/front-glows';
import type { GlowDepth } from '@/routines/figure/shapes/glow-at';
import { limbOutline, type PathData, type Station } from './outline';
import { scaleByEffort } from './scale-by-effort';

/** The outline of a working muscle, and its depth in the drawing. */
export interface Glow {
  readonly path: PathData;
  readonly depth: GlowDepth;
}

/** Returns the outlines of the working muscles, enlarged by `enlargedBy` centimetres. */
export function glowPaths(skeleton: Skeleton, works: WorkingMuscle, enlargedBy = 0): Glow[] {
  const draw = (stations: readonly Station[], depth: GlowDepth = 'near'): Glow => ({
    path: limbOutline(stations.map(([centre, radius]) => [centre, radius + enlargedBy] as const)),
    depth,
  });
  const { legNear, legFar } = skeleton;
  switch (works) {
    case 'hip-flexor-near':
      return [draw(hipFlexor(skeleton, legNear))];
    case 'hip-flexors': {
      // The standing leg does not work while the other one is lifted.
      const lifted = legFar.end.y - legNear.end.y;
      return [
        ...scaleByEffort(hipFlexor(skeleton, legFar, 24), -lifted, 7, 2).map((far) =>
          draw(far, 'far'),
        ),
        ...scaleByEffort(hipFlexor(skeleton, legNear), lifted, 7, 2).map((near) => draw(near)),
      ];
    }
    case 'hamstring-near':
      return [draw(onThigh(legNear, hamstring))];
    case 'hamstrings':
      return [draw(onThigh(legFar, hamstring), 'far'), draw(onThigh(legNear, hamstring))];
    case 'thigh-front': {
      // In a lunge the front leg works; standing on both, the near leg shows it.
      const ahead = legFar.end.x - legNear.end.x;
      return [
        ...scaleByEffort(onThigh(legFar, quadriceps), ahead, 15, 24).map((far) => draw(far, 'far')),
        ...scaleByEffort(onThigh(legNear, quadriceps), ahead, 15, 6).map((near) => draw(near)),
      ];
    }
    case 'glute':
      return [draw(skeleton.view === 'front' ? outerHip(skeleton) : buttock(skeleton))];
    case 'belly':
      return [draw(belly(skeleton))];
    case 'calf-near':
      return [draw(calf(legNear))];
    case 'forearm-near':
      return [draw(forearm(skeleton.armNear), 'over')];
    case 'low-back':
      return [draw(lowBack(skeleton))];
    // Otherwise sleeve and head would cover them.
    case 'upper-back':
    case 'neck':
      return [draw(spineGlow(skeleton, works), 'over')];
    case 'shoulder-blades':
      // Behind the ribs, so that the glow shows around the edge of the shirt.
      return frontGlows(skeleton, works).map((stations) => draw(stations, 'far'));
    default:
      return frontGlows(skeleton, works).map((stations) => draw(stations));
  }
}

type OnThigh = readonly (readonly [share: number, forward: number, radius: number])[];

const hamstring: OnThigh = [
  [0.14, -5.6, 2],
  [0.5, -5, 2.6],
  [0.9, -4, 1.6],
];
const quadriceps: OnThigh = [
  [0.25, 4.2, 2.2],
  [0.55, 3.8, 2.8],
  [0.85, 3, 1.8],
];

function onThigh({ root, joint }: Leg, muscle: OnThigh): Station[] {
  const way = angleTo(root, joint);
  return muscle.map(([share, forward, radius]) => [
    inFrame(root, way, -forward, share * bones.thigh),
    radius,
  ]);
}

/** From the front of the pelvis over the hip to the top of the thigh; bends with the hip. */
function hipFlexor({ pelvis, lowerTrunk }: Skeleton, leg: Leg, reach = 13): Station[] {
  const thigh = angleTo(leg.root, leg.joint);
  const above = inFrame(pelvis, lowerTrunk, 4.6, 9.5);
  const below = inFrame(leg.root, thigh, -4.2, reach);
  const crease = inFrame(pelvis, (lowerTrunk + thigh - 180) / 2, 5, 1);
  return Array.from({ length: 11 }, (_, index) => {
    const share = index / 10;
    const centre = between(between(above, crease, share), between(crease, below, share), share);
    return [centre, 2 + 1.2 * Math.sin(Math.PI * share)] as const;
  });
}

/** The back of the shin, below the knee. */
function calf({ joint, end }: Leg): Station[] {
  const way = angleTo(joint, end);
  return [
    [inFrame(joint, way, 3.4, 6), 1.8],
    [inFrame(joint, way, 3.6, 15), 2.6],
    [inFrame(joint, way, 2.4, 26), 1.4],
  ];
}

/** The upper half of the forearm. */
function forearm({ joint, end }: Limb): Station[] {
  return [
    [between(joint, end, 0.22), 2.2],
    [between(joint, end, 0.62), 1.6],
  ];
}

/** The small of the back, along the curve of the spine. */
function lowBack(skeleton: Skeleton): Station[] {
  return alongSpine(skeleton, 0.28, 0.66, (share) => [-5.8, 2 + 0.6 * Math.sin(Math.PI * share)]);
}

/** At the back of the shirt between the shoulders, or of the neck. */
function spineGlow(
  { neck, head, upperTrunk, faceAngle }: Skeleton,
  works: 'upper-back' | 'neck',
): Station[] {
  return works === 'upper-back'
    ? [
        [inFrame(neck, upperTrunk, -8, -16), 2.2],
        [inFrame(neck, upperTrunk, -7.2, -7), 2.6],
      ]
    : [
        [inFrame(neck, upperTrunk, -4, 0), 1.7],
        [inFrame(head, faceAngle, -5.5, -6), 1.9],
      ];
}

function buttock({ pelvis, lowerTrunk }: Skeleton): Station[] {
  return [
    [inFrame(pelvis, lowerTrunk, -6.4, 6), 2.6],
    [inFrame(pelvis, lowerTrunk, -6.8, -1.5), 3.6],
  ];
}

function outerHip({ legNear }: Skeleton): Station[] {
  const way = angleTo(legNear.root, legNear.joint);
  return [
    [inFrame(legNear.root, way, -5.6, -2.5), 2.8],
    [inFrame(legNear.root, way, -5.4, 5.5), 2.4],
  ];
}

function belly({ waist, lowerTrunk, belly: out }: Skeleton): Station[] {
  return [
    [inFrame(waist, lowerTrunk, 4.4 + out * 1.6, 3), 2.4],
    [inFrame(waist, lowerTrunk, 5 + out * 2, -6), 3],
  ];
}
