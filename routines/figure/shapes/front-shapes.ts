import { ribbon } from '@/routines/figure/paths/flesh-outline';
import { limbOutline, type PathData } from '@/routines/figure/paths/outline';
import { between, inFrame, type Point } from '@/routines/figure/pose/point';
import type { Leg, Skeleton } from '@/routines/figure/pose/skeleton';
import { spineAngle, spinePoint } from '@/routines/figure/pose/spine';
import type { GlowAt } from '@/routines/figure/shapes/glow-at';
import { armShapes } from './arm-shapes';
import { ankleOutline, thighFromFront, trouserLeg } from './leg-shapes';
import { placedAt, type Shape } from './shape';

/** The head from the front, with its centre at the origin. */
const head = {
  bun: 'M-4.4-13C-4.4-18.6 4.4-18.6 4.4-13C4.4-9 -4.4-9 -4.4-13Z',
  face: 'M-8.8-3C-8.8 5-5.6 10.8 0 10.8C5.6 10.8 8.8 5 8.8-3C8.4-12-8.4-12-8.8-3Z',
  ears: 'M-8-.6C-10.8-1.4-10.6 3.6-7 3.8ZM7 3.8C10.6 3.6 10.8-1.4 8-.6Z',
  hair:
    'M-9 1.2C-11.6-7-7-12.8.4-12.6C7.6-12.6 11.4-7 9 1.2C8.8-1.4 7.8-3.6 6.4-5' +
    'C2.6-4.6-2.2-5.4-4.4-7.2C-5-4.8-8-3.4-9 1.2Z',
  eyes: 'M-4.6.2a1 1.15 0 1 1 2 0a1 1.15 0 1 1-2 0ZM2.6.2a1 1.15 0 1 1 2 0a1 1.15 0 1 1-2 0Z',
  lines:
    'M-2.4 6C-1 7.2 1 7.2 2.4 6M-5-2.6Q-3.6-3.4-2.2-2.8M5-2.6Q3.6-3.4 2.2-2.8M.1 1.4Q1.4 3-.1 3.2',
  cheekNear: 'M-7 4a1.8 1.4 0 1 1 3.6 0a1.8 1.4 0 1 1-3.6 0Z',
  cheekFar: 'M3.4 4a1.8 1.4 0 1 1 3.6 0a1.8 1.4 0 1 1-3.6 0Z',
} as const;

/** Cheeks are hidden beyond this turn, in degrees. */
const cheekTurn = 20;

/** A shoe from the front, with its ankle at the origin. */
const shoeFront = {
  upper: 'M-3.2-2C-4.6 1-5.4 3.4-5.2 6.4H5.2C5.4 3.4 4.6 1 3.2-2Z',
  sole: 'M-4.6 6.2H4.6',
} as const;

/** Draws a person on both feet from the front: legs, trunk, head, then the arms. */
export function frontShapes(skeleton: Skeleton, breath: number, glow: GlowAt): Shape[] {
  return [
    ...standingLeg(skeleton.legFar),
    ...standingLeg(skeleton.legNear),
    { paint: 'trousers', path: hips(skeleton) },
    ...glow('far'),
    { paint: 'shirt', path: shirtFront(skeleton, breath) },
    ...headFront(skeleton),
    ...glow('near'),
    ...crossingArms(skeleton),
  ];
}

/** Draws a person from the front with the near ankle on the other thigh. */
export function crossLeggedShapes(skeleton: Skeleton, breath: number, glow: GlowAt): Shape[] {
  return [
    { paint: 'shirt', path: shirtFront(skeleton, breath) },
    { paint: 'trousers-far', path: hips(skeleton) },
    ...standingLeg(skeleton.legFar, 'trousers-far'),
    ...headFront(skeleton),
    ...armShapes(skeleton.armFar, 'near'),
    ...crossedLeg(skeleton.legNear),
    ...glow('near'),
    ...armShapes(skeleton.armNear, 'near'),
  ];
}

/** Draws crossed arms in a fixed order. The hand of the rear arm rests on the other sleeve. */
function crossingArms({ armNear, armFar }: Skeleton): Shape[] {
  const far = armShapes(armFar, 'near');
  return [...far.slice(1), ...armShapes(armNear, 'near'), ...far.slice(0, 1)];
}

