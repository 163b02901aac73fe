import type { DayTally, DoseArea } from '@/history/day-tally';
import type { SpanKind } from '@/history/day-timeline';
import type { GoalStreak, WeekProgress } from '@/history/goals';
import type { HoursFinding } from '@/history/hours-of-day';
import type { DoseRange } from '@/history/weekly-dose';
import { count } from '@/locales/en/count';
import { bodyAreaWords } from '@/locales/en/library/body-areas';
import { dayName, hoursAndMinutes, minutes, shortDate, weekdays } from '@/locales/en/time';

const breaks = (many: number) => count(many, 'break', 'breaks');
const days = (many: number) => count(many, 'day', 'days');

/** Formats seconds of work: `40 s`, `3 min`, `3.5 min`. */
function worked(seconds: number): string {
  if (seconds < 60) return `${seconds}\u00A0s`;
  const half = Math.round(seconds / 30) / 2;
  return `${half}\u00A0min`;
}

/** Formats an hour of the day: `9:00`. */
const clock = (hour: number) => `${hour}:00`;

const month = (index: number, style: 'short' | 'long') =>
  new Temporal.PlainYearMonth(2026, index + 1).toPlainDate({ day: 1 }).toLocaleString('en-GB', {
    month: style,
  });

/** The words of the history page. */
export const historyWords = {
  title: 'History',
  asTable: 'Show as a table',
  none: {
    title: 'Nothing to look back on yet',
    lead: 'Your breaks, and the time at your desk, will appear here from today on. They stay on this device.',
    stretch: 'Stretch now',
  },
  soon: 'Twelve weeks, the year, and the hours that suit you follow here, once there are a few days to compare.',
  dayName,
  shortDate,
  length: hoursAndMinutes,

  week: {
    summary: ({ met, of, reached }: WeekProgress, goal: number) =>
      reached
        ? `This week: ${days(met)} with your ${breaks(goal)}. That is what you aimed for.`
        : `This week: ${met} of ${days(of)} with your ${breaks(goal)}.`,
    firstDay: 'This is your first day here. What you do from now on adds up below.',
    keptUp: ({ met, since }: GoalStreak, today: string, ofAllWeeks: boolean) => {
      if (met === 0 || since === null) {
        return 'Whenever you are ready: one break is a beginning.';
      }
      if (met === 1) return 'One day with your breaks. The next one need not be tomorrow.';
      const how = ofAllWeeks ? 'for twelve weeks' : `since ${shortDate(since, today)}`;
      return `Kept up ${how}: ${days(met)} with your breaks, and never two working days missed in a row.`;
    },
    oneMissed: (date: string, today: string, works: boolean) =>
      `${dayName(date, today)} had fewer breaks. One day is nothing; ${works ? 'today' : 'your next working day'} is a good day for the next one.`,
  },

  day: {
    title: (date: string, today: string) => dayName(date, today),
    before: 'The day before',
    after: 'The day after',
    sentence: (tally: DayTally, goal: number) => {
      const parts = [
        tally.breaks > goal
          ? `${breaks(tally.breaks)}, with ${goal} aimed for`
          : `${tally.breaks} of ${breaks(goal)}`,
        ...(tally.naturalBreaks > 0 ? [`${count(tally.naturalBreaks, 'time', 'times')} away`] : []),
        ...(tally.sittingMinutes > 0 ? [`${hoursAndMinutes(tally.sittingMinutes)} sitting`] : []),
        ...(tally.standingMinutes > 0
          ? [`${hoursAndMinutes(tally.standingMinutes)} standing`]
          : []),
      ];
      return `${parts.join(', ')}.`;
    },
    nothing: 'Nothing is known of this day.',
    noEvents: 'When exactly is not known of this day any more, or never was.',
    spans: {
      sitting: 'Sitting',
      standing: 'Standing',
      away: 'Away',
      call: 'In a call',
    } satisfies Readonly<Record<SpanKind, string>>,
    marks: {
      routine: 'A routine',
      break: 'You moved',
      checked: 'A check done',
      passed: 'Skipped or unanswered',
    },
    table: {
      caption: 'The day, from its beginning',
      heads: ['Time', 'What', 'How long'],
    },
  },

  thisWeek: {
    title: 'This week',
    sentence: (many: number, of: number) =>
      many === 0 ? 'No breaks yet this week.' : `${breaks(many)} so far this week, on ${days(of)}.`,
    goal: (goal: number) => `Goal: ${goal}`,
    rest: 'rest',
    weekday: (date: string) => weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]?.short ?? '',
    table: {
      caption: 'Breaks on the days of this week',
      heads: ['Day', 'Breaks', 'Goal', 'Times away', 'Sitting'],
    },
  },

  weeks: {
    title: 'Twelve weeks',
    sentence: (met: number, known: number) =>
      known === 0
        ? 'The days fill up from today on.'
        : `${days(met)} with all the breaks that you aimed for, of ${days(known)} at the desk.`,
    label: 'Days; the arrow keys move by day and by week, and the day is shown at the top',
    option: (date: string, today: string, said: string) => `${dayName(date, today)}: ${said}`,
    rest: 'a day of rest',
    unknown: 'nothing is known of it',
    legend: {
      met: 'Goal reached',
      some: 'Some breaks: the more, the larger',
      noBreaks: 'At the desk, without a break',
      rest: 'Rest, or nothing known',
    },
    weekday: (index: number) => weekdays[index]?.short ?? '',
    table: {
      caption: 'The last twelve weeks, day by day',
      heads: ['Day', 'Breaks', 'Goal', 'Times away', 'Sitting'],
    },
  },

  year: {
    title: 'A year',
    choose: 'Year',
    sentence: (year: number, met: number, known: number) =>
      known === 0
        ? `Nothing is known of ${year}.`
        : `In ${year}, your goal was reached on ${met} of ${days(known)} at the desk.`,
    share: (met: number, known: number) => `${met}/${known}`,
    month: (index: number) => month(index, 'short'),
    longMonth: (index: number) => month(index, 'long'),
    legend: { met: 'Days on which your goal was reached', known: 'Days at the desk' },
    table: {
      caption: (year: number) => `${year}, month by month`,
      heads: ['Month', 'Goal reached', 'Days at the desk', 'Breaks'],
    },
  },

  dose: {
    title: 'Muscles this week',
    sentence: (most: DoseArea | null) =>
      most === null
        ? 'No routine yet this week.'
        : `Most of this week went to your ${bodyAreaWords[most].toLowerCase()}.`,
    explained:
      'For each muscle, about a minute in a session is a usual aim, and flexibility gains level off at about ten minutes a week. That is a range to find yourself in, and no promise. Minutes are told for each side.',
    sources:
      'Sources: ACSM and Mayo Clinic (a minute a session), Ingram 2025 (ten minutes a week).',
    area: (area: DoseArea) => bodyAreaWords[area],
    worked: (seconds: number) => (seconds === 0 ? '–' : worked(seconds)),
    suggested: 'What the evidence suggests',
    ranges: {
      none: 'none yet',
      below: 'less than a session',
      within: 'within the range',
      beyond: 'beyond where gains level off',
    } satisfies Readonly<Record<DoseRange, string>>,
    axis: (value: number) => minutes(value),
    table: {
      caption: 'Work for each part of the body this week, for each side',
      heads: ['Part of the body', 'Work', 'Where that lies'],
    },
  },

  hours: {
    title: 'Hours of the day',
    sentence: (finding: HoursFinding) => {
      switch (finding.finds) {
        case 'too-little':
          return 'After some more reminders, this shows at which hours a break suits you.';
        case 'before-noon':
          return 'You take most breaks before noon.';
        case 'after-noon':
          return 'You take most breaks after noon.';
        case 'even':
          return 'You take breaks at any hour alike.';
        case 'often-passed':
          return `Between ${clock(finding.from)} and ${clock(finding.until)} you pass over most reminders. Other hours may suit you better.`;
      }
    },
    legend: { taken: 'Taken', offered: 'Offered' },
    share: (taken: number, offered: number) => `${taken}/${offered}`,
    clock,
    table: {
      caption: 'Stretches offered and taken by hour, in the last twelve weeks',
      heads: ['Hour', 'Offered', 'Taken'],
    },
  },
} as const;
