import type { Position } from '@/routines/exercise';
import type { RoutineArea, RoutineId, RoutineSummary } from '@/routines/routine';
import { routineSummaries } from '@/routines/routine-summaries';

/** Up to this many minutes a routine is offered as a matter of course. */
const usualMinutes = 3;

/**
 * At least so many usual routines come between two long ones: at a stretch every 45 minutes that
 * makes about one 5-minute break in half a day (content: `scheduling.breakLength`, niosh-2007).
 */
const usualBetweenLong = 4;

/** What the person and the moment allow. */
export interface Allowed {
  /** Where they can stretch. None at all is taken as seated: they are sitting. */
  readonly positions: readonly Position[];
  /** Only a 30-second routine will do; those are all seated. */
  readonly short: boolean;
  /** The routine of the last time, which is never offered again at once. */
  readonly last: RoutineId | null;
}

/**
 * The routine for a due stretch: `turn` counts them, and the same turn always gives the same one.
 * Hip flexors and hamstrings take turns, equally often, as the article names them side by side.
 */
export function routineInTurn(turn: number, allowed: Allowed): RoutineId {
  const rotation = allowed.short ? shortRotation() : rotationIn(allowed.positions);
  const here = turnOf(rotation, turn);
  return here === allowed.last ? turnOf(rotation, turn + 1) : here;
}

function turnOf(rotation: readonly RoutineSummary[], turn: number): RoutineId {
  const routine = rotation.at(turn % rotation.length);
  if (routine === undefined) throw new RangeError(`No routine for turn ${turn}`);
  return routine.id;
}

function shortRotation(): RoutineSummary[] {
  return Object.values(routineSummaries).filter(({ short }) => short);
}

function rotationIn(positions: readonly Position[]): RoutineSummary[] {
  const possible = Object.values(routineSummaries).filter(
    ({ short, position }) =>
      !short && (positions.length === 0 ? position === 'seated' : positions.includes(position)),
  );
  const usual = possible.filter(({ minutes }) => minutes <= usualMinutes);
  const long = possible.filter(({ minutes }) => minutes > usualMinutes);
  if (usual.length === 0) return round(long, 'hip-flexor');
  if (long.length === 0) return round(usual, 'hip-flexor');
  // A long one for the hips is followed by hamstrings, and the other way round.
  return [
    ...usualRounds(usual, 'hip-flexor'),
    ...long.filter(({ area }) => area === 'hip-flexor'),
    ...usualRounds(usual, 'hamstring'),
    ...long.filter(({ area }) => area === 'hamstring'),
  ];
}

function usualRounds(
  usual: readonly RoutineSummary[],
  first: 'hip-flexor' | 'hamstring',
): RoutineSummary[] {
  const rounds = Math.ceil(usualBetweenLong / usual.length);
  return Array.from({ length: rounds }, () => round(usual, first)).flat();
}

/** One pass through `possible`: the two areas in turn, and at the end what is for both. */
function round(
  possible: readonly RoutineSummary[],
  first: 'hip-flexor' | 'hamstring',
): RoutineSummary[] {
  const of = (area: RoutineArea) => possible.filter((routine) => routine.area === area);
  const leading = of(first);
  const following = of(first === 'hip-flexor' ? 'hamstring' : 'hip-flexor');
  return [
    ...leading.flatMap((routine, index) => [routine, ...following.slice(index, index + 1)]),
    ...of('hip-and-hamstring'),
  ];
}
