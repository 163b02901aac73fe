import { inRoom } from '@/routines/figure/pose/in-room';
import type { HandPlace, KeyPose } from '@/routines/figure/pose/movement';
import type { Arm, BodyWithoutArms } from '@/routines/figure/pose/skeleton';

/**
 * Chooses the thumb's side. From the front it points to the middle of the body; from the side it is
 * behind a hand that rests on something. The first pose decides, because a thumb that switches sides
 * during the movement would be visible.
 */
export function thumbOf(
  pose: KeyPose,
  hand: 'handNear' | 'handFar',
  body: BodyWithoutArms,
): Arm['thumb'] {
  const first = pose[hand];
  if (first.thumb !== undefined) return first.thumb;
  if (body.view === 'side')
    return isPalmDown(first, pose.planted.includes(hand)) ? 'hidden' : 'left';
  const side = hand === 'handNear' ? -1 : 1;
  const fingersUp = Math.cos((inRoom(first, body).points * Math.PI) / 180) > 0;
  return fingersUp === side < 0 ? 'right' : 'left';
}

/** Returns whether a hand rests palm down with the fingers forward. Fingers back turn the thumb out. */
function isPalmDown(hand: HandPlace, leans: boolean): boolean {
  if (hand.in !== undefined) return hand.in === 'thighNear' || hand.in === 'thighFar';
  return leans && Math.sin((hand.points * Math.PI) / 180) > 0;
}
