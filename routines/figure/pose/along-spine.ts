import type { Station } from '@/routines/figure/paths/outline';
import { inFrame, mix } from './point';
import type { Skeleton } from './skeleton';
import { spineAngle, spinePoint } from './spine';

const pieces = 6;

/**
 * Returns stations along a part of the spine (0 pelvis, 1 neck), so that a glow follows the curve of
 * the back. `place` gives each station's distance in front of the spine and its radius.
 */
export function alongSpine(
  skeleton: Skeleton,
  from: number,
  to: number,
  place: (share: number) => readonly [forward: number, radius: number],
): Station[] {
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const share = index / pieces;
    const height = mix(from, to, share);
    const [forward, radius] = place(share);
    return [
      inFrame(spinePoint(skeleton, height), spineAngle(skeleton, height), forward, 0),
      radius,
    ] as const;
  });
}
