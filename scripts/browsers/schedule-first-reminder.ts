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
 * Leaves only a few seconds of sitting until the first stretch, at whatever hour of the week, and
 * tells when it is due (epoch ms).
 */
export async function scheduleFirstReminder(page: Page, seconds: number): Promise<number | null> {
  await remindAtAnyHour(page);
  await remindWithoutWaiting(page);
  await setSitting(page, { stretch: defaultSettings.stretch.everyMinutes - seconds / 60 });
  const { run, settings = defaultSettings } = await readStorage(page);
  const moment = { at: Date.now(), zone: Temporal.Now.timeZoneId() };
  return dueAt({ run, settings }, 'stretch', moment);
}
