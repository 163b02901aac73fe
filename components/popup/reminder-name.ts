import { ownReminder } from '@/reminders/due';
import { isOwnReminder, type ReminderId } from '@/reminders/kinds/kinds';
import type { State } from '@/reminders/state';

/** How messages name a reminder; a message has its own sentence for each kind. */
export interface ReminderName {
  /** `other` is a reminder that no longer exists. */
  readonly kind: 'stretch' | 'posture' | 'eyes' | 'stand' | 'sit' | 'own' | 'other';
  /** The name of an own reminder; empty for others. */
  readonly name: string;
}

/** Returns how messages name a reminder. */
export function reminderName({ settings, run }: State, id: ReminderId): ReminderName {
  if (isOwnReminder(id)) {
    const own = ownReminder(settings, id);
    return own === undefined ? { kind: 'other', name: '' } : { kind: 'own', name: own.name };
  }
  return { kind: id === 'stand' && run.standing ? 'sit' : id, name: '' };
}
