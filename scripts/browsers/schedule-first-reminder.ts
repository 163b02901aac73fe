import type { Page } from 'playwright-core';
import { dueAt } from '@/reminders/due';
import {
  readStorage,
  remindAtAnyHour,
  remindWithoutWaiting,
  setSitting,
} from '@/scripts/browsers/set-state';
import { defaultSettings } from '@/settings/default-settings';

/**
 * Makes the first stretch due in `seconds`, at any hour of the week. Returns the time at which it
 * is due (epoch ms), or null when stretches are off.
 */
export async function scheduleFirstReminder(page: Page, seconds: number): Promise<number | null> {
  await remindAtAnyHour(page);
  await remindWithoutWaiting(page);
  await setSitting(page, { stretch: defaultSettings.stretch.everyMinutes - seconds / 60 });
  const { run, settings = defaultSettings } = await readStorage(page);
  const moment = { at: Date.now(), zone: Temporal.Now.timeZoneId() };
  return dueAt({ run, settings }, 'stretch', moment);
}
