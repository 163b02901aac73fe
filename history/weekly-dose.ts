import { type DayTally, type DoseArea, doseAreas, sumOfTallies } from '@/history/day-tally';

/**
 * The range that the evidence suggests for one muscle, in seconds per week: about a minute in a
 * session (fact `stretch-total-60`: acsm-60s, mayo-basic), and gains that level off at about ten
 * minutes a week (fact `stretch-weekly`: ingram-2025). It is no promise.
 */
export const suggestedSeconds = { session: 60, levelsOff: 600 } as const;

/** How the work of a week compares with the range. */
type DoseRange = 'none' | 'below' | 'within' | 'beyond';

/** The work of a week for one part of the body, in seconds per side. */
export interface WeeklyDose {
  readonly area: DoseArea;
  readonly seconds: number;
  readonly range: DoseRange;
}

function rangeOf(seconds: number): DoseRange {
  if (seconds === 0) return 'none';
  if (seconds < suggestedSeconds.session) return 'below';
  return seconds <= suggestedSeconds.levelsOff ? 'within' : 'beyond';
}

/** Adds up the work of a week for each part of the body. */
export function weeklyDoses(tallies: readonly DayTally[]): WeeklyDose[] {
  const { worked } = sumOfTallies(tallies);
  return doseAreas.map((area) => {
    const seconds = worked[area] ?? 0;
    return { area, seconds, range: rangeOf(seconds) };
  });
}
