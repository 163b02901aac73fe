import historyWords from 'words:history';
import type { DayTally } from '@/history/day-tally';
import { formatList } from '@/locales/formats';
import { hoursAndMinutes } from '@/locales/time-text';

const words = historyWords.day;

/** Lists what a day came to: breaks against the goal, times away, sitting and standing. */
export function dayText(tally: DayTally, goal: number): string {
  const { breaks, naturalBreaks, sittingMinutes, standingMinutes } = tally;
  const parts = [(breaks > goal ? words.breaksBeyond : words.breaks)({ breaks, goal })];
  if (naturalBreaks > 0) parts.push(words.away({ times: naturalBreaks }));
  if (sittingMinutes > 0) parts.push(words.sitting({ length: hoursAndMinutes(sittingMinutes) }));
  if (standingMinutes > 0) parts.push(words.standing({ length: hoursAndMinutes(standingMinutes) }));
  return formatList(parts, 'unit');
}
