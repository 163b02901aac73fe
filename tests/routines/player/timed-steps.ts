import { exercises } from '@/routines/library/exercises';
import type { RoutineStep } from '@/routines/library/routine';
import type { TimedStep } from '@/routines/player/timeline';

/** Returns a routine's steps with the sides of their exercises. */
export function timedSteps({ steps }: { readonly steps: readonly RoutineStep[] }): TimedStep[] {
  return steps.map((step) => ({ ...step, sides: exercises[step.exercise].sides }));
}
