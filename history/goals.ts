import type { Day } from '@/history/month';
import { datesFrom, daysFrom } from '@/history/week';

/** How a day compares with its goal. `rest` is a day off, or a day without data. */
export type DayOutcome = 'met' | 'missed' | 'rest';

/**
 * Returns whether the goal of a day was reached. Days off, and working days away from the desk, are
 * never missed; a reached goal counts on any day. Days from before goals were stored are compared
 * with `goal`.
 */
export function outcomeOf(day: Day | undefined, goal: number): DayOutcome {
  if (day === undefined) return 'rest';
  if (day.tally.breaks >= (day.set?.goal ?? goal)) return 'met';
  return day.set?.works === false || !wasAtDesk(day) ? 'rest' : 'missed';
}

/** A day with less sitting than one interval of reminders needs no break. */
const leastSittingMinutes = 45;

function wasAtDesk({ set, tally }: Day): boolean {
  return set === null || tally.sittingMinutes >= leastSittingMinutes || tally.offered > 0;
}

/** How a week compares with its goal. */
export interface WeekProgress {
  /** The first date of the week. */
  readonly first: string;
  readonly met: number;
  /** The goal in days; lower if the week had fewer working days. */
  readonly of: number;
  readonly reached: boolean;
}

/** A person's goals. */
export interface Goals {
  /** Breaks per day. */
  readonly breaks: number;
  /** Days per week on which to reach `breaks`. */
  readonly days: number;
}

/**
 * Compares the week from `first` on with its goal. `workable` is the number of its working days; the
 * goal is never higher than that.
 */
export function weekProgress(
  days: ReadonlyMap<string, Day>,
  first: string,
  goals: Goals,
  workable: number,
): WeekProgress {
  const outcomes = datesFrom(first, 7).map((date) => outcomeOf(days.get(date), goals.breaks));
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  const of = Math.max(1, Math.min(goals.days, workable));
  return { first, met, of, reached: met >= of };
}

/** A streak of days on goal. One missed working day does not end it, two in a row do. */
export interface GoalStreak {
  /** Days on goal since two working days in a row were missed. */
  readonly met: number;
  readonly since: string | null;
  /** Whether the last working day was missed, so that missing today would end the streak. */
  readonly oneMissed: boolean;
}

/**
 * Counts the streak up to `today` backwards over the known days. Today counts as soon as its goal is
 * reached, and is not missed before it is over. Skips days off.
 */
export function goalStreak(
  days: ReadonlyMap<string, Day>,
  today: string,
  first: string,
  goal: number,
): GoalStreak {
  let met = 0;
  let since: string | null = null;
  let missedInRow = 0;
  let oneMissed = false;
  for (let date = today; date >= first; date = daysFrom(date, -1)) {
    const outcome = outcomeOf(days.get(date), goal);
    if (outcome === 'rest' || (outcome === 'missed' && date === today)) continue;
    if (outcome === 'met') {
      met += 1;
      since = date;
      missedInRow = 0;
      continue;
    }
    missedInRow += 1;
    if (missedInRow === 2) break;
    // No day since then is on goal, not even today.
    if (met === 0) oneMissed = true;
  }
  return { met, since, oneMissed: oneMissed && met > 0 };
}

/** Indexes the known days by date. */
export function byDate(days: readonly Day[]): ReadonlyMap<string, Day> {
  return new Map(days.map((day) => [day.date, day]));
}
