import type { Routine, RoutineId } from '@/routines/routine';
import { hipAndHamstringRoutines } from '@/routines/routines/hip-and-hamstring-routines';
import { otherRoutines } from '@/routines/routines/other-routines';
import { shortRoutines } from '@/routines/routines/short-routines';

/** Every routine by its id, with its steps. A missing one fails the type check. */
export const routines: Readonly<Record<RoutineId, Routine>> = {
  ...hipAndHamstringRoutines,
  ...otherRoutines,
  ...shortRoutines,
};
