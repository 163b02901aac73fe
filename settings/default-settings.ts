import { eyes } from '@/reminders/kinds/eyes';
import { posture } from '@/reminders/kinds/posture';
import { stand } from '@/reminders/kinds/stand';
import { stretch } from '@/reminders/kinds/stretch';
import type { HoursRange, Settings, SettingsPart } from '@/settings/settings';

const workday: HoursRange[] = [{ from: '09:00', to: '17:30' }];

/** The parts of the settings before the person changes any. */
export const defaultParts: Pick<Settings, SettingsPart> = {
  stretch: stretch.defaults,
  posture: posture.defaults,
  eyes: eyes.defaults,
  stand: stand.defaults,
  own: [],
  hours: {
    on: true,
    week: [workday, workday, workday, workday, workday, [], []],
    daysOff: [],
    notBeforeMinutes: 0,
  },
  moment: { waitMinutes: 5, headsUp: false },
  sitting: { model: 'presence', awayMinutes: 5 },
  holds: { fullScreen: true, call: true, sound: false },
  rungs: { notification: true, sound: false, popup: false, guide: false },
  chime: { tone: 'drop', volumePercent: 30 },
  positions: { seated: true, standing: true, floor: false },
  // Soft tones, for hands-free stretching with the screen out of sight; a voice only when asked.
  sound: { voice: false, tones: true, volumePercent: 40 },
  theme: 'system',
  language: 'browser',
  clock: 'region',
  firstDay: 'region',
  goal: 4,
  goalDays: 4,
  lookBack: true,
};

/** The settings before the person changes any. */
export const defaultSettings: Settings = { version: 3, ...defaultParts };

/** Returns whether a name is that of a part of the settings. */
export function isPart(name: string): name is SettingsPart {
  return Object.hasOwn(defaultParts, name);
}
