import { exercises } from '@/routines/library/exercises';
import type { RoutineStep } from '@/routines/library/routine';
import type { TimedStep } from '@/routines/player/timeline';

/** The steps of a routine with the sides that the library gives them. */
export function timed({ steps }: { readonly steps: readonly RoutineStep[] }): TimedStep[] {
  return steps.map((step) => ({ ...step, sides: exercises[step.exercise].sides }));
}
