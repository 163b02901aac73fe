import popupWords from 'words:popup';
import { daysAgo } from '@/locales/time-text';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';

/** Says why a routine was chosen: which body area has waited, and since when. */
export function choiceReason(
  { because }: NonNullable<PracticeState['next']>,
  { at, zone }: Moment,
): string {
  const { area, since } = because;
  return since === null
    ? popupWords.never[area]
    : popupWords.last[area]({ day: daysAgo(since, at, zone) });
}
