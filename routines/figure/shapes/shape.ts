import type { PathData } from '@/routines/figure/paths/outline';
import type { Degrees, Point } from '@/routines/figure/pose/point';

/** The paint of a shape: a class of `components/figure/figure.css`. */
export type Paint =
  | 'skin'
  | 'skin-far'
  | 'neck'
  | 'hair'
  | 'shine'
  | 'face'
  | 'cheek'
  | 'shirt'
  | 'sleeve'
  | 'shirt-far'
  | 'trousers'
  | 'trousers-far'
  | 'fold'
  | 'shoe'
  | 'shoe-far'
  | 'sole'
  | 'prop'
  | 'prop-far'
  | 'pad'
  | 'mat'
  | 'strap'
  | 'band'
  | 'line'
  | 'shadow'
  | 'arrow'
  | 'gaze'
  | 'wall'
  | 'sky'
  | 'halo'
  | 'glow';

/** One painted path of the drawing. */
export interface Shape {
  readonly paint: Paint;
  readonly path: PathData;
  /** The SVG transform of a path that is drawn in its own frame. */
  readonly placed?: string;
  /** Whether it is too small for a thumbnail. */
  readonly fine?: boolean;
}

/**
 * Returns the SVG transform that places a path drawn upright at the origin. `wide` is the visible
 * share of its width when it turns away.
 */
export function placedAt(point: Point, angle: Degrees, wide = 1): string {
  const placed = `translate(${point.x.toFixed(1)} ${(-point.y).toFixed(1)})rotate(${angle.toFixed(1)})`;
  return wide === 1 ? placed : `${placed}scale(${wide.toFixed(2)} 1)`;
}
