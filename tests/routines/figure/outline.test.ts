import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fleshOutline } from '@/routines/figure/paths/flesh-outline';
import { curve, disc, limbOutline, line } from '@/routines/figure/paths/outline';
import { outlinePoints } from './outline-points';

const anyPoint = fc.record({
  x: fc.double({ min: -200, max: 200, noNaN: true }),
  y: fc.double({ min: -200, max: 200, noNaN: true }),
});
const anyRadius = fc.double({ min: 1, max: 20, noNaN: true });

describe('an outline', () => {
  test('flips y, because y points down in SVG', () => {
    expect(
      line([
        { x: 1, y: 2 },
        { x: 3, y: -4 },
      ]),
    ).toBe('M1 -2L3 4');
  });

  test('is written with at most one decimal', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyRadius, (a, b, radius) => {
        const path =
          limbOutline([
            [a, radius],
            [b, 2],
          ]) +
          curve([a, b]) +
          fleshOutline(a, b, [
            [0, radius, 2],
            [1, 1, 3],
          ]);
        expect(path).not.toMatch(/\.\d\d|NaN|e-/);
      }),
    );
  });

  test('of a limb stays within the radii of its stations', () => {
    fc.assert(
      fc.property(anyPoint, anyRadius, anyPoint, anyRadius, (a, ra, b, rb) => {
        const path = limbOutline([
          [a, ra],
          [b, rb],
        ]);
        for (const { x, y } of outlinePoints({ paint: 'skin', path })) {
          const near = Math.min(
            Math.hypot(x - a.x, y - a.y) - ra,
            Math.hypot(x - b.x, y - b.y) - rb,
          );
          expect(near).toBeLessThan(2);
        }
      }),
    );
  });

  test('of a limb with one end inside the other is the larger disc', () => {
    const centre = { x: 0, y: 0 };
    const whole = limbOutline([
      [centre, 9],
      [{ x: 1, y: 0 }, 3],
    ]);
    expect(whole).toBe(disc([centre, 9]));
  });
});
