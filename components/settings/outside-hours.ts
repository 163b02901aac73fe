import { fixedTimeAt } from '@/reminders/working-hours';
import type { Settings } from '@/settings/settings';

/** Any week without a change of clocks. */
const someWeek = { at: 0, zone: 'UTC' };

/** Returns the times outside the working hours of every weekday, which would never fire. */
export function outsideHours(times: readonly string[], hours: Settings['hours']): string[] {
  const always = { ...hours, daysOff: [] };
  const finished = times.filter((time) => time !== '');
  return finished.filter((time) => fixedTimeAt([time], always, someWeek.at, someWeek) === null);
}
