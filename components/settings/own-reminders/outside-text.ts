import settingsWords from 'words:settings';
import { formatList, wallClockTime } from '@/locales/formats';

/** Says which times of a reminder, as `06:00`, are outside the working hours. */
export function outsideText(times: readonly string[]): string {
  return settingsWords.reminders.own.outside({
    count: times.length,
    times: formatList(times.map(wallClockTime)),
  });
}
