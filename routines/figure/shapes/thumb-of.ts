import { inRoom } from '@/routines/figure/pose/in-room';
import type { HandPlace, KeyPose } from '@/routines/figure/pose/movement';
import type { Arm, Armless } from '@/routines/figure/pose/skeleton';

/**
 * From the front a thumb points to the middle of the body, whichever way the fingers do; from the
 * side it is behind a hand that leans or lies on something. The first pose decides, since a thumb
 * that changed sides on the way would be seen.
 */
export function thumbOf(pose: KeyPose, hand: 'handNear' | 'handFar', body: Armless): Arm['thumb'] {
  const first = pose[hand];
  if (first.thumb !== undefined) return first.thumb;
  if (body.view === 'side')
    return liesPalmDown(first, pose.planted.includes(hand)) ? 'hidden' : 'left';
  const side = hand === 'handNear' ? -1 : 1;
  const fingersUp = Math.cos((inRoom(first, body).points * Math.PI) / 180) > 0;
  return fingersUp === side < 0 ? 'right' : 'left';
}

/** On a thigh, or leaning on something with the fingers forward: fingers back turn the thumb out. */
function liesPalmDown(hand: HandPlace, leans: boolean): boolean {
  if (hand.in !== undefined) return hand.in === 'thighNear' || hand.in === 'thighFar';
  return leans && Math.sin((hand.points * Math.PI) / 180) > 0;
}
