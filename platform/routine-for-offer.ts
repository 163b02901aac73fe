import { maySnooze } from '@/reminders/offers';
import type { State } from '@/reminders/state';
import type { RoutineId } from '@/routines/routine';
import { routineInTurn } from '@/routines/routine-in-turn';
import { routineSummaries } from '@/routines/routine-summaries';

/** The routine for a stretch of `turn`: in turn, where the person can, not the one from last time. */
export function routineForOffer({ settings, run }: State, turn: number): RoutineId {
  const { seated, standing, floor } = settings.positions;
  const last = Object.values(routineSummaries).find(({ id }) => id === run.lastRoutine);
  return routineInTurn(turn, {
    positions: [
      ...(seated ? (['seated'] as const) : []),
      ...(standing ? (['standing'] as const) : []),
      ...(floor ? (['floor'] as const) : []),
    ],
    short: !maySnooze(run.clocks.stretch),
    last: last?.id ?? null,
  });
}
