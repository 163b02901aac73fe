import type { RoutineId, RoutineSummary } from '@/routines/routine';

/** Completes a table of summaries by their ids and by what most of its rows share. */
export function summariesOf<Id extends RoutineId, Shared extends Partial<RoutineSummary>>(
  shared: Shared,
  rows: Readonly<
    Record<Id, Omit<RoutineSummary, 'id' | keyof Shared> & Partial<Omit<RoutineSummary, 'id'>>>
  >,
): Readonly<Record<Id, RoutineSummary>> {
  const ids = Object.keys(rows) as Id[];
  const completed = ids.map((id) => [id, { id, ...shared, ...rows[id] }]);
  return Object.fromEntries(completed) as Record<Id, RoutineSummary>;
}
