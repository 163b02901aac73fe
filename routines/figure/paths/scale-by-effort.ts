import type { Station } from './outline';

/**
 * Scales a muscle's outline by its work: full at `full`, thinner toward `none`, nothing beyond. So a
 * glow never appears abruptly.
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
