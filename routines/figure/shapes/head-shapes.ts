import { limbOutline } from '@/routines/figure/paths/outline';
import { inFrame } from '@/routines/figure/pose/point';
import type { Skeleton } from '@/routines/figure/pose/skeleton';
import { placedAt, type Shape } from './shape';

/** The head in profile, facing right, with its centre at the origin. */
const profile = {
  bun: 'M-9.6-17.2C-6.4-18.6-3.2-16.4-3.2-13.2C-3.2-10-6.2-8-9-8.8C-12.4-9.6-13.4-15.4-9.6-17.2Z',
  face:
    'M-6.2 7.4C-10.5 3-10.5-6-5-9.3C0-12 6.4-10.4 8.2-5.6C8.8-3.8 8.4-2.8 8.8-1.6' +
    'C9.3-.2 11.1 1.6 10.9 2.6C10.7 3.3 9.4 3.2 9.2 3.9C9.1 4.6 9.7 5 9.4 5.8C9.1 6.3 9.2 6.6 9.2 7.4' +
    'C9.1 9.7 7.5 10.9 5.2 10.7C2.2 10.4-.4 9.4-2 7.7Z',
  hair:
    'M9-4.9C7.2-5.3 5.4-6.4 4-8.2C4-5.6 3-3.4 1.7-1.8C1.7-.2 1 1 .1 1.2C-.6.8-1.6 1-1.9 2C-2.2 4-3.2 5.6-4.6 7' +
    'C-5.6 8-6.8 7.9-7.8 7C-10 4.8-11.4 1.6-11.4-2C-11.3-8.6-6.2-12.9.2-12.7C3.8-12.5 6.6-11.3 8.2-9.2' +
    'C9.2-7.8 9.5-6.2 9-4.9Z',
  shine: 'M-7.4-7.4C-5.4-9.8-2.6-10.8.4-10.6',
  ear: 'M-1.7.8C-.4-1 1.6.2 1.1 2C.7 3.6-.5 4.6-1.5 4C-2.3 3.4-2.4 1.6-1.7.8Z',
  eye: 'M5.6-.8a.8 1.05 0 1 1 1.6 0a.8 1.05 0 1 1-1.6 0Z',
  lines: 'M4.9-3.4C5.8-4 6.8-4 7.6-3.6M8.3 6.2C7.5 6.7 6.8 6.6 6.1 6.1',
  cheek: 'M2.9 3.8a1.9 1.5 0 1 1 3.8 0a1.9 1.5 0 1 1-3.8 0Z',
} as const;

/** Draws head and neck in profile. The neck covers the shirt, which makes the collar round. */
export function headShapes({ neck, head, upperTrunk, faceAngle }: Skeleton): Shape[] {
  const placed = placedAt(head, faceAngle);
  return [
    {
      paint: 'neck',
      path: limbOutline([
        [inFrame(neck, upperTrunk, 0.4, -1.4), 4.8],
        [inFrame(head, faceAngle, -1.3, -5), 4.4],
      ]),
    },
    { paint: 'hair', path: profile.bun, placed },
    { paint: 'skin', path: profile.face, placed },
    { paint: 'cheek', path: profile.cheek, placed, fine: true },
    { paint: 'hair', path: profile.hair, placed },
    { paint: 'shine', path: profile.shine, placed, fine: true },
    { paint: 'skin', path: profile.ear, placed },
    { paint: 'face', path: profile.eye, placed },
    { paint: 'line', path: profile.lines, placed, fine: true },
  ];
}
