import { boundsOf, spentOn, timelineOfDay } from '@/history/day-timeline';
import type { HistoryEvent } from '@/history/history-event';
import { minuteMs } from '@/values/duration';

/** The parts of the body whose weekly dose is told, as exercises name their area. */
export const doseAreas = [
  'hip-flexor',
  'hamstring',
  'low-back',
  'glute',
  'core',
  'neck-shoulder',
] as const;
/** A part of the body whose weekly dose is told. */
export type DoseArea = (typeof doseAreas)[number];

/** What is counted of a day, in the order in which tables show it. */
export const counters = [
  /** Routines done and times the person said that they moved. */
  'breaks',
  /** Times away from the desk, back on the same day, that were long enough to be a break. */
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
/** Something that is counted of a day. */
type Counter = (typeof counters)[number];

/** What one day came to: counts, minutes, and seconds of work for each part of the body, per side. */
export type DayTally = Readonly<Record<Counter, number>> & {
  readonly worked: Readonly<Partial<Record<DoseArea, number>>>;
};

/** A day on which nothing was done. */
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

/** What an event adds to the counts, if anything. What was taken back counts the other way. */
function deedOf(event: HistoryEvent, endsAt: number): readonly [Counter, 1 | -1] | null {
  switch (event.what) {
    case 'break':
      return ['breaks', 1];
    case 'break-undone':
      return ['breaks', -1];
    case 'away':
      // The way home is no break.
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
 * Seconds of work for each part of the body, as each side had them: work of both sides counts
 * whole, and what was done for one side counts half, since the evidence speaks of one muscle.
 */
export function workedIn(events: readonly HistoryEvent[]): DayTally['worked'] {
  const sums = new Map<DoseArea, number>();
  for (const event of events) {
    for (const { area, left, right, both } of event.what === 'routine' ? event.done : []) {
      const told = doseAreas.find((one) => one === area);
      if (told === undefined) continue;
      sums.set(told, (sums.get(told) ?? 0) + both + (left + right) / 2);
    }
  }
  return workedOf((area) => Math.round(sums.get(area) ?? 0));
}

/** Work by the part of the body; parts that had none are left out, so that equal work is equal. */
function workedOf(secondsOf: (area: DoseArea) => number): DayTally['worked'] {
  const known = doseAreas
    .map((area) => [area, secondsOf(area)] as const)
    .filter(([, seconds]) => seconds > 0);
  return Object.fromEntries(known);
}

/** The day that a tally is of. */
export interface DayPlace {
  /** The local date, as `2026-11-23`. */
  readonly date: string;
  readonly zone: string;
}

/** What the events of a day come to. They must stand in the order of their times. */
export function tallyOfEvents(events: readonly HistoryEvent[], { date, zone }: DayPlace): DayTally {
  const bounds = boundsOf(date, zone);
  const sums: Record<Counter, number> = { ...emptyTally };
  for (const event of events) {
    const done = deedOf(event, bounds.endsAt);
    if (done !== null) sums[done[0]] += done[1];
  }
  const timeline = timelineOfDay(events, bounds);
  const minutesOf = (kind: 'sitting' | 'standing') =>
    Math.round(spentOn(timeline, kind) / minuteMs);
  return {
    ...sums,
    breaks: Math.max(0, sums.breaks),
    skipped: Math.max(0, sums.skipped),
    sittingMinutes: minutesOf('sitting'),
    standingMinutes: minutesOf('standing'),
    worked: workedIn(events),
  };
}

/** Two tallies, deed by deed. */
export function combineTallies(
  one: DayTally,
  other: DayTally,
  combine: (one: number, other: number) => number,
): DayTally {
  const counts: Record<Counter, number> = { ...emptyTally };
  for (const deed of counters) counts[deed] = combine(one[deed], other[deed]);
  return {
    ...counts,
    worked: workedOf((area) => combine(one.worked[area] ?? 0, other.worked[area] ?? 0)),
  };
}

/** The sum of tallies. */
export function sumOfTallies(tallies: readonly DayTally[]): DayTally {
  return tallies.reduce(
    (sum, tally) => combineTallies(sum, tally, (one, other) => one + other),
    emptyTally,
  );
}
