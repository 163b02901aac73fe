import historyWords from 'words:history';
import type { GoalStreak, WeekProgress } from '@/history/goals';
import { shortDate } from '@/locales/formats';
import { dayName } from '@/locales/time-text';

const words = historyWords.week;

/** Says how many days of this week are on goal. */
export function weekText({ met, of, reached }: WeekProgress): string {
  return reached ? words.reached({ met }) : words.summary({ met, of });
}

/** Says since when a streak lasts; `ofAllWeeks` when it is as long as the shown weeks. */
export function streakText(streak: GoalStreak, today: string, ofAllWeeks: boolean): string {
  const { met, since } = streak;
  if (met === 0 || since === null) return words.begin;
  if (met === 1) return words.oneDay;
  if (ofAllWeeks) return words.steadyForWeeks({ met });
  return words.steadySince({ met, date: shortDate(since, today) });
}

/** Says that the last working day was off goal. `worksToday` is false on a day off. */
export function oneOffText(date: string, today: string, worksToday: boolean): string {
  const day = dayName(date, today);
  return worksToday ? words.oneOff.today({ day }) : words.oneOff.later({ day });
}
