import { type DoseArea, sumOfTallies } from '@/history/day-tally';
import { type Goals, outcomeOf, weekProgress } from '@/history/goals';
import type { HistoryEvent } from '@/history/history-event';
import type { Day } from '@/history/month';
import { daysFrom } from '@/history/week';
import { suggestedSeconds, weeklyDoses } from '@/history/weekly-dose';

/** The settings that a suggestion may change. */
export interface WeeklyReviewSettings {
  readonly goals: Goals;
  /** The interval of the stretch in minutes; null when it is off. */
  readonly stretchMinutes: number | null;
  /** The longest possible interval, in minutes. */
  readonly longestMinutes: number;
  /** Which of them an administrator has locked. */
  readonly fixed: { readonly goal: boolean; readonly interval: boolean };
}

/** How often stretches were offered, and how often they were skipped or not answered. */
export interface Stretches {
  readonly offered: number;
  readonly passed: number;
}

/** Counts how often stretches were offered, and skipped or not answered, in the events of days. */
export function countStretches(days: readonly (readonly HistoryEvent[])[]): Stretches {
  const whats = days
    .flat()
    .flatMap((event) => ('kind' in event && event.kind === 'stretch' ? [event.what] : []));
  return {
    offered: whats.filter((what) => what === 'offered').length,
    passed: whats.filter((what) => what === 'skipped' || what === 'ignored').length,
  };
}

/** The input of a weekly review. */
export interface WeeklyReviewBasis {
  /** The first date of the week. */
  readonly first: string;
  /** The number of working days in that week. */
  readonly workable: number;
  readonly settings: WeeklyReviewSettings;
}

/** A success of a week. The review shows the first that applies. */
export type Success =
  | { readonly well: 'week-reached'; readonly met: number }
  | { readonly well: 'days-met'; readonly met: number }
  | { readonly well: 'area'; readonly area: DoseArea; readonly minutes: number }
  | { readonly well: 'breaks'; readonly breaks: number }
  | { readonly well: 'natural-breaks'; readonly times: number };

/** A change of one setting that may help. */
export type Suggestion =
  | { readonly suggests: 'longer-interval'; readonly from: number; readonly to: number }
  | { readonly suggests: 'smaller-goal'; readonly from: number; readonly to: number }
  | { readonly suggests: 'larger-goal'; readonly from: number; readonly to: number };

/** The review of a week. */
export interface WeeklyReview {
  /** The first date of the week. */
  readonly first: string;
  readonly well: Success;
  readonly suggestion: Suggestion | null;
}

/** Fewer offers than this are too few to judge the interval. */
const leastOffers = 10;
const intervalStep = 15;

/** Returns the week's success; null when nothing applies. */
function successOf(days: readonly Day[], met: number, reached: boolean): Success | null {
  const tallies = days.map(({ tally }) => tally);
  const { breaks, naturalBreaks } = sumOfTallies(tallies);
  if (reached) return { well: 'week-reached', met };
  if (met > 0) return { well: 'days-met', met };
  const [best] = weeklyDoses(tallies)
    .filter(({ seconds }) => seconds >= suggestedSeconds.session)
    .toSorted((one, other) => other.seconds - one.seconds);
  if (best !== undefined) {
    return { well: 'area', area: best.area, minutes: Math.round(best.seconds / 60) };
  }
  if (breaks > 0) return { well: 'breaks', breaks };
  return naturalBreaks > 0 ? { well: 'natural-breaks', times: naturalBreaks } : null;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Returns the change that fits the week best; null when none is needed. */
function suggestionFor(
  days: readonly Day[],
  stretches: Stretches,
  settings: WeeklyReviewSettings,
): Suggestion | null {
  return intervalSuggestion(days, stretches, settings) ?? goalSuggestion(days, settings);
}

/** Suggests a longer interval when most stretches were skipped since the interval was set. */
function intervalSuggestion(
  days: readonly Day[],
  { offered, passed }: Stretches,
  { stretchMinutes: from, longestMinutes, fixed }: WeeklyReviewSettings,
): Suggestion | null {
  if (from === null || fixed.interval || from >= longestMinutes) return null;
  const lastMinutes = days.findLast(({ set }) => set?.stretchMinutes !== undefined)?.set
    ?.stretchMinutes;
  if (lastMinutes !== undefined && lastMinutes !== from) return null;
  if (offered < leastOffers || passed <= offered / 2) return null;
  return { suggests: 'longer-interval', from, to: Math.min(longestMinutes, from + intervalStep) };
}

function goalSuggestion(
  days: readonly Day[],
  { goals, fixed }: WeeklyReviewSettings,
): Suggestion | null {
  if (fixed.goal) return null;
  const worked = days.filter((day) => outcomeOf(day, goals.breaks) !== 'rest');
  if (worked.length < 2) return null;
  const usual = median(worked.map(({ tally }) => tally.breaks));
  if (usual < goals.breaks && usual > 0) {
    return { suggests: 'smaller-goal', from: goals.breaks, to: usual };
  }
  // Every day was far above the goal, so the goal is too low to help.
  const least = Math.min(...worked.map(({ tally }) => tally.breaks));
  return least >= goals.breaks + 2 && least <= 20
    ? { suggests: 'larger-goal', from: goals.breaks, to: least }
    : null;
}

/**
 * Reviews the week that started on `first` from its known days and its stretches. Returns null when
 * the week has no data.
 */
export function weeklyReview(
  days: ReadonlyMap<string, Day>,
  stretches: Stretches,
  { first, workable, settings }: WeeklyReviewBasis,
): WeeklyReview | null {
  const standing = weekProgress(days, first, settings.goals, workable);
  const last = daysFrom(first, 6);
  const week = [...days.values()].filter(({ date }) => date >= first && date <= last);
  const well = successOf(week, standing.met, standing.reached);
  return well === null
    ? null
    : { first, well, suggestion: suggestionFor(week, stretches, settings) };
}
