import { type Glow, glowPaths } from './glow-path';
import type { Movement } from './movement';
import { propShapes } from './prop-shapes';
import { shadowPath } from './shadow-path';
import type { Shape } from './shape';
import { sideShapes } from './side-shapes';
import { skeletonAt } from './skeleton-at';
import { strapPath } from './strap-path';
import { tuckArrow } from './tuck-arrow';

/** How much wider than the muscle its halo is, in centimetres. */
const haloWidth = 1.8;

/** The whole drawing at a moment of a movement, from back to front. */
export function figureShapes(movement: Movement, moment: number, breath: number): Shape[] {
  const { props, works, draws = sideShapes } = movement;
  const skeleton = skeletonAt(movement, moment);
  const travelled = skeleton.pelvis.x - skeletonAt(movement, 0).pelvis.x;
  const has = (kind: Movement['props'][number]['kind']) => props.some((prop) => prop.kind === kind);
  const halos = works === undefined ? [] : glowPaths(skeleton, works, haloWidth);
  const cores = works === undefined ? [] : glowPaths(skeleton, works);
  const glow = (depth: Glow['depth']) => [
    ...painted('halo', halos, depth),
    ...painted('glow', cores, depth),
  ];
  const held: Shape[] = has('strap') ? [{ paint: 'strap', path: strapPath(skeleton) }] : [];
  const hint: Shape[] = has('tuck')
    ? [{ paint: 'arrow', path: tuckArrow(skeleton), fine: true }]
    : [];
  return [
    ...props.flatMap((prop) => propShapes(prop, travelled)),
    { paint: 'shadow', path: shadowPath(skeleton) },
    ...draws(skeleton, breath, glow, held),
    ...hint,
  ];
}

function painted(paint: 'halo' | 'glow', glows: readonly Glow[], depth: Glow['depth']): Shape[] {
  return glows.filter((glow) => glow.depth === depth).map(({ path }) => ({ paint, path }));
}
