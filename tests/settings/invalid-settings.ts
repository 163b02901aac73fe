import { defaultSettings } from '@/settings/default-settings';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { Problem, ProblemAt } from '@/values/problem';

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
/** The own reminder at fixed times of day. */
export const at = (...times: unknown[]) => ({ ...tea, when: { by: 'times', times } });
/** Some number of own reminders. */
export const teas = (howMany: number) =>
  Array.from({ length: howMany }, (_, index) => ({ ...tea, id: `own-tea-${index}` }));
/** Some number of times of day. */
export const quarters = (howMany: number) =>
  Array.from({ length: howMany }, (_, index) => `${String(8 + index).padStart(2, '0')}:15`);
/** Some number of ranges of working hours. */
export const ranges = (howMany: number) =>
  Array.from({ length: howMany }, () => ({ from: '09:00', to: '10:00' }));
/** Working hours with other ranges on Monday. */
export const onMonday = (...list: unknown[]) => ({
  hours: { ...hours, week: [list, ...week.slice(1)] },
});
/** Working hours with days off. */
export const off = (from: string, to: string) => ({ hours: { ...hours, daysOff: [{ from, to }] } });

const minutesOf = (min: number, max: number): Problem => ({
  code: 'out-of-range',
  min,
  max,
  whole: true,
});
const timeOfDay: Problem = { code: 'not-a-time' };

