import { boundsOf, timelineOfDay, timeSpent } from '@/history/day-timeline';
import type { HistoryEvent } from '@/history/history-event';
import { minuteMs } from '@/values/duration';

/** The parts of the body that have a weekly dose, as exercises name their area. */
export const doseAreas = [
  'hip-flexor',
  'hamstring',
  'low-back',
  'glute',
  'core',
  'neck-shoulder',
] as const;
/** A part of the body that has a weekly dose. */
export type DoseArea = (typeof doseAreas)[number];

/** The counters of a day, in the order of tables and CSV files. */
export const counters = [
  /** Finished routines, and times when the person clicked "I moved". */
  'breaks',
  /** Absences that were long enough to count as a break and ended on the same day. */
  'naturalBreaks',
  'postureChecks',
  'offered',
  'taken',
  'snoozed',
  'skipped',
  'ignored',
  'held',
  'sittingMinutes',
  'standingMinutes',
] as const;
/** The name of a counter. */
type Counter = (typeof counters)[number];

/** The totals of one day: counts, minutes, and seconds of work per side for each body part. */
export type DayTally = Readonly<Record<Counter, number>> & {
  readonly worked: Readonly<Partial<Record<DoseArea, number>>>;
};

/** The tally of a day without events. */
export const emptyTally: DayTally = {
  breaks: 0,
  naturalBreaks: 0,
  postureChecks: 0,
  offered: 0,
  taken: 0,
  snoozed: 0,
  skipped: 0,
  ignored: 0,
  held: 0,
  sittingMinutes: 0,
  standingMinutes: 0,
  worked: {},
};

/** The counter that an event changes, if any. Undoing subtracts one. */
function counterChange(event: HistoryEvent, endsAt: number): readonly [Counter, 1 | -1] | null {
  switch (event.what) {
    case 'break':
      return ['breaks', 1];
    case 'break-undone':
      return ['breaks', -1];
    case 'away':
      // An absence that lasts into the next day is the way home, not a break.
      return event.at + event.ms < endsAt ? ['naturalBreaks', 1] : null;
    case 'checked':
      return event.kind === 'posture' ? ['postureChecks', 1] : null;
    case 'skip-undone':
      return ['skipped', -1];
    case 'offered':
    case 'taken':
    case 'snoozed':
    case 'skipped':
    case 'ignored':
    case 'held':
      return [event.what, 1];
    default:
      return null;
  }
}

/**
 * Sums the seconds of work per side for each part of the body. Work on both sides at once counts in
 * full, work on one side counts half: the evidence is about one muscle.
 */
export function workedIn(events: readonly HistoryEvent[]): DayTally['worked'] {
  const sums = new Map<DoseArea, number>();
  for (const event of events) {
    for (const { area: name, left, right, both } of event.what === 'routine' ? event.done : []) {
      const area = doseAreas.find((one) => one === name);
      if (area === undefined) continue;
      sums.set(area, (sums.get(area) ?? 0) + both + (left + right) / 2);
    }
  }
  return workedOf((area) => Math.round(sums.get(area) ?? 0));
}

/** Collects work by part of the body. Leaves out zeros, so that equal work compares as equal. */
function workedOf(secondsOf: (area: DoseArea) => number): DayTally['worked'] {
  const worked = doseAreas
    .map((area) => [area, secondsOf(area)] as const)
    .filter(([, seconds]) => seconds > 0);
  return Object.fromEntries(worked);
}

/** The day of a tally. */
export interface DayPlace {
  /** The local date, as `2026-11-23`. */
  readonly date: string;
  readonly zone: string;
}

/** Adds up the events of a day. They must be sorted by time. */
export function tallyOfEvents(events: readonly HistoryEvent[], { date, zone }: DayPlace): DayTally {
  const bounds = boundsOf(date, zone);
  const sums: Record<Counter, number> = { ...emptyTally };
  for (const event of events) {
    const change = counterChange(event, bounds.endsAt);
    if (change === null) continue;
    const [counter, by] = change;
    sums[counter] += by;
  }
  const timeline = timelineOfDay(events, bounds);
  const minutesOf = (kind: 'sitting' | 'standing') =>
    Math.round(timeSpent(timeline, kind) / minuteMs);
  return {
    ...sums,
    breaks: Math.max(0, sums.breaks),
    skipped: Math.max(0, sums.skipped),
    sittingMinutes: minutesOf('sitting'),
    standingMinutes: minutesOf('standing'),
    worked: workedIn(events),
  };
}

/** Combines two tallies, counter by counter. */
export function combineTallies(
  one: DayTally,
  other: DayTally,
  combine: (one: number, other: number) => number,
): DayTally {
  const counts: Record<Counter, number> = { ...emptyTally };
  for (const name of counters) counts[name] = combine(one[name], other[name]);
  return {
    ...counts,
    worked: workedOf((area) => combine(one.worked[area] ?? 0, other.worked[area] ?? 0)),
  };
}

/** Adds up tallies. */
export function sumOfTallies(tallies: readonly DayTally[]): DayTally {
  return tallies.reduce(
    (sum, tally) => combineTallies(sum, tally, (one, other) => one + other),
    emptyTally,
  );
}
