import { defaultSettings } from '@/settings/settings';

const { hours } = defaultSettings;
const { week } = hours;

/** An own reminder as a page sends it. */
export const tea = {
  id: 'own-tea',
  on: true,
  name: 'Tea',
  message: 'Put the kettle on.',
  when: { by: 'interval', everyMinutes: 60 },
};
const every = (everyMinutes: unknown) => ({ ...tea, when: { by: 'interval', everyMinutes } });
/** The same at some times of day. */
export const at = (...times: unknown[]) => ({ ...tea, when: { by: 'times', times } });
/** So many own reminders. */
export const teas = (howMany: number) =>
  Array.from({ length: howMany }, (_, index) => ({ ...tea, id: `own-tea-${index}` }));
/** So many times of day. */
export const quarters = (howMany: number) =>
  Array.from({ length: howMany }, (_, index) => `${String(8 + index).padStart(2, '0')}:15`);
/** So many ranges of working time. */
export const ranges = (howMany: number) =>
  Array.from({ length: howMany }, () => ({ from: '09:00', to: '10:00' }));
/** Hours with other ranges on Monday. */
export const onMonday = (...list: unknown[]) => ({
  hours: { ...hours, week: [list, ...week.slice(1)] },
});
/** Hours with days off. */
export const off = (from: string, to: string) => ({ hours: { ...hours, daysOff: [{ from, to }] } });

const minutesOf = (least: number, most: number) =>
  `This must be a whole number from ${least} to ${most}.`;
const timeOfDay = 'This must be a time of day such as 12:30.';
const sevenDays = 'hours.week: There must be a list for each of the seven weekdays.';

