import type { Success, Suggestion } from '@/history/weekly-review';
import { count } from '@/locales/en/count';
import { bodyAreaWords } from '@/locales/en/library/body-areas';
import { minutes } from '@/locales/en/time';

function well(went: Success): string {
  switch (went.well) {
    case 'week-reached':
      return `You reached your week: ${count(went.met, 'day', 'days')} with your breaks.`;
    case 'days-met':
      return `${count(went.met, 'day', 'days')} with all the breaks you aimed for.`;
    case 'area':
      return `You gave your ${bodyAreaWords[went.area].toLowerCase()} ${minutes(went.minutes)}.`;
    case 'breaks':
      return `You took ${count(went.breaks, 'break', 'breaks')}.`;
    case 'natural-breaks':
      return `You got up and away from the desk ${count(went.times, 'time', 'times')}.`;
  }
}

function suggestion(suggested: Suggestion): string {
  switch (suggested.suggests) {
    case 'longer-interval':
      return `Most reminders passed by. Every ${minutes(suggested.to)} instead?`;
    case 'smaller-goal':
      return `On most days you took ${count(suggested.to, 'break', 'breaks')}. Aim for that?`;
    case 'larger-goal':
      return `That came easily. Aim for ${count(suggested.to, 'break', 'breaks')} a day?`;
  }
}

function applied(suggested: Suggestion): string {
  return suggested.suggests === 'longer-interval'
    ? `Stretches now come every ${minutes(suggested.to)}.`
    : `You now aim for ${count(suggested.to, 'break', 'breaks')} a day.`;
}

/** The words of the weekly review. */
export const weeklyReviewCardWords = {
  title: 'Last week',
  well,
  suggestion,
  apply: 'Yes, change it',
  applied,
  undo: 'Undo',
  dismiss: 'Put away',
} as const;
