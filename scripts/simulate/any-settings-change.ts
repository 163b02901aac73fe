import { defaultSettings } from '@/settings/default-settings';
import type { HoursRange, OwnReminder, Settings } from '@/settings/settings';
import type { Random } from './random';

const office: HoursRange[] = [{ from: '09:00', to: '17:30' }];
const halves: HoursRange[] = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '18:15' },
];
const night: HoursRange[] = [{ from: '21:30', to: '06:00' }];
const allDay: HoursRange[] = [{ from: '00:00', to: '00:00' }];

const water: OwnReminder = {
  id: 'own-water',
  on: true,
  name: 'Water',
  message: 'Drink something.',
  when: { by: 'interval', everyMinutes: 40 },
};
const lunch: OwnReminder = {
  id: 'own-lunch',
  on: true,
  name: 'Lunch',
  message: '',
  when: { by: 'times', times: ['12:30', '23:45', '02:30'] },
};

function anyHours(random: Random, today: string): Settings['hours'] {
  const day = () => random.pick([office, office, halves, night, allDay, []]);
  return {
    ...defaultSettings.hours,
    on: random.chance(0.85),
    week: Array.from({ length: 7 }, day),
    daysOff: random.chance(0.15) ? [{ from: today, to: today }] : [],
    notBeforeMinutes: random.pick([0, 0, 0, 10, 20]),
  };
}

/** Returns a random change that a person may make to the settings. */
export function anySettingsChange(random: Random, today: string): Partial<Settings> {
  const on = random.chance(0.8);
  switch (random.between(0, 11)) {
    case 0:
    case 1:
      return { stretch: { on: random.chance(0.95), everyMinutes: random.pick([15, 30, 45, 60]) } };
    case 2:
      return { posture: { on, everyMinutes: random.pick([10, 20, 30, 60]) } };
    case 3:
      return { eyes: { on, everyMinutes: random.pick([10, 20, 40]) } };
    case 4:
      return { stand: { on, sitMinutes: random.pick([15, 30, 45]), standMinutes: 15 } };
    case 5:
      return { own: random.pick([[], [water], [lunch], [water, lunch]]) };
    case 6:
      return { hours: anyHours(random, today) };
    case 7:
      return {
        moment: {
          ...defaultSettings.moment,
          waitMinutes: random.between(0, 10),
          headsUp: random.chance(0.5),
        },
      };
    case 8:
      return {
        holds: { fullScreen: on, call: random.chance(0.8), sound: random.chance(0.5) },
      };
    case 9:
      return {
        rungs: {
          ...defaultSettings.rungs,
          notification: random.chance(0.8),
          sound: random.chance(0.5),
          popup: random.chance(0.3),
          guide: random.chance(0.3),
        },
      };
    case 10:
      return {
        sitting: {
          ...defaultSettings.sitting,
          model: random.chance(0.8) ? 'presence' : 'fixed',
          awayMinutes: random.pick([3, 5, 5, 10]),
        },
      };
    default:
      return { theme: 'dark' };
  }
}
