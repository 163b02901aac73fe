import { girth } from './body';
import { type PathData, written } from './outline';
import { footPoint, type Skeleton } from './skeleton-at';

/** Joints lower than this weigh on the floor, in centimetres. */
const low = 18;

/** The soft shadow on the floor under whatever part of the body is close to it. */
export function shadowPath({ pelvis, neck, legNear, legFar, armNear }: Skeleton): PathData {
  // Who stands on a step throws it there.
  const lowest = Math.min(
    ...[legNear, legFar].flatMap(({ joint, end, points }) => [
      joint.y - girth.knee,
      footPoint(end, points, 'heel').y,
      footPoint(end, points, 'ball').y,
    ]),
    armNear.end.y - girth.wrist,
    pelvis.y - girth.hip,
  );
  const ground = Math.max(0, lowest) - 0.8;
  const joints = [pelvis, neck, legNear.joint, legNear.end, legFar.end, armNear.end];
  const places = joints.filter(({ y }) => y < low).map(({ x }) => x);
  const left = { x: Math.min(...places) - 10, y: ground };
  const right = { x: Math.max(...places) + 18, y: ground };
  const arc = `A${Math.round(right.x - left.x) / 2} 2 0 0 1`;
  return `M${written(left)}${arc} ${written(right)}${arc} ${written(left)}Z`;
}
