import type { Station } from './outline';

/**
 * A muscle's outline, as thick as it works: whole when `amount` is at `full`, thinner toward
 * `none` and nothing beyond, so that a glow never appears at once.
 */
export function swelling(
  stations: readonly Station[],
  amount: number,
  none: number,
  full: number,
): Station[][] {
  const share = Math.min(1, (amount - none) / (full - none));
  return share > 0 ? [stations.map(([centre, radius]) => [centre, radius * share])] : [];
}
