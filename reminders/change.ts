import type { LogEvent } from '@/reminders/log-entry';
import type { Run } from '@/reminders/run';
import type { State } from '@/reminders/state';

/** What a verb does to the state, with what is to be said of it. */
export interface Change {
  readonly state: State;
  readonly log: readonly LogEvent[];
}

/** A verb that means nothing now. */
export function unchanged(state: State): Change {
  return { state, log: [] };
}

/** A change of the run, with what is to be said of it. */
export function changed(state: State, run: Partial<Run>, ...log: LogEvent[]): Change {
  return { state: { ...state, run: { ...state.run, ...run } }, log };
}

/** Whoever answers is there, so nothing has been ignored in a row. */
export const resetIgnored = { ignoredInRow: 0, ignoredKind: null };
