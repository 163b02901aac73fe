import { arrowPath } from '@/routines/figure/paths/arrow-path';
import { bandPath } from '@/routines/figure/paths/band-path';
import { gazePath } from '@/routines/figure/paths/gaze-path';
import { type Glow, glowPaths } from '@/routines/figure/paths/glow-path';
import { shadowPath } from '@/routines/figure/paths/shadow-path';
import { strapPath } from '@/routines/figure/paths/strap-path';
import type { Movement, Prop } from '@/routines/figure/pose/movement';
import { between } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { skeletonAt } from '@/routines/figure/pose/skeleton-at';
import type { GlowDepth } from '@/routines/figure/shapes/glow-at';
import { propShapes } from './prop-shapes';
import type { Shape } from './shape';
import { sideShapes } from './side-shapes';

/** The width of a muscle's halo, in centimetres. */
const haloWidth = 1.8;

/** Returns the whole drawing at a moment of a movement, from back to front. */
export function figureShapes(movement: Movement, moment: number, breath: number): Shape[] {
  const { props, works, draws = sideShapes } = movement;
  const skeleton = skeletonAt(movement, moment);
  const travelled = skeleton.pelvis.x - skeletonAt(movement, 0).pelvis.x;
  const has = (kind: Movement['props'][number]['kind']) => props.some((prop) => prop.kind === kind);
  const halos = works === undefined ? [] : glowPaths(skeleton, works, haloWidth);
  const cores = works === undefined ? [] : glowPaths(skeleton, works);
  const glow = (depth: GlowDepth) => [
    ...painted('halo', halos, depth),
    ...painted('glow', cores, depth),
  ];
  const held: Shape[] = has('strap') ? [{ paint: 'strap', path: strapPath(skeleton) }] : [];
  return [
    ...props.flatMap((prop) => propShapes(prop, travelled)),
    { paint: 'shadow', path: shadowPath(skeleton, has('step')) },
    ...draws(skeleton, breath, glow, held),
    ...props.flatMap((prop) => hintShapes(prop, skeleton, moment)),
  ];
}

/** The shapes that explain the movement and are not things in the room. */
function hintShapes(prop: Prop, skeleton: Skeleton, moment: number): Shape[] {
  switch (prop.kind) {
    case 'arrow':
      return [{ paint: 'arrow', path: arrowPath(prop.shows, skeleton) }];
    case 'gaze':
      return [{ paint: 'gaze', path: gazePath(skeleton, between(prop.from, prop.to, moment)) }];
    case 'band':
      return [{ paint: 'band', path: bandPath(skeleton) }];
    default:
      return [];
  }
}

function painted(paint: 'halo' | 'glow', glows: readonly Glow[], depth: GlowDepth): Shape[] {
  return glows.filter((glow) => glow.depth === depth).map(({ path }) => ({ paint, path }));
}
