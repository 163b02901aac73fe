import { popupWords } from '@/locales/en/popup';
import { ownReminder } from '@/reminders/due';
import { isOwnReminder, type ReminderId } from '@/reminders/kinds/kinds';
import type { State } from '@/reminders/state';

/** Returns the name of a reminder for use in a sentence; an own name is in quotes. */
export function reminderName({ settings, run }: State, kind: ReminderId): string {
  const { names } = popupWords;
  if (isOwnReminder(kind)) {
    const own = ownReminder(settings, kind);
    return own === undefined ? names.gone : names.own(own.name);
  }
  return names[kind === 'stand' && run.standing ? 'sit' : kind];
}
