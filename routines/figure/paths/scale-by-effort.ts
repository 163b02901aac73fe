import type { Station } from './outline';

/**
 * Scales a muscle's outline by its effort, so that a glow never appears abruptly: full size at an
 * amount of `full`, thinner toward `none`, and nothing at `none`.
 */
export function scaleByEffort(
  stations: readonly Station[],
  amount: number,
  none: number,
  full: number,
): Station[][] {
  const share = Math.min(1, (amount - none) / (full - none));
  return share > 0 ? [stations.map(([centre, radius]) => [centre, radius * share])] : [];
}
