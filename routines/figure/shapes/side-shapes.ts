import { shirtOutline } from '@/routines/figure/paths/shirt-outline';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import type { GlowAt } from '@/routines/figure/shapes/glow-at';
import { armShapes, forearmOver } from './arm-shapes';
import { headShapes } from './head-shapes';
import { legShapes, seatShapes } from './leg-shapes';
import type { Shape } from './shape';

/** Draws a person from the side, from the far arm to the near one. The near thigh covers the trunk. */
export function sideShapes(
  skeleton: Skeleton,
  breath: number,
  glow: GlowAt,
  held: readonly Shape[],
): Shape[] {
  const { pelvis, lowerTrunk, belly, armNear, armFar } = skeleton;
  return [
    ...armShapes(armFar, 'far'),
    ...legShapes(skeleton.legFar, 'far'),
    ...glow('far'),
    { paint: 'shirt', path: shirtOutline(skeleton, breath) },
    ...seatShapes(pelvis, lowerTrunk, belly),
    ...legShapes(skeleton.legNear, 'near'),
    ...glow('near'),
    ...(armFar.over ? forearmOver(armFar) : []),
    ...headShapes(skeleton),
    ...held,
    ...armShapes(armNear, 'near'),
    ...glow('over'),
  ];
}