const halfWidths: readonly (readonly [share: number, half: number, breath: number])[] = [
  [0.06, 16.2, 0],
  [0.2, 14, 0],
  [0.38, 12.2, 0.4],
  [0.62, 14, 0.7],
  [0.84, 17.4, 0.5],
  [0.95, 18.6, 0],
  [1.03, 15, 0],
  [1.06, 5, 0],
];

function shirtFront(skeleton: Skeleton, breath: number): PathData {
  const turned = Math.cos((skeleton.turn * Math.PI) / 180);
  const side = (sign: number): Point[] =>
    halfWidths.map(([share, half, moves]) => {
      // The shoulders turn and the hips do not.
      const wide = half * (1 - (1 - turned) * Math.max(0, share) * 0.8);
      return inFrame(
        spinePoint(skeleton, share),
        spineAngle(skeleton, share),
        sign * (wide + moves * breath),
        0,
      );
    });
  return ribbon(side(-1), side(1));
}

/** Half the thickness of a hip from the front. It matches the hem of the shirt. */
const hipRound = 8;

function hips({ pelvis, neck, lowerTrunk, legNear, legFar }: Skeleton): PathData {
  const band = between(pelvis, neck, 0.22);
  return limbOutline([
    [legNear.root, hipRound],
    [inFrame(band, lowerTrunk, -6.6, -4), 6],
    [inFrame(band, lowerTrunk, 6.6, -4), 6],
    [legFar.root, hipRound],
    [legNear.root, hipRound],
  ]);
}

function standingLeg(leg: Leg, trousers: 'trousers' | 'trousers-far' = 'trousers'): Shape[] {
  const placed = placedAt(leg.end, leg.points - 90);
  return [
    { paint: 'skin', path: ankleOutline(leg) },
    { paint: 'shoe', path: shoeFront.upper, placed },
    { paint: 'sole', path: shoeFront.sole, placed, fine: true },
    { paint: trousers, path: trouserLeg(leg, thighFromFront) },
  ];
}

/** Draws the crossed shin. Its shoe is seen from the side and foreshortened. */
function crossedLeg(leg: Leg): Shape[] {
  const placed = placedAt(leg.end, leg.points - 90);
  return [
    { paint: 'skin', path: ankleOutline(leg) },
    {
      paint: 'shoe',
      path: 'M-5 3C-5-3-2-4 4-4C9-3 12 0 12 3.4C12 5.6 10 6.4 8 6.4H-3C-4.6 6.4-5 5-5 3Z',
      placed,
    },
    { paint: 'sole', path: 'M-3.8 6.2H10.6', placed, fine: true },
    { paint: 'trousers', path: trouserLeg(leg, thighFromFront) },
  ];
}

function headFront({
  neck,
  head: centre,
  upperTrunk,
  headAngle,
  foreshortened,
  turn,
}: Skeleton): Shape[] {
  const placed = placedAt(centre, headAngle);
  // A head that tips toward the viewer shows more hair and a lower face. A head that turns shows its
  // face on that side.
  const sideways = 5.4 * Math.sin((turn * Math.PI) / 180);
  const wide = Math.cos((turn * Math.PI) / 180);
  const lowered = (foreshortened - 1) * 7;
  const bowed = placedAt(inFrame(centre, headAngle, sideways, lowered), headAngle, wide);
  const parted = placedAt(inFrame(centre, headAngle, sideways / 6, 0), headAngle);
  const cheeks =
    (turn > -cheekTurn ? head.cheekNear : '') + (turn < cheekTurn ? head.cheekFar : '');
  return [
    { paint: 'hair', path: head.bun, placed },
    {
      paint: 'neck',
      path: limbOutline([
        [inFrame(neck, upperTrunk, 0, -0.6), 4.7],
        [centre, 4.5],
      ]),
    },
    // Ears move with the sides of the head.
    { paint: 'skin', path: head.ears, placed: placedAt(centre, headAngle, wide) },
    { paint: 'skin', path: head.face, placed },
    { paint: 'cheek', path: cheeks, placed: bowed, fine: true },
    { paint: 'hair', path: head.hair, placed: parted },
    { paint: 'face', path: head.eyes, placed: bowed },
    { paint: 'line', path: head.lines, placed: bowed, fine: true },
  ];
}
