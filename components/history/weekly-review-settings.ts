import { datesFrom, daysFrom, weekStart } from '@/history/week';
import type { Suggestion, WeeklyReviewBasis } from '@/history/weekly-review';
import { kindLimits } from '@/reminders/kinds/kind-limits';
import { isWorkday } from '@/reminders/working-hours';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';

/** Returns the week and the settings of the review that is shown on the local date `today`. */
export function weeklyReviewBasis(
  today: string,
  settings: Settings,
  locks: readonly string[],
  firstDay: number,
): WeeklyReviewBasis {
  const { goal, goalDays, hours, stretch } = settings;
  const first = daysFrom(weekStart(today, firstDay), -7);
  return {
    first,
    workable: datesFrom(first, 7).filter((date) => isWorkday(hours, date)).length,
    settings: {
      goals: { breaks: goal, days: goalDays },
      stretchMinutes: stretch.on ? stretch.everyMinutes : null,
      longestMinutes: kindLimits.stretch.everyMinutes.max,
      fixed: {
        goal: locks.includes('goal'),
        interval: locks.includes('stretch.everyMinutes'),
      },
    },
  };
}

/** The settings as a suggestion would have them, or, taken back, as they were before. */
export function suggestedSettings(
  suggestion: Suggestion,
  apply: boolean,
  { stretch }: Settings,
): SettingsPatch {
  const value = apply ? suggestion.to : suggestion.from;
  return suggestion.suggests === 'longer-interval'
    ? { stretch: { ...stretch, everyMinutes: value } }
    : { goal: value };
}
