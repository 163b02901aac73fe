import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '@/routines/exercise';
import type { RoutineId } from '@/routines/routine';
import { routineInTurn } from '@/routines/routine-in-turn';
import { routines } from '@/routines/routines';

const anyPositions = fc.subarray<Position>(['seated', 'standing', 'floor']);
const anyTurn = fc.nat({ max: 1_000_000 });
const anyRoutine = fc.constantFrom(...(Object.keys(routines) as RoutineId[]));

function offers(positions: readonly Position[], count: number, from = 0): RoutineId[] {
  return Array.from({ length: count }, (_, index) =>
    routineInTurn(from + index, { positions, short: false, last: null }),
  );
}

describe('the routine in turn', () => {
  test('is never the one from last time', () => {
    fc.assert(
      fc.property(
        anyTurn,
        anyPositions,
        fc.boolean(),
        anyRoutine,
        (turn, positions, short, last) => {
          expect(routineInTurn(turn, { positions, short, last })).not.toBe(last);
        },
      ),
    );
  });

  test('is only ever where the person can stretch', () => {
    fc.assert(
      fc.property(anyTurn, anyPositions, (turn, positions) => {
        const offered = routineInTurn(turn, { positions, short: false, last: null });
        const allowed = positions.length === 0 ? ['seated'] : positions;
        expect(allowed).toContain(routines[offered].position);
        expect(routines[offered].short).toBe(false);
      }),
    );
  });

  test('is never for the same area twice in a row', () => {
    fc.assert(
      fc.property(anyTurn, anyPositions, (turn, positions) => {
        const [one, other] = offers(positions, 2, turn).map((id) => routines[id].area);
        expect(one).not.toBe(other);
      }),
    );
  });

  test('is for hip flexors as often as for hamstrings', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        const areas = offers(positions, 60 * 7).map((id) => routines[id].area);
        const times = (area: string) => areas.filter((each) => each === area).length;
        expect(Math.abs(times('hip-flexor') - times('hamstring'))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('comes round to all seven where everything is allowed', () => {
    const everything = offers(['seated', 'standing', 'floor'], 12);
    expect(new Set(everything).size).toBe(7);
  });

  test('lasts 1 to 3 minutes at least four times out of five, unless only the floor will do', () => {
    for (const positions of [
      ['seated', 'floor'],
      ['standing', 'floor'],
      ['seated', 'standing', 'floor'],
    ] as const) {
      const minutes = offers(positions, 420).map((id) => routines[id].minutes);
      const long = minutes.filter((each) => each > 3).length;
      expect(long).toBeGreaterThan(0);
      expect(long / minutes.length).toBeLessThanOrEqual(1 / 5);
    }
    expect(offers(['floor'], 2)).toEqual(['hip-flexors-floor-5min', 'hamstrings-floor-5min']);
  });

  test('takes half a minute, now hips and now hamstrings, when it has to be short', () => {
    const short = { positions: ['floor'], short: true, last: null } as const;
    expect([0, 1, 2].map((turn) => routineInTurn(turn, short))).toEqual([
      'hip-flexors-seated-30s',
      'hamstrings-seated-30s',
      'hip-flexors-seated-30s',
    ]);
  });
});