/** Invalid settings: a description, the parts of the settings, and the problem. */
export const invalidSettings: readonly [string, object, ProblemAt][] = [
  ...[0, -5, 14, 121, 45.5, Number.NaN, 1e300, Number.POSITIVE_INFINITY, '45', null].map(
    (everyMinutes): [string, object, ProblemAt] => [
      `a stretch every ${JSON.stringify(everyMinutes)} (${String(everyMinutes)}) minutes`,
      { stretch: { on: true, everyMinutes } },
      problemAtPath('stretch.everyMinutes', minutesOf(15, 120)),
    ],
  ),
  [
    'a posture check every 5 minutes',
    { posture: { on: true, everyMinutes: 5 } },
    problemAtPath('posture.everyMinutes', minutesOf(10, 120)),
  ],
  [
    'an eye break every 2 hours',
    { eyes: { on: true, everyMinutes: 120 } },
    problemAtPath('eyes.everyMinutes', minutesOf(10, 60)),
  ],
  [
    'no time to stand',
    { stand: { on: true, sitMinutes: 45, standMinutes: 0 } },
    problemAtPath('stand.standMinutes', minutesOf(5, 90)),
  ],
  [
    'no time to sit',
    { stand: { on: true, sitMinutes: Number.NaN, standMinutes: 15 } },
    problemAtPath('stand.sitMinutes', minutesOf(15, 120)),
  ],
  ...[0, Number.NaN, 1e300, 45.5, '45'].map((minutes): [string, object, ProblemAt] => [
    `an own reminder every ${JSON.stringify(minutes)} (${String(minutes)}) minutes`,
    { own: [every(minutes)] },
    problemAtPath('own.0.when.everyMinutes', minutesOf(5, 120)),
  ]),
  ...['25:00', '9:00', '24:00', '12:60', '12.30', '', ' 12:30', '12:30\n', '１２:30', 1230].map(
    (time): [string, object, ProblemAt] => [
      `an own reminder at ${JSON.stringify(time)}`,
      { own: [at(time)] },
      problemAtPath('own.0.when.times.0', timeOfDay),
    ],
  ),
  [
    'an own reminder at no time',
    { own: [at()] },
    problemAtPath('own.0.when.times', { code: 'too-few', least: 1 }),
  ],
  [
    'an own reminder at the same time twice',
    { own: [at('12:30', '12:30')] },
    problemAtPath('own.0.when.times', { code: 'duplicate' }),
  ],
  [
    'an own reminder at 13 times',
    { own: [at(...quarters(13))] },
    problemAtPath('own.0.when.times', { code: 'too-many', most: 12 }),
  ],
  [
    'an own reminder without a name',
    { own: [{ ...tea, name: '' }] },
    problemAtPath('own.0.name', { code: 'empty-text' }),
  ],
  [
    'an own name of 10,000 characters',
    { own: [{ ...tea, name: 'x'.repeat(10_000) }] },
    problemAtPath('own.0.name', { code: 'text-length', least: 1, most: 40 }),
  ],
  [
    'a message of 10,000 characters',
    { own: [{ ...tea, message: 'x'.repeat(10_000) }] },
    problemAtPath('own.0.message', { code: 'text-length', least: 0, most: 160 }),
  ],
  ['11 own reminders', { own: teas(11) }, problemAtPath('own', { code: 'too-many', most: 10 })],
  ['two own reminders of one id', { own: [tea, tea] }, problemAtPath('own', { code: 'duplicate' })],
  ...['stretch', 'tea', 'own-', 'own-a b', `own-${'x'.repeat(41)}`, '__proto__', 7].map(
    (id): [string, object, ProblemAt] => [
      `an own reminder with the id ${JSON.stringify(id)}`,
      { own: [{ ...tea, id }] },
      problemAtPath('own.0.id', { code: 'not-an-own-reminder' }),
    ],
  ),
  [
    'an own reminder by an unknown rule',
    { own: [{ ...tea, when: { by: 'moon' } }] },
    problemAtPath('own.0.when.by', { code: 'not-one-of', options: ['interval', 'times'] }),
  ],
  [
    'own reminders that are not a list',
    { own: tea },
    problemAtPath('own', { code: 'wrong-type', expected: 'list' }),
  ],
  [
    'working hours from 25:00',
    onMonday({ from: '25:00', to: '17:30' }),
    problemAtPath('hours.week.0.0.from', timeOfDay),
  ],
  [
    'working hours until 9:00',
    onMonday({ from: '08:00', to: '9:00' }),
    problemAtPath('hours.week.0.0.to', timeOfDay),
  ],
  [
    '7 ranges a day',
    onMonday(...ranges(7)),
    problemAtPath('hours.week.0', { code: 'too-many', most: 6 }),
  ],
  [
    'a week of 8 days',
    { hours: { ...hours, week: [...week, []] } },
    problemAtPath('hours.week', { code: 'too-many', most: 7 }),
  ],
  [
    'a week of 6 days',
    { hours: { ...hours, week: week.slice(1) } },
    problemAtPath('hours.week', { code: 'too-few', least: 7 }),
  ],
  [
    'the thirtieth of February',
    off('2026-02-30', '2026-03-01'),
    problemAtPath('hours.daysOff.0.from', { code: 'no-such-date' }),
  ],
  [
    '29 February 2027',
    off('2027-02-28', '2027-02-29'),
    problemAtPath('hours.daysOff.0.to', { code: 'no-such-date' }),
  ],
  [
    'a thirteenth month',
    off('2026-13-01', '2026-13-02'),
    problemAtPath('hours.daysOff.0.from', { code: 'not-a-date' }),
  ],
  [
    'a date that is a word',
    off('today', 'today'),
    problemAtPath('hours.daysOff.0.from', { code: 'not-a-date' }),
  ],
  [
    'days off until the year 9999',
    off('2026-11-24', '9999-12-31'),
    problemAtPath('hours.daysOff.0.to', { code: 'date-too-late', beforeYear: 2100 }),
  ],
  [
    'days off that end before they start',
    off('2026-11-24', '2026-11-23'),
    problemAtPath('hours.daysOff.0', { code: 'last-before-first' }),
  ],
  [
    'not before 61 minutes',
    { hours: { ...hours, notBeforeMinutes: 61 } },
    problemAtPath('hours.notBeforeMinutes', minutesOf(0, 60)),
  ],
  [
    'no position at all',
    { positions: { seated: false, standing: false, floor: false } },
    problemAtPath('positions', { code: 'no-position-left' }),
  ],
  [
    'an unknown tone',
    { chime: { tone: 'siren', volumePercent: 30 } },
    problemAtPath('chime.tone', { code: 'not-one-of', options: ['drop', 'bowl', 'wood'] }),
  ],
  [
    'a volume of 101',
    { chime: { tone: 'drop', volumePercent: 101 } },
    problemAtPath('chime.volumePercent', minutesOf(0, 100)),
  ],
  [
    'a guide at a volume of 101',
    { sound: { voice: false, tones: true, volumePercent: 101 } },
    problemAtPath('sound.volumePercent', minutesOf(0, 100)),
  ],
  [
    'a wait of an hour',
    { moment: { waitMinutes: 60, headsUp: false } },
    problemAtPath('moment.waitMinutes', minutesOf(0, 10)),
  ],
  [
    'an absence after no time',
    { sitting: { model: 'presence', awayMinutes: 0 } },
    problemAtPath('sitting.awayMinutes', minutesOf(3, 30)),
  ],
  [
    'a switch that says "yes"',
    { eyes: { on: 'yes', everyMinutes: 20 } },
    problemAtPath('eyes.on', { code: 'wrong-type', expected: 'boolean' }),
  ],
  ['no goal', { goal: 0 }, problemAtPath('goal', minutesOf(1, 20))],
];
