import { browser } from 'wxt/browser';
import { HistoryPage } from '@/components/history/history-page';
import { suggestedSettings, weeklyReviewBasis } from '@/components/history/weekly-review-settings';
import { datesFrom } from '@/history/week';
import { type Suggestion, stretchesIn, weeklyReview } from '@/history/weekly-review';
import { openGuide } from '@/platform/page/open-page';
import { readHistory } from '@/platform/storage/read-history';
import type { Snapshot } from '@/platform/storage/watch-store';
import { isWorkday } from '@/reminders/working-hours';
import type { SettingsPatch } from '@/settings/settings-patch';
import { localDate } from '@/values/local-date';

/** The year that is looked at; null is this one. */
let chosenYear: number | null = null;

/** The page of what was done, as of a snapshot of what is stored. */
export async function historyView(
  { stored, moment }: Snapshot,
  changeSettings: (parts: SettingsPatch) => unknown,
  show: () => Promise<void>,
) {
  const { settings, run, practice } = stored;
  const today = localDate(moment.at, moment.zone);
  const year = chosenYear ?? Number(today.slice(0, 4));
  const { days, events, years } = await readHistory(browser, moment, year);
  const last = weeklyReviewBasis(today, settings, stored.locks);
  const stretches = stretchesIn(datesFrom(last.monday, 7).map((date) => events.get(date) ?? []));
  return (
    <HistoryPage
      moment={moment}
      goals={{ breaks: settings.goal, days: settings.goalDays }}
      isWorkday={(date) => isWorkday(settings.hours, date)}
      days={days}
      events={events}
      knownTo={run.presence === 'away' ? run.presenceSince : moment.at}
      year={year}
      years={years}
      onYear={(wished) => {
        chosenYear = wished;
        void show();
      }}
      lookBack={weeklyReview(days, stretches, last)}
      onSuggestion={(suggestion: Suggestion, apply: boolean) =>
        void changeSettings(suggestedSettings(suggestion, apply, settings))
      }
      onStretch={() => void openGuide(browser, { routine: practice.next?.routine ?? null })}
    />
  );
}
