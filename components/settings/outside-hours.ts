import { fixedTimeAt } from '@/reminders/working-hours';
import type { Settings } from '@/settings/settings';

/** Any week without a change of clocks will do. */
const someWeek = { at: 0, zone: 'UTC' };

/** The times of day that lie in no working hours of any weekday: nothing would ever be shown. */
export function outsideHours(times: readonly string[], hours: Settings['hours']): string[] {
  const always = { ...hours, daysOff: [] };
  const finished = times.filter((time) => time !== '');
  return finished.filter((time) => fixedTimeAt([time], always, someWeek.at, someWeek) === null);
}
