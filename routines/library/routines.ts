import type { Routine, RoutineId } from '@/routines/library/routine';
import { hipAndHamstringRoutines } from '@/routines/library/routines/hip-and-hamstring-routines';
import { otherRoutines } from '@/routines/library/routines/other-routines';
import { shortRoutines } from '@/routines/library/routines/short-routines';

/** All routines by id, with their steps. A missing one fails the type check. */
export const routines: Readonly<Record<RoutineId, Routine>> = {
  ...hipAndHamstringRoutines,
  ...otherRoutines,
  ...shortRoutines,
};
