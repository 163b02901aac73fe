import { type FleshSlice, fleshOutline } from '@/routines/figure/paths/flesh-outline';
import { disc } from '@/routines/figure/paths/outline';
import { girth } from '@/routines/figure/pose/body';
import type { Arm, Limb } from '@/routines/figure/pose/skeleton';
import { placedAt, type Shape } from './shape';

const upperArm: readonly FleshSlice[] = [
  [0, 4.2, 4.2],
  [0.5, 4.3, 4.2],
  [1, girth.elbow, girth.elbow],
];

const forearm: readonly FleshSlice[] = [
  [0, girth.elbow, girth.elbow],
  [0.28, 4.3, 4],
  [1, girth.wrist, girth.wrist],
];

const sleeve: readonly FleshSlice[] = [
  [0, girth.shoulder, girth.shoulder],
  [0.3, 5.6, 5.5],
  [0.58, girth.cuff, girth.cuff],
];

/** A mitten-shaped hand with its wrist at the origin, fingers up, and the thumb on either side. */
const palm =
  'M-2.7.6C-3.6-2-3.5-4.8-2.7-7.6C-2-9.9 1.4-10.2 2.2-7.9C3.2-5 3.4-2 2.7.6A2.7 2.7 0 0 1-2.7.6Z';
const mirroredPalm =
  'M2.7.6C3.6-2 3.5-4.8 2.7-7.6C2-9.9-1.4-10.2-2.2-7.9C-3.2-5-3.4-2-2.7.6A2.7 2.7 0 0 0 2.7.6Z';
const mitten: Readonly<Record<Arm['thumb'], string>> = {
  left: `${palm}M-1.6-.6C-3.6-1.8-5-3.6-5.4-5.7C-5.4-7.1-3.9-7.3-3.3-6.1L-1-3.8Z`,
  right: `${mirroredPalm}M1.6-.6C3.6-1.8 5-3.6 5.4-5.7C5.4-7.1 3.9-7.3 3.3-6.1L1-3.8Z`,
  hidden: palm,
};

/** Draws an arm: forearm, hand, and the short sleeve over the upper arm. */
export function armShapes(arm: Arm, depth: 'near' | 'far'): Shape[] {
  const { root, joint, end } = arm;
  return [
    handShape(arm, depth),
    {
      paint: depth === 'far' ? 'skin-far' : 'skin',
      path:
        fleshOutline(root, joint, upperArm) +
        disc([joint, girth.elbow]) +
        fleshOutline(joint, end, forearm),
    },
    {
      paint: depth === 'far' ? 'shirt-far' : 'sleeve',
      path: disc([root, girth.shoulder]) + fleshOutline(root, joint, sleeve),
    },
  ];
}

/** Draws only the far forearm and hand, when they are in front of the body. */
export function forearmOver({ joint, end, points }: Limb): Shape[] {
  return [
    { paint: 'skin-far', path: mitten.right, placed: placedAt(end, points) },
    { paint: 'skin-far', path: disc([joint, girth.elbow]) + fleshOutline(joint, end, forearm) },
  ];
}

function handShape({ end, points, thumb }: Arm, depth: 'near' | 'far'): Shape {
  return {
    paint: depth === 'far' ? 'skin-far' : 'skin',
    path: mitten[thumb],
    placed: placedAt(end, points),
  };
}
