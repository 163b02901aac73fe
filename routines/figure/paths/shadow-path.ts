import type { Leg, Skeleton } from '@/routines/figure/pose/skeleton';
import { footPoint } from '@/routines/figure/pose/skeleton-at';
import { type PathData, pathPoint } from './outline';

/** Joints below this height (cm) rest on the floor. */
const low = 18;

/**
 * Draws the soft shadow under the body parts close to the floor, or under the lower foot when the
 * figure is on a step.
 */
export function shadowPath(skeleton: Skeleton, onStep: boolean): PathData {
  const { pelvis, neck, legNear, legFar, armNear } = skeleton;
  const ground = (onStep ? Math.max(0, lowerFoot(legNear, legFar)) : 0) - 0.8;
  const joints = [pelvis, neck, legNear.joint, legNear.end, legFar.end, armNear.end];
  const places = joints.filter(({ y }) => y < low).map(({ x }) => x);
  const left = { x: Math.min(...places) - 10, y: ground };
  // From the side the toes reach forward.
  const right = { x: Math.max(...places) + (skeleton.view === 'side' ? 18 : 10), y: ground };
  const arc = `A${Math.round(right.x - left.x) / 2} 2 0 0 1`;
  return `M${pathPoint(left)}${arc} ${pathPoint(right)}${arc} ${pathPoint(left)}Z`;
}

function lowerFoot(near: Leg, far: Leg): number {
  const lowest = ({ end, points }: Leg) =>
    Math.min(footPoint(end, points, 'heel').y, footPoint(end, points, 'ball').y);
  return Math.min(lowest(near), lowest(far));
}
