import type { Day } from '@/history/month';
import { datesFrom, daysFrom } from '@/history/week';

/** How a day went by what was aimed at: `rest` is no working day, or one that nothing is known of. */
export type DayOutcome = 'met' | 'missed' | 'rest';

/**
 * Whether a day's goal was reached. Whoever works on a day off, or was not there on a working day,
 * has missed nothing; a goal that was reached counts on any day. Days from before goals were kept
 * are held against `goal`.
 */
export function outcomeOf(day: Day | undefined, goal: number): DayOutcome {
  if (day === undefined) return 'rest';
  if (day.tally.breaks >= (day.set?.goal ?? goal)) return 'met';
  return day.set?.works === false || !wasThere(day) ? 'rest' : 'missed';
}

/** Less sitting than one interval of reminders asks for no break. */
const leastSittingMinutes = 45;

function wasThere({ set, tally }: Day): boolean {
  return set === null || tally.sittingMinutes >= leastSittingMinutes || tally.offered > 0;
}

/** How a week stands against the days that were aimed at. */
export interface WeekStanding {
  readonly monday: string;
  readonly met: number;
  /** Days that were aimed at; fewer where the week had fewer days of work. */
  readonly of: number;
  readonly reached: boolean;
}

/** What a person aims at. */
export interface Goals {
  /** Breaks a day. */
  readonly breaks: number;
  /** Days a week on which that is reached. */
  readonly days: number;
}

/**
 * How the week of `monday` stands. `workable` is how many of its days are, or were, days of work; a
 * week with fewer of them than were aimed at asks for no more than there are.
 */
export function standingOfWeek(
  days: ReadonlyMap<string, Day>,
  monday: string,
  goals: Goals,
  workable: number,
): WeekStanding {
  const outcomes = datesFrom(monday, 7).map((date) => outcomeOf(days.get(date), goals.breaks));
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  const of = Math.max(1, Math.min(goals.days, workable));
  return { monday, met, of, reached: met >= of };
}

/** How long it has been kept up: one day missed is nothing, two working days in a row end it. */
export interface KeptUp {
  /** Days on which the goal was reached since it was last missed twice in a row. */
  readonly met: number;
  readonly since: string | null;
  /** The last working day was missed: today is the day not to miss. */
  readonly oneMissed: boolean;
}

/**
 * How long it has been kept up by `today`, counted back over the days that are known. Today counts
 * once its goal is reached, and is never missed before it is over. Days of rest are stepped over.
 */
export function keptUp(
  days: ReadonlyMap<string, Day>,
  today: string,
  first: string,
  goal: number,
): KeptUp {
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
    // Nothing was done since then, not even today.
    if (met === 0) oneMissed = true;
  }
  return { met, since, oneMissed: oneMissed && met > 0 };
}

/** Every known day by its date. */
export function byDate(days: readonly Day[]): ReadonlyMap<string, Day> {
  return new Map(days.map((day) => [day.date, day]));
}
