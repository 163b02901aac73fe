import * as v from 'valibot';
import type { NumberRange } from '@/reminders/kinds/kind-facts';
import { kindLimits } from '@/reminders/kinds/kind-limits';
import type { BuiltInKind } from '@/reminders/kinds/kinds';
import { ownReminderLimits } from '@/reminders/kinds/own';
import { ownReminderId } from '@/reminders/kinds/reminder-id';
import { chimes, clocks, firstDays, limits } from '@/settings/limits';
import { languages } from '@/values/languages';
import { schemaByName } from '@/values/schema-by-name';
import { listOf, localDay, oneOf, textBetween, wallTime, wholeNumber } from '@/values/schema-parts';
import { checked } from '@/values/with-problem';

const within = /* @__NO_SIDE_EFFECTS__ */ ({ min, max }: Pick<NumberRange, 'min' | 'max'>) =>
  wholeNumber(min, max);

/** The settings of a reminder that is due after a time of sitting. */
const intervalSettings = /* @__NO_SIDE_EFFECTS__ */ ({
  everyMinutes,
}: {
  readonly everyMinutes: NumberRange;
}) => v.object({ on: v.boolean(), everyMinutes: within(everyMinutes) });

/** The settings of sitting and standing in alternation. */
const standSettings = /* @__NO_SIDE_EFFECTS__ */ ({
  sitMinutes,
  standMinutes,
}: typeof kindLimits.stand) =>
  v.object({ on: v.boolean(), sitMinutes: within(sitMinutes), standMinutes: within(standMinutes) });

/** One stretch of working time; `to` at or before `from` runs over midnight. */
const range = v.object({ from: wallTime, to: wallTime });
/** One stretch of working time on the clock on the wall. */
export type HoursRange = v.InferOutput<typeof range>;

const ownReminder = v.object({
  id: ownReminderId,
  on: v.boolean(),
  name: textBetween(1, ownReminderLimits.nameCharacters),
  message: textBetween(0, ownReminderLimits.messageCharacters),
  when: schemaByName(
    'by',
    {
      /** After so many minutes at the desk. */
      interval: v.object({
        by: v.literal('interval'),
        everyMinutes: within(ownReminderLimits.everyMinutes),
      }),
      /** At these times of day. */
      times: v.object({
        by: v.literal('times'),
        times: v.pipe(
          listOf(wallTime, ownReminderLimits.timesADay, 1),
          checked((times) => new Set(times).size === times.length, { code: 'duplicate' }),
        ),
      }),
    },
    { code: 'not-one-of', options: ['interval', 'times'] },
  ),
});
/** A reminder that the person made. */
export type OwnReminder = v.InferOutput<typeof ownReminder>;

/** Each part of the settings with its schema; a page may change any part by itself. */
export const settingsParts = {
  stretch: intervalSettings(kindLimits.stretch),
  posture: intervalSettings(kindLimits.posture),
  eyes: intervalSettings(kindLimits.eyes),
  stand: standSettings(kindLimits.stand),
  own: v.pipe(
    listOf(ownReminder, ownReminderLimits.reminders),
    checked((own) => new Set(own.map(({ id }) => id)).size === own.length, { code: 'duplicate' }),
  ),
  hours: v.object({
    on: v.boolean(),
    /** The ranges of each weekday, Monday first. */
    week: listOf(listOf(range, limits.rangesADay), 7, 7),
    /** Days off and holidays, first and last day included. */
    daysOff: listOf(
      v.pipe(
        v.object({ from: localDay, to: localDay }),
        checked(({ from, to }) => from <= to, { code: 'last-before-first' }),
      ),
      limits.daysOff,
    ),
    /** Nothing is offered before so many minutes of sitting since the last time away. */
    notBeforeMinutes: within(limits.notBeforeMinutes),
  }),
  moment: v.object({
    /** How long a due reminder waits for a pause in typing; 0 is at once. */
    waitMinutes: within(limits.waitMinutes),
    /** Mark the icon a minute before. Off by default: it costs a wake-up each time. */
    headsUp: v.boolean(),
  }),
  sitting: v.object({
    /** `fixed` uses the clock alone, for systems that do not report presence. */
    model: oneOf(['presence', 'fixed']),
    awayMinutes: within(limits.awayMinutes),
  }),
  /** What holds a reminder, in addition to pauses and working hours. */
  holds: v.object({ fullScreen: v.boolean(), call: v.boolean(), sound: v.boolean() }),
  /** The ways to show a reminder, apart from badge and title, which are always used. */
  rungs: v.object({
    notification: v.boolean(),
    sound: v.boolean(),
    popup: v.boolean(),
    guide: v.boolean(),
  }),
  chime: v.object({ tone: oneOf(chimes), volumePercent: within(limits.volumePercent) }),
  /** Where the person can stretch; a due stretch is drawn from these. */
  positions: v.pipe(
    v.object({ seated: v.boolean(), standing: v.boolean(), floor: v.boolean() }),
    checked((positions) => positions.seated || positions.standing || positions.floor, {
      code: 'no-position-left',
    }),
  ),
  /** The sounds of the guide; captions are always shown. */
  sound: v.object({
    voice: v.boolean(),
    tones: v.boolean(),
    volumePercent: within(limits.volumePercent),
  }),
  theme: oneOf(['system', 'light', 'dark']),
  /** The language of all words; `browser` follows the language of the browser. */
  language: oneOf(['browser', ...languages]),
  /** How times of day are written; `region` follows the region of the browser. */
  clock: oneOf(clocks),
  /** The day that a week starts with; `region` follows the region of the browser. */
  firstDay: oneOf(firstDays),
  /** The goal: breaks a day. */
  goal: within(limits.goal),
  /** The goal: days a week with that many breaks. */
  goalDays: within(limits.goalDays),
  /** Shows a review of the last week in the popup on the first workday of a week. */
  lookBack: v.boolean(),
} satisfies Readonly<Record<BuiltInKind, v.GenericSchema>> &
  Readonly<Record<string, v.GenericSchema>>;

/** The choices of the person, without the running state. */
export const settingsSchema = v.object({ version: v.literal(3), ...settingsParts });

/** The choices of the person; see `settingsSchema` for units and limits. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The name of one part of the settings. */
export type SettingsPart = keyof typeof settingsParts;
