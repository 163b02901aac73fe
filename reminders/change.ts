import type { LogEvent } from '@/reminders/log-entry';
import type { Run } from '@/reminders/run';
import type { State } from '@/reminders/state';

/** A changed state with the events to log. */
export interface Change {
  readonly state: State;
  readonly log: readonly LogEvent[];
}

/** Returns the state as it is. */
export function unchanged(state: State): Change {
  return { state, log: [] };
}

/** Returns the state with changes to its run, and the events to log. */
export function changed(state: State, run: Partial<Run>, ...log: LogEvent[]): Change {
  return { state: { ...state, run: { ...state.run, ...run } }, log };
}

/** Any answer ends a series of ignored offers. */
export const resetIgnored = { ignoredInRow: 0, ignoredKind: null };
