import historyWords from 'words:history';
import { useState } from 'preact/hooks';
import { SettingSection } from '@/components/form/setting-row';
import { DayChart } from '@/components/history/day-chart';
import { dayText } from '@/components/history/day-text';
import { DoseBars } from '@/components/history/dose-bars';
import { HeatMap } from '@/components/history/heat-map';
import { HoursChart } from '@/components/history/hours-chart';
import { WeekChart } from '@/components/history/week-chart';
import { oneOffText, streakText, weekText } from '@/components/history/week-text';
import { WeeklyReviewCard } from '@/components/history/weekly-review-card';
import { YearChart } from '@/components/history/year-chart';
import { emptyTally } from '@/history/day-tally';
import { boundsOf, timelineOfDay } from '@/history/day-timeline';
import { type Goals, goalStreak, outcomeOf, weekProgress } from '@/history/goals';
import type { HistoryEvent } from '@/history/history-event';
import { hoursOfDay } from '@/history/hours-of-day';
import type { Day } from '@/history/month';
import { datesFrom, daysFrom, firstReadDay, weekStart, weekUpTo } from '@/history/week';
import { weeklyDoses } from '@/history/weekly-dose';
import type { Suggestion, WeeklyReview } from '@/history/weekly-review';
import { firstDayOfWeek } from '@/locales/formats';
import { dayName } from '@/locales/time-text';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import './history-page.css';

const words = historyWords;

/** Data and requests of the page. */
export interface HistoryPageProps {
  readonly moment: Moment;
  /** The goal: breaks a day and days a week. */
  readonly goals: Goals;
  /** Returns whether the settings make a date a working day. */
  readonly isWorkday: (date: string) => boolean;
  /** The days of the last twelve weeks and of the shown year, by date. */
  readonly days: ReadonlyMap<string, Day>;
  /** The events of the last twelve weeks, by date. */
  readonly events: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** The end of the known part of today, in epoch ms: now, or when the person left the desk. */
  readonly knownTo: number;
  /** The shown year, and all years with data, oldest first. */
  readonly year: number;
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
  /** The review of last week; null without data. */
  readonly review: WeeklyReview | null;
  /** Applies the suggestion of the review, or undoes it. */
  readonly onSuggestion: (suggestion: Suggestion, apply: boolean) => void;
  /** Opens a guide with the routine that fits now. */
  readonly onStretch: () => void;
}

/** Describes a day in a sentence, and names a day of rest as such. */
function daySummary({ days, goals, isWorkday }: HistoryPageProps, date: string): string {
  const day = days.get(date);
  if (day === undefined) return isWorkday(date) ? words.weeks.unknown : words.weeks.off;
  const rests = outcomeOf(day, goals.breaks) === 'rest' && day.tally.breaks === 0;
  return rests ? words.weeks.off : dayText(day.tally, day.set?.goal ?? goals.breaks);
}

interface HeadProps {
  readonly props: HistoryPageProps;
  readonly today: string;
  /** The first date of the last twelve weeks. */
  readonly first: string;
}

/** Says how many days of this week met the goal, and for how many weeks the goal was kept. */
function GoalProgress({ props, today, first }: HeadProps) {
  const { days, goals, isWorkday } = props;
  const week = weekStart(today, firstDayOfWeek());
  // Counts the same weeks whichever year is shown.
  const kept = goalStreak(days, today, first, goals.breaks);
  const missed = datesFrom(first, 84).findLast(
    (date) => date < today && outcomeOf(days.get(date), goals.breaks) === 'missed',
  );
  const ofAllWeeks = kept.since !== null && kept.since < daysFrom(first, 7);
  const workable = datesFrom(week, 7).filter(isWorkday).length;
  return (
    <div class="history-summary">
      <p class="view-headline">{weekText(weekProgress(days, week, goals, workable))}</p>
      <p>
        {days.size === 1 && days.has(today)
          ? words.week.firstDay
          : kept.oneMissed && missed !== undefined
            ? oneOffText(missed, today, isWorkday(today))
            : streakText(kept, today, ofAllWeeks)}
      </p>
    </div>
  );
}

function DayDetails(props: HistoryPageProps & { readonly date: string; readonly today: string }) {
  const { date, today, moment, knownTo, days, events } = props;
  const day = days.get(date);
  const ofDay = events.get(date) ?? [];
  const zone = day?.set?.zone ?? moment.zone;
  const bounds = boundsOf(date, zone);
  const timeline = timelineOfDay(ofDay, date === today ? { ...bounds, knownTo } : bounds);
  const sentence = daySummary(props, date);
  if (timeline.spans.length > 0) {
    return <DayChart timeline={timeline} zone={zone} sentence={sentence} />;
  }
  return (
    <div class="chart">
      <p>{day === undefined ? words.day.nothing : sentence}</p>
      {day !== undefined && <p class="chart-note">{words.day.noTimes}</p>}
    </div>
  );
}

