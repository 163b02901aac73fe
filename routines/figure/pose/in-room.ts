import type { HandPlace } from './movement';
import { angleTo, type Degrees, inFrame, type Point } from './point';
import type { BodyWithoutArms } from './skeleton';

/** Converts a hand's position on a body part into a position in the room. */
export function inRoom(hand: HandPlace, body: BodyWithoutArms): HandPlace {
  const [origin, up] = frameOf(hand, body);
  if (!origin) return hand;
  return { ...inFrame(origin, up, hand.x, hand.y), points: up + hand.points };
}

function frameOf(hand: HandPlace, body: BodyWithoutArms): readonly [Point | undefined, Degrees] {
  const { legNear, legFar } = body;
  switch (hand.in) {
    case 'pelvis':
      return [body.pelvis, body.lowerTrunk];
    case 'chest':
      return [body.neck, body.upperTrunk];
    case 'thighNear':
      return [legNear.root, angleTo(legNear.root, legNear.joint)];
    case 'thighFar':
      return [legFar.root, angleTo(legFar.root, legFar.joint)];
    default:
      return [undefined, 0];
  }
}