/** Settings that must be refused: what is wrong, the parts of the settings, and the sentence that says so. */
export const badSettings: readonly [string, object, string][] = [
  ...[0, -5, 14, 121, 45.5, Number.NaN, 1e300, Number.POSITIVE_INFINITY, '45', null].map(
    (everyMinutes): [string, object, string] => [
      `a stretch every ${JSON.stringify(everyMinutes)} (${String(everyMinutes)}) minutes`,
      { stretch: { on: true, everyMinutes } },
      `stretch.everyMinutes: ${minutesOf(15, 120)}`,
    ],
  ),
  [
    'a posture check every 5 minutes',
    { posture: { on: true, everyMinutes: 5 } },
    `posture.everyMinutes: ${minutesOf(10, 120)}`,
  ],
  [
    'an eye break every 2 hours',
    { eyes: { on: true, everyMinutes: 120 } },
    `eyes.everyMinutes: ${minutesOf(10, 60)}`,
  ],
  [
    'no time to stand',
    { stand: { on: true, sitMinutes: 45, standMinutes: 0 } },
    `stand.standMinutes: ${minutesOf(5, 90)}`,
  ],
  [
    'no time to sit',
    { stand: { on: true, sitMinutes: Number.NaN, standMinutes: 15 } },
    `stand.sitMinutes: ${minutesOf(15, 120)}`,
  ],
  ...[0, Number.NaN, 1e300, 45.5, '45'].map((minutes): [string, object, string] => [
    `an own reminder every ${JSON.stringify(minutes)} (${String(minutes)}) minutes`,
    { own: [every(minutes)] },
    `own.0.when.everyMinutes: ${minutesOf(5, 120)}`,
  ]),
  ...['25:00', '9:00', '24:00', '12:60', '12.30', '', ' 12:30', '12:30\n', '１２:30', 1230].map(
    (time): [string, object, string] => [
      `an own reminder at ${JSON.stringify(time)}`,
      { own: [at(time)] },
      `own.0.when.times.0: ${timeOfDay}`,
    ],
  ),
  [
    'an own reminder at no time',
    { own: [at()] },
    'own.0.when.times: Name at least one time of day.',
  ],
  [
    'an own reminder at the same time twice',
    { own: [at('12:30', '12:30')] },
    'own.0.when.times: Each time may stand once.',
  ],
  [
    'an own reminder at 13 times',
    { own: [at(...quarters(13))] },
    'own.0.when.times: There can be at most 12 of these.',
  ],
  [
    'an own reminder without a name',
    { own: [{ ...tea, name: '' }] },
    'own.0.name: Please write something here.',
  ],
  [
    'an own name of 10,000 characters',
    { own: [{ ...tea, name: 'x'.repeat(10_000) }] },
    'own.0.name: This must have 1 to 40 characters.',
  ],
  [
    'a message of 10,000 characters',
    { own: [{ ...tea, message: 'x'.repeat(10_000) }] },
    'own.0.message: This must have 0 to 160 characters.',
  ],
  ['11 own reminders', { own: teas(11) }, 'own: There can be at most 10 of these.'],
  ['two own reminders of one id', { own: [tea, tea] }, 'own: Each reminder may stand once.'],
  ...['stretch', 'tea', 'own-', 'own-a b', `own-${'x'.repeat(41)}`, '__proto__', 7].map(
    (id): [string, object, string] => [
      `an own reminder with the id ${JSON.stringify(id)}`,
      { own: [{ ...tea, id }] },
      'own.0.id: This must be the name of one of your own reminders.',
    ],
  ),
  [
    'an own reminder by the moon',
    { own: [{ ...tea, when: { by: 'moon' } }] },
    'own.0.when.by: A reminder comes by "interval" or at "times".',
  ],
  ['own reminders that are no list', { own: tea }, 'own: This must be a list.'],
  [
    'working time from 25:00',
    onMonday({ from: '25:00', to: '17:30' }),
    `hours.week.0.0.from: ${timeOfDay}`,
  ],
  [
    'working time until 9:00',
    onMonday({ from: '08:00', to: '9:00' }),
    `hours.week.0.0.to: ${timeOfDay}`,
  ],
  ['7 ranges a day', onMonday(...ranges(7)), 'hours.week.0: There can be at most 6 of these.'],
  ['a week of 8 days', { hours: { ...hours, week: [...week, []] } }, sevenDays],
  ['a week of 6 days', { hours: { ...hours, week: week.slice(1) } }, sevenDays],
  [
    'the thirtieth of February',
    off('2026-02-30', '2026-03-01'),
    'hours.daysOff.0.from: There is no such date.',
  ],
  [
    '29 February 2027',
    off('2027-02-28', '2027-02-29'),
    'hours.daysOff.0.to: There is no such date.',
  ],
  [
    'a thirteenth month',
    off('2026-13-01', '2026-13-02'),
    'hours.daysOff.0.from: This must be a date such as 2026-11-23.',
  ],
  [
    'a date that is a word',
    off('today', 'today'),
    'hours.daysOff.0.from: This must be a date such as 2026-11-23.',
  ],
  [
    'days off for ever',
    off('2026-11-24', '9999-12-31'),
    'hours.daysOff.0.to: This must be a date before the year 2100.',
  ],
  [
    'days off that end before they begin',
    off('2026-11-24', '2026-11-23'),
    'hours.daysOff.0: The last day must not be before the first.',
  ],
  [
    'not before 61 minutes',
    { hours: { ...hours, notBeforeMinutes: 61 } },
    `hours.notBeforeMinutes: ${minutesOf(0, 60)}`,
  ],
  [
    'no position at all',
    { positions: { seated: false, standing: false, floor: false } },
    'positions: At least one position must stay possible.',
  ],
  [
    'an unknown tone',
    { chime: { tone: 'siren', volumePercent: 30 } },
    'chime.tone: This must be one of "drop" | "bowl" | "wood".',
  ],
  [
    'a volume of 101',
    { chime: { tone: 'drop', volumePercent: 101 } },
    `chime.volumePercent: ${minutesOf(0, 100)}`,
  ],
  [
    'a guide at a volume of 101',
    { sound: { voice: false, tones: true, volumePercent: 101 } },
    `sound.volumePercent: ${minutesOf(0, 100)}`,
  ],
  [
    'a wait of an hour',
    { moment: { waitMinutes: 60, headsUp: false } },
    `moment.waitMinutes: ${minutesOf(0, 10)}`,
  ],
  [
    'being away after no time',
    { sitting: { model: 'presence', awayMinutes: 0 } },
    `sitting.awayMinutes: ${minutesOf(3, 30)}`,
  ],
  [
    'a switch that says "yes"',
    { eyes: { on: 'yes', everyMinutes: 20 } },
    'eyes.on: This must be true or false.',
  ],
  ['no goal', { goal: 0 }, `goal: ${minutesOf(1, 20)}`],
];
