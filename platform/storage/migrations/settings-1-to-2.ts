import * as v from 'valibot';
import { openObject } from './open-object';

/** The parts that changed shape. All others stay as they are. */
const settings1 = openObject({
  version: v.literal(1),
  hours: v.object({
    on: v.boolean(),
    /** ISO weekdays, 1 is Monday. */
    days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    /** Minutes since local midnight. */
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
    to: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
  }),
  /** Missing in settings from before guides had sound. */
  sound: v.optional(v.unknown()),
});

const twoDigits = (value: number) => String(value).padStart(2, '0');
const wallTime = (minute: number) =>
  `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

/**
 * Migrates settings of version 1 (November 2026: two reminders, one range of hours for all working
 * days) to version 2. Frozen, including the defaults of new settings at that time.
 */
export function settings1To2(old: unknown): unknown {
  const { hours, sound, ...others } = v.parse(settings1, old);
  const ranges = [{ from: wallTime(hours.from), to: wallTime(hours.to) }];
  return {
    ...others,
    version: 2,
    eyes: { on: false, everyMinutes: 20 },
    stand: { on: false, sitMinutes: 45, standMinutes: 15 },
    own: [],
    hours: {
      on: hours.on,
      week: [1, 2, 3, 4, 5, 6, 7].map((day) => (hours.days.includes(day) ? ranges : [])),
      daysOff: [],
      notBeforeMinutes: 0,
    },
    moment: { waitMinutes: 5, headsUp: false },
    sitting: { model: 'presence', awayMinutes: 5 },
    holds: { fullScreen: true, call: true, sound: false },
    rungs: { notification: true, sound: false, popup: false, guide: false },
    chime: { tone: 'drop', volumePercent: 30 },
    sound: sound ?? { voice: false, tones: true, volumePercent: 40 },
  };
}
