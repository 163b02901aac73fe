import type { Run } from '@/reminders/run';
import type { Settings } from '@/settings/settings';
import { hourMs } from '@/values/duration';

/** The parts of a log entry that explain a change. */
export interface LogLine {
  readonly at: number;
  readonly what: string;
  readonly kind?: string;
  readonly why?: string;
  readonly minutes?: number;
  readonly counted?: boolean;
  readonly awayMs?: number;
}

/** The state that is compared before and after an event. */
export interface ComparedState {
  readonly run: Run;
  /** What the person chose; the same object until it is written again. */
  readonly chosen: Settings | undefined;
}

/** An absence of this length restarts the reminders that no break covers. */
const longAbsenceMs = 2 * hourMs;

const breaks = ['break', 'break-undone', 'natural-break'];

/** Each visible change, and the log entries that explain it. */
const explanations: readonly {
  readonly change: string;
  readonly by: readonly string[];
  readonly happened: (before: ComparedState, after: ComparedState) => boolean;
}[] = [
  {
    change: 'an offer appeared',
    by: ['offered', 'skip-undone', 'break-undone'],
    happened: (before, after) =>
      after.run.offer !== null && after.run.offer.id !== before.run.offer?.id,
  },
  {
    change: 'an offer disappeared',
    by: [
      ...breaks,
      'snoozed',
      'skipped',
      'done',
      'ignored',
      'withdrawn',
      'routine-begun',
      'stood-up',
      'sat-down',
      'offered',
    ],
    happened: (before, after) =>
      before.run.offer !== null && after.run.offer?.id !== before.run.offer.id,
  },
  {
    change: 'a pause began',
    // All stored times shift with the clock.
    by: ['paused', 'clock-went-back'],
    happened: (before, after) =>
      // A clock that is set back by seconds shifts the times.
      after.run.pause !== null &&
      Math.abs(after.run.pause.since - (before.run.pause?.since ?? 0)) > 61_000,
  },
  {
    change: 'a pause ended',
    by: ['resumed', 'pause-ended'],
    happened: (before, after) => before.run.pause !== null && after.run.pause === null,
  },
  {
    change: 'a call began',
    by: ['call-began'],
    happened: (before, after) => before.run.call === null && after.run.call !== null,
  },
  {
    change: 'a call ended',
    by: ['call-ended'],
    happened: (before, after) => before.run.call !== null && after.run.call === null,
  },
  {
    change: 'a wait began',
    by: ['waiting'],
    happened: (before, after) => before.run.waiting === null && after.run.waiting !== null,
  },
  {
    change: 'something was held',
    by: ['held'],
    happened: (before, after) =>
      after.run.held !== null && after.run.held.why !== before.run.held?.why,
  },
  {
    change: 'the desk moved',
    by: ['settings-changed', 'settings-arrived', 'stood-up', 'sat-down', ...breaks, 'skip-undone'],
    happened: (before, after) => before.run.standing !== after.run.standing,
  },
  {
    change: 'something was ignored',
    by: ['ignored'],
    happened: (before, after) => after.run.ignoredInRow > before.run.ignoredInRow,
  },
  {
    change: 'settings changed',
    by: ['settings-changed', 'eased', 'settings-arrived', 'stored-data-broken'],
    happened: (before, after) => before.chosen !== undefined && before.chosen !== after.chosen,
  },
  {
    change: 'the clock went back',
    by: ['clock-went-back'],
    happened: (before, after) => after.run.lastSeenAt < before.run.lastSeenAt - 61_000,
  },
  {
    change: 'the stretch clock restarted',
    by: [...breaks, 'skipped', 'let-go', 'settings-changed', 'settings-arrived', 'skip-undone'],
    happened: (before, after) =>
      after.run.clocks.stretch.sittingMs < before.run.clocks.stretch.sittingMs - 61_000,
  },
  {
    change: 'the clock of an own reminder restarted',
    by: [
      'long absence',
      'skipped',
      'done',
      'let-go',
      'missed',
      'settings-changed',
      'settings-arrived',
    ],
    happened: (before, after) =>
      Object.entries(before.run.clocks).some(
        ([kind, { sittingMs }]) =>
          kind.startsWith('own-') && (after.run.clocks[kind]?.sittingMs ?? 0) < sittingMs - 61_000,
      ),
  },
];

/** Returns the changes between two states that `log`, the entries in between, does not explain. */
export function unexplainedChanges(
  before: ComparedState,
  after: ComparedState,
  log: readonly LogLine[],
): readonly string[] {
  const kinds = new Set(log.map(({ what }) => what));
  if (log.some(({ awayMs = 0 }) => awayMs >= longAbsenceMs)) kinds.add('long absence');
  if (kinds.has('stored-data-broken')) return [];
  return explanations
    .filter(({ by, happened }) => happened(before, after) && !by.some((what) => kinds.has(what)))
    .map(({ change }) => `${change}, and the log does not say why`);
}