/** A button to another day. It stays focusable where there is no such day. */
function DayWay(props: {
  readonly words: string;
  readonly leads: boolean;
  readonly onGo: () => void;
}) {
  const { leads, onGo } = props;
  return (
    <button
      type="button"
      class="button small"
      aria-disabled={!leads}
      onClick={() => leads && onGo()}
    >
      {props.words}
    </button>
  );
}

function NothingYet({ onStretch }: Pick<HistoryPageProps, 'onStretch'>) {
  return (
    <section class="panel history-empty" aria-labelledby="history-none">
      <svg viewBox="0 0 120 64" width="120" height="64" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((index) => (
          <rect
            key={index}
            class="bar-outline"
            x={index * 24 + 4}
            y={48 - index * 9}
            width="16"
            height={12 + index * 9}
            rx="5"
          />
        ))}
      </svg>
      <h3 id="history-none">{words.none.title}</h3>
      <p>{words.none.lead}</p>
      <button type="button" class="button primary" onClick={onStretch}>
        {words.none.stretch}
      </button>
    </section>
  );
}

/** The progress: this week, a day, twelve weeks, a year, body areas and hours. */
export function HistoryPage(props: HistoryPageProps) {
  const { moment, goals, isWorkday, days, events, review, year, years } = props;
  const today = localDate(moment.at, moment.zone);
  // Follows today, also past midnight, until a day is chosen.
  const [wished, setWished] = useState<string | null>(null);
  const chosen = wished ?? today;
  const choose = (date: string) => setWished(date === today ? null : date);
  if (days.size === 0 && years.every((one) => one === year)) {
    return (
      <>
        <h2 class="view-title">{words.title}</h2>
        <NothingYet onStretch={props.onStretch} />
      </>
    );
  }
  const first = firstReadDay(today);
  const [firstKnown = today] = [...days.keys()].filter((date) => date >= first).toSorted();
  // One or two days give nothing to compare.
  const isTooEarly = days.size < 3 && years.length <= 1;
  const hours = hoursOfDay(
    [...events].map(([date, ofDay]) => ({
      zone: days.get(date)?.set?.zone ?? moment.zone,
      events: ofDay,
    })),
    'stretch',
  );
  const doses = weeklyDoses(
    weekUpTo(today, firstDayOfWeek()).map((date) => days.get(date)?.tally ?? emptyTally),
  );
  return (
    <>
      <h2 class="view-title">{words.title}</h2>
      <GoalProgress props={props} today={today} first={first} />
      {review !== null && (
        <div class="panel">
          <WeeklyReviewCard review={review} onSuggestion={props.onSuggestion} onDismiss={null} />
        </div>
      )}
      <SettingSection id="history-day" title={dayName(chosen, today)}>
        {firstKnown < today && (
          <div class="day-navigation">
            <DayWay
              words={words.day.before}
              leads={chosen > firstKnown}
              onGo={() => choose(daysFrom(chosen, -1))}
            />
            <DayWay
              words={words.day.after}
              leads={chosen < today}
              onGo={() => choose(daysFrom(chosen, 1))}
            />
          </div>
        )}
        <DayDetails {...props} date={chosen} today={today} />
      </SettingSection>
      <SettingSection id="history-week" title={words.thisWeek.title}>
        <WeekChart days={days} today={today} goals={goals} isWorkday={isWorkday} />
      </SettingSection>
      {!isTooEarly && (
        <SettingSection id="history-weeks" title={words.weeks.title}>
          <HeatMap
            days={days}
            today={today}
            goal={goals.breaks}
            chosen={chosen}
            said={(date) => daySummary(props, date)}
            onChoose={choose}
          />
        </SettingSection>
      )}
      <SettingSection id="history-dose" title={words.dose.title}>
        <DoseBars doses={doses} />
      </SettingSection>
      {isTooEarly ? (
        <p class="history-soon">{words.soon}</p>
      ) : (
        <>
          <SettingSection id="history-hours" title={words.hours.title}>
            <HoursChart hours={hours} />
          </SettingSection>
          <SettingSection id="history-year" title={words.year.title}>
            <YearChart
              days={days}
              goal={goals.breaks}
              year={year}
              years={years}
              onYear={props.onYear}
            />
          </SettingSection>
        </>
      )}
    </>
  );
}
