import { useState } from 'preact/hooks';
import type { HistoryHost, StoredHistory } from '@/components/history/history-host';
import { HistoryPage } from '@/components/history/history-page';
import { suggestedSettings, weeklyReviewBasis } from '@/components/history/weekly-review-settings';
import { useReloaded } from '@/components/ui/use-reloaded';
import { datesFrom } from '@/history/week';
import { countStretches, weeklyReview } from '@/history/weekly-review';
import { firstDayOfWeek } from '@/locales/formats';
import type { State } from '@/reminders/state';
import { isWorkday } from '@/reminders/working-hours';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';

/** The history of a year as it was read. */
interface HistoryOfYear extends StoredHistory {
  readonly year: number;
}

/** Reads the history of `year`; null is this year. */
export async function readYear(
  host: HistoryHost,
  moment: Moment,
  year: number | null,
): Promise<HistoryOfYear> {
  const shown = year ?? Number(localDate(moment.at, moment.zone).slice(0, 4));
  return { year: shown, ...(await host.readHistory(moment, shown)) };
}

/** The history page, with the choice of its year. */
export function HistoryView(props: {
  readonly host: HistoryHost;
  /** This year, read before the first render. */
  readonly first: HistoryOfYear;
  readonly settings: Settings;
  readonly locks: readonly string[];
  readonly run: State['run'];
  readonly moment: Moment;
  readonly onChangeSettings: (parts: SettingsPatch) => void;
  readonly onStretch: () => void;
}) {
  const { host, settings, run, moment } = props;
  const [year, setYear] = useState<number | null>(null);
  const [history] = useReloaded(props.first, () => readYear(host, moment, year), [moment, year]);
  const { days, events } = history;
  const basis = weeklyReviewBasis(
    localDate(moment.at, moment.zone),
    settings,
    props.locks,
    firstDayOfWeek(),
  );
  const stretches = countStretches(datesFrom(basis.first, 7).map((date) => events.get(date) ?? []));
  return (
    <HistoryPage
      moment={moment}
      goals={{ breaks: settings.goal, days: settings.goalDays }}
      isWorkday={(date) => isWorkday(settings.hours, date)}
      days={days}
      events={events}
      knownTo={run.presence === 'away' ? run.presenceSince : moment.at}
      year={history.year}
      years={history.years}
      onYear={setYear}
      review={weeklyReview(days, stretches, basis)}
      onSuggestion={(suggestion, apply) =>
        props.onChangeSettings(suggestedSettings(suggestion, apply, settings))
      }
      onStretch={props.onStretch}
    />
  );
}
