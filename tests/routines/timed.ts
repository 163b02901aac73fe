import { exercises } from '@/routines/exercises';
import type { RoutineStep } from '@/routines/routine';
import type { TimedStep } from '@/routines/timeline';

/** The steps of a routine with the sides that the library gives them. */
export function timed({ steps }: { readonly steps: readonly RoutineStep[] }): TimedStep[] {
  return steps.map((step) => ({ ...step, sides: exercises[step.exercise].sides }));
}
