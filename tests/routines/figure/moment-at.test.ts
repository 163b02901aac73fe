import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt, type Play } from '@/routines/figure/pose/moment-at';
import { movements } from '@/routines/movements/movements';

const anyMovement = fc.constantFrom(...Object.values(movements));
const anyPlay: fc.Arbitrary<Play> = fc.record(
  {
    phase: fc.constantFrom('ready', 'work', 'rest'),
    elapsedMs: fc.integer({ min: 0, max: 200_000 }),
    lengthMs: fc.integer({ min: 0, max: 200_000 }),
    repetitionMs: fc.integer({ min: 500, max: 10_000 }),
  },
  { requiredKeys: ['phase', 'elapsedMs', 'lengthMs'] },
);
const hold = movements['standing-hip-flexor-stretch'];
const thereAndBack = movements['hip-hinge'];
const alternating = movements['seated-march'];
const breathing = movements['belly-breathing'];

const work = (elapsedMs: number, repetitionMs?: number): Play => ({
  phase: 'work',
  elapsedMs,
  lengthMs: 30_000,
  ...(repetitionMs !== undefined && { repetitionMs }),
});

describe('the moment of a movement', () => {
  test('is always within the movement, and the breath within its range', () => {
    fc.assert(
      fc.property(anyMovement, anyPlay, (movement, play) => {
        const { moment, breath } = momentAt(movement, play);
        expect(moment).toBeGreaterThanOrEqual(0);
        expect(moment).toBeLessThanOrEqual(1);
        expect(Math.abs(breath)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('shows the movement once while getting ready', () => {
    const at = (elapsedMs: number) =>
      momentAt(thereAndBack, { phase: 'ready', elapsedMs, lengthMs: 5000 }).moment;
    expect([at(0), at(2500), at(5000)]).toEqual([0, 1, 0]);
  });

  test('is the start while resting', () => {
    fc.assert(
      fc.property(anyMovement, anyPlay, (movement, play) => {
        fc.pre(play.phase === 'rest');
        expect(momentAt(movement, play).moment).toBe(0);
      }),
    );
  });

  test('of a hold moves to the end, stays there, and returns by the end of the time', () => {
    expect(momentAt(hold, work(0)).moment).toBe(0);
    expect(momentAt(hold, work(1500)).moment).toBeCloseTo(0.5);
    expect(momentAt(hold, work(3000)).moment).toBe(1);
    expect(momentAt(hold, work(27_000)).moment).toBe(1);
    expect(momentAt(hold, work(30_000)).moment).toBe(0);
  });

  test('of a short hold still reaches the end', () => {
    expect(momentAt(hold, { phase: 'work', elapsedMs: 1500, lengthMs: 3000 }).moment).toBe(1);
  });

  test('of a repetition moves to the end, pauses, and returns with each repetition', () => {
    expect(momentAt(thereAndBack, work(0, 5000)).moment).toBe(0);
    expect(momentAt(thereAndBack, work(2200, 5000)).moment).toBe(1);
    expect(momentAt(thereAndBack, work(5000, 5000)).moment).toBe(0);
    expect(momentAt(thereAndBack, work(7200, 5000)).moment).toBe(1);
  });

  test('of alternating sides spends one repetition on each', () => {
    expect(momentAt(alternating, work(1000, 2000)).moment).toBeCloseTo(0.25);
    expect(momentAt(alternating, work(3000, 2000)).moment).toBeCloseTo(0.75);
    expect(momentAt(alternating, work(4000, 2000)).moment).toBeCloseTo(0);
  });

  test('of a movement without repetitions follows its own period', () => {
    expect(momentAt(breathing, work(4000)).moment).toBeCloseTo(0.4);
    expect(momentAt(breathing, work(14_000)).moment).toBeCloseTo(0.4);
  });

  test('continues to breathe during a hold', () => {
    const breaths = [10_000, 11_250, 12_500, 13_750].map((ms) => momentAt(hold, work(ms)).breath);
    for (const [index, expected] of [0, 1, 0, -1].entries()) {
      expect(breaths[index]).toBeCloseTo(expected);
    }
  });
});
