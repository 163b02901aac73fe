import type { RoutineId, RoutineSummary } from '@/routines/routine';

/** Completes a table of summaries by what its rows share, or only repeat: their ids. */
export function summariesOf<Id extends RoutineId>(
  short: boolean,
  rows: Readonly<Record<Id, Omit<RoutineSummary, 'id' | 'short'>>>,
): Readonly<Record<Id, RoutineSummary>> {
  const ids = Object.keys(rows) as Id[];
  const completed = ids.map((id) => [id, { id, short, ...rows[id] }]);
  return Object.fromEntries(completed) as Record<Id, RoutineSummary>;
}
