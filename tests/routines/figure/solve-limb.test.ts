import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along, angleTo, distance } from '@/routines/figure/pose/point';
import { solveLimb } from '@/routines/figure/pose/solve-limb';

const root = { x: 0, y: 0 };
const anyTarget = fc.record({
  x: fc.double({ min: -90, max: 90, noNaN: true }),
  y: fc.double({ min: -90, max: 90, noNaN: true }),
});
const anyBone = fc.double({ min: 10, max: 45, noNaN: true });
const anyAngle = fc.double({ min: 0, max: 360, noNaN: true });
const anyBend = fc.constantFrom(1, -1);

describe('a limb of two bones', () => {
  test('never changes the length of its bones', () => {
    fc.assert(
      fc.property(anyTarget, anyBone, anyBone, anyBend, (target, upper, lower, bend) => {
        const limb = solveLimb(root, target, [upper, lower], bend);
        expect(distance(limb.root, limb.joint)).toBeCloseTo(upper, 6);
        expect(distance(limb.joint, limb.end)).toBeCloseTo(lower, 4);
      }),
    );
  });

  test('ends at a target within reach', () => {
    fc.assert(
      fc.property(anyAngle, fc.double({ min: 2, max: 84, noNaN: true }), anyBend, (...any) => {
        const [angle, away, bend] = any;
        const target = along(root, angle, away);
        const { end } = solveLimb(root, target, [43, 42], bend);
        expect(distance(end, target)).toBeLessThan(1e-6);
      }),
    );
  });

  test('reaches toward a target out of reach', () => {
    const { end } = solveLimb(root, { x: 100, y: 0 }, [30, 20], 1);
    expect(end.x).toBeCloseTo(50);
    expect(end.y).toBeCloseTo(0);
  });

  test('bends to the given side: a knee forward, an elbow back', () => {
    const foot = { x: 0, y: -60 };
    expect(solveLimb(root, foot, [40, 40], 1).joint.x).toBeGreaterThan(0);
    expect(solveLimb(root, foot, [40, 40], -1).joint.x).toBeLessThan(0);
  });

  test('bends by the same angle to both sides', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        fc.pre(distance(root, target) > 1);
        const way = angleTo(root, target);
        const one = angleTo(root, solveLimb(root, target, [43, 42], 1).joint);
        const other = angleTo(root, solveLimb(root, target, [43, 42], -1).joint);
        expect(Math.cos(((way - one) * Math.PI) / 180)).toBeCloseTo(
          Math.cos(((other - way) * Math.PI) / 180),
          6,
        );
      }),
    );
  });
});
