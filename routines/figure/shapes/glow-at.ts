import type { Shape } from '@/routines/figure/shapes/shape';

/** The depth of a glow: behind the body, on it, or over the near arm. */
export type GlowDepth = 'near' | 'far' | 'over';

/** Draws the glow of the working muscles at one depth. */
export type GlowAt = (depth: GlowDepth) => Shape[];
