import { bodyAreaWords } from '@/locales/en/library/body-areas';
import { popupWords } from '@/locales/en/popup';
import { sinceDay } from '@/locales/en/time';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';

/** Says why a routine was chosen: which body area has waited, and since when. */
export function choiceReason(
  { because }: NonNullable<PracticeState['next']>,
  { at, zone }: Moment,
): string {
  const area = bodyAreaWords[because.area];
  return because.since === null
    ? popupWords.notYet(area)
    : popupWords.notSince(area, sinceDay(because.since, at, zone));
}
