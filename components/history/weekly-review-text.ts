import weeklyReviewWords from 'words:weekly-review';
import type { Success, Suggestion } from '@/history/weekly-review';
import { minutes } from '@/locales/time-text';

/** Says what went well last week. */
export function wellText(went: Success): string {
  const words = weeklyReviewWords.well;
  switch (went.well) {
    case 'week-reached':
      return words['week-reached']({ days: went.met });
    case 'days-met':
      return words['days-met']({ days: went.met });
    case 'area':
      return words.area[went.area]({ length: minutes(went.minutes) });
    case 'breaks':
      return words.breaks({ breaks: went.breaks });
    case 'natural-breaks':
      return words['natural-breaks']({ times: went.times });
  }
}

/** Asks whether to make a suggested change. */
export function suggestionText({ suggests, to }: Suggestion): string {
  const words = weeklyReviewWords.suggestion;
  return suggests === 'longer-interval'
    ? words[suggests]({ length: minutes(to) })
    : words[suggests]({ breaks: to });
}

/** Says that a suggested change was made. */
export function appliedText({ suggests, to }: Suggestion): string {
  const { interval, goal } = weeklyReviewWords.applied;
  return suggests === 'longer-interval' ? interval({ length: minutes(to) }) : goal({ breaks: to });
}
