import type { OwnReminder } from '@/settings/settings';

/** An own reminder with an interval. */
export const waterReminder: OwnReminder = {
  id: 'own-water',
  on: true,
  name: 'Water',
  message: 'A glass is enough.',
  when: { by: 'interval', everyMinutes: 60 },
};
