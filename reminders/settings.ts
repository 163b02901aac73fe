import * as v from 'valibot';
import { wholeNumber } from '@/reminders/schema-parts';

/** Minutes since local midnight. */
const minuteOfDay = wholeNumber(0, 1439);

/** The shortest and longest interval of each reminder, in minutes. */
export const intervalLimits = {
  /** `scheduling.stretch` of the content brief (HSE, NIOSH, McLean 2001). */
  stretch: { min: 15, max: 120 },
  /** `scheduling.postureCheck` of the content brief; no trial sets one. */
  posture: { min: 10, max: 120 },
} as const;

const reminder = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.object({ on: v.boolean(), everyMinutes: wholeNumber(min, max) });

/** Soft tones, for hands-free stretching with the screen out of sight; a voice only when asked. */
const quietSound = { voice: false, tones: true, volumePercent: 40 };

/** Each part of the settings with its schema; a page may change any part by itself. */
export const settingsParts = {
  stretch: reminder(intervalLimits.stretch),
  posture: reminder(intervalLimits.posture),
  /** One range for all working days; `to` at or before `from` runs over midnight. */
  hours: v.object({
    on: v.boolean(),
    /** ISO weekdays, 1 is Monday. */
    days: v.pipe(
      v.array(wholeNumber(1, 7)),
      v.check((days) => new Set(days).size === days.length, 'Each weekday may stand once.'),
    ),
    from: minuteOfDay,
    to: minuteOfDay,
  }),
  /** Where the person can stretch; a due stretch is drawn from these. */
  positions: v.pipe(
    v.object({ seated: v.boolean(), standing: v.boolean(), floor: v.boolean() }),
    v.check(
      (positions) => positions.seated || positions.standing || positions.floor,
      'At least one position must stay possible.',
    ),
  ),
  /** What the guide may be heard with; captions are always there. */
  sound: v.optional(
    v.object({ voice: v.boolean(), tones: v.boolean(), volumePercent: wholeNumber(0, 100) }),
    quietSound,
  ),
  theme: v.picklist(['system', 'light', 'dark']),
  /** Breaks a day that the person aims at. */
  goal: wholeNumber(1, 20),
};

/** What the person chose, apart from the running state. */
export const settingsSchema = v.object({ version: v.literal(1), ...settingsParts });

/** What the person chose; see `settingsSchema` for units and limits. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings before anyone has chosen: the evidence for each number is in the content brief. */
export const defaultSettings: Settings = {
  version: 1,
  stretch: { on: true, everyMinutes: 45 },
  posture: { on: true, everyMinutes: 30 },
  hours: { on: true, days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 + 30 },
  positions: { seated: true, standing: true, floor: false },
  sound: quietSound,
  theme: 'system',
  goal: 4,
};
