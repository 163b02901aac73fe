import { count } from '@/locales/en/count';
import { heldBecause, heldNow } from '@/locales/en/hold-words';
import { dayAndTime, dayName, hoursAndMinutes, minutes } from '@/locales/en/time';
import type { HoldReason } from '@/reminders/hold-reasons';
import type { BuiltInKind } from '@/reminders/kinds/kinds';
import { dayMs, minuteMs } from '@/values/duration';

const names = {
  stretch: 'the stretch',
  posture: 'the posture check',
  eyes: 'the eye break',
  stand: 'the change between sitting and standing',
} as const satisfies Readonly<Record<BuiltInKind, string>>;

/** Why an open offer was withdrawn, to follow `because`. */
const becauseWithdrawn = {
  ...heldBecause,
  off: 'it was switched off',
  replaced: 'the stretch took its place',
} as const;

/** Makes a sentence: raises the first letter and adds a full stop. */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Formats a duration in ms: `12 min`, `3 h 5 min`, `4 days`. */
function lengthOf(ms: number): string {
  const whole = Math.round(ms / minuteMs);
  if (whole < 1) return 'less than a minute';
  return ms >= 2 * dayMs ? `${Math.round(ms / dayMs)} days` : hoursAndMinutes(whole);
}

/** The words of the log page. A `name` parameter is the name of a reminder, from `names`. */
export const logWords = {
  title: 'Why was I (not) reminded?',
  lead: 'Every decision of Loosen, with its time and its reason. It stays on this device.',
  entries: 'What happened',
  day: 'Day',
  everyDay: 'Every day',
  dayChoice: (date: string, today: string, many: number) => `${dayName(date, today)} (${many})`,
  dayName,
  found: (many: number) => count(many, 'entry', 'entries'),
  none: 'Nothing has happened yet. The first reminder, pause or break will appear here.',
  repeated: (line: string, times: number) => `${line} (${times} times)`,
  kept: 'Two weeks are kept, on this device only.',
  unread: (many: number) =>
    many === 1
      ? '1 entry is left out: it is damaged, or comes from another version of Loosen.'
      : `${many} entries are left out: they are damaged, or come from another version of Loosen.`,
  names,
  ownName: (name: string) => `“${name}”`,
  goneName: 'one of your own reminders, which is gone now',

  next: {
    offer: (name: string) => sentence(`${name} waits for your answer`),
    held: (why: HoldReason, until: string | null) =>
      until === null
        ? `${heldNow[why]}, so nothing is shown.`
        : `${heldNow[why]}, so nothing is shown until ${until}.`,
    waiting: (name: string, until: string) =>
      sentence(`${name} is due and waits for a pause in your typing, until ${until} at the latest`),
    next: (name: string, time: string) => `Next comes ${name}, at ${time}.`,
    off: 'Every reminder is switched off, so nothing will be shown.',
  },

  held: (name: string, why: HoldReason) =>
    sentence(`${name} was due and was held back, because ${heldBecause[why]}`),
  waiting: (name: string) => sentence(`${name} was due and waited for a pause in your typing`),
  offered: (name: string) => sentence(`${name} was due, and Loosen offered it`),
  offeredAgain: (name: string) =>
    sentence(`${name} had no answer, and Loosen offered it a second time`),
  withdrawn: (name: string, why: keyof typeof becauseWithdrawn) =>
    sentence(`${name} was taken back, because ${becauseWithdrawn[why]}`),
  shown: {
    notification: (name: string) => `Your browser took a notification for ${name}.`,
    badge: (name: string) => sentence(`${name} was shown on the icon, without a notification`),
    refused: (name: string) =>
      `Your browser refused the notification for ${name}. Only the icon showed it.`,
  },
  snoozed: (name: string, howMany: number) => `You put off ${name} for ${minutes(howMany)}.`,
  skipped: (name: string) => `You skipped ${name}.`,
  'skip-undone': (name: string) => `You took back that you skipped ${name}.`,
  ignored: (name: string) => sentence(`${name} stood for ten minutes without an answer`),
  'let-go': (name: string) =>
    sentence(`${name} had no answer twice, so it was left until its next time`),
  done: (name: string) => `You said that ${name} is done.`,
  missed: (name: string) =>
    sentence(`${name} could not be shown for two hours after its time, so it was left out`),
  break: {
    routine: 'You followed a routine. It counts as a break.',
    moved: 'You said that you moved. It counts as a break.',
  },
  breakUndone: {
    counted: 'You took back that you moved. It no longer counts as a break.',
    uncounted: 'You took back that you moved.',
  },
  'natural-break': (ms: number) =>
    `You came back after ${lengthOf(ms)} away. It counts as a break, and the clocks began anew.`,
  'woke-late': (ms: number) =>
    `The wake-up came ${lengthOf(ms)} late. The computer was probably asleep, or the browser closed, and that counts as time away.`,
  'clock-went-back': (ms: number) =>
    `The clock of the computer was set back by ${lengthOf(ms)}. Nothing was counted for that time.`,
  paused: (until: string) => `You paused reminders until ${until}.`,
  'call-began': (until: string) =>
    `You said that you are in a call. Nothing is shown until you end it, or until ${until}.`,
  eased: (name: string, howMany: number) =>
    `You asked for fewer reminders: ${name} now comes after ${minutes(howMany)}.`,
  'settings-arrived': {
    policy: 'Your organisation changed the settings.',
    sync: 'Settings arrived from another of your devices.',
  },
  'message-refused': (reason: string) =>
    `Loosen received a message that it does not understand, and did nothing. ${reason}`,
  folded: 'The posture check was due as well and is part of the stretch.',
  'routine-begun': 'You started a guide.',
  'routine-left': 'The guide was closed before it counted as a break.',
  'stood-up': 'You stood up to work.',
  'sat-down': 'You sat down to work.',
  resumed: 'You ended the pause.',
  'pause-ended': 'The pause came to its end.',
  'call-ended': 'The call came to its end.',
  'kept-as-is': 'You chose to leave the reminders as they are.',
  'hours-instead': 'You went to change your hours instead.',
  'settings-changed': (parts: readonly string[]) =>
    `You changed the settings: ${parts.join(', ')}.`,
  /** The names of the parts of the settings. */
  parts: {
    stretch: 'stretching',
    posture: 'posture checks',
    eyes: 'eye breaks',
    stand: 'standing and sitting',
    own: 'your own reminders',
    hours: 'hours',
    moment: 'the wait for a pause',
    sitting: 'how Loosen knows that you sit',
    holds: 'what keeps a reminder back',
    rungs: 'how far a reminder may go',
    chime: 'the tone of a reminder',
    positions: 'where you can stretch',
    sound: 'the sound of a guide',
    theme: 'colours',
    language: 'language',
    clock: 'clock',
    firstDay: 'first day of the week',
    goal: 'breaks in a day',
    goalDays: 'days with breaks in a week',
    lookBack: 'the weekly look back',
  },
  'stored-data-broken':
    'Some saved data could not be read. It was set aside, and Loosen went on without it.',

  /** The time of day of an entry. Its day is the heading above. */
  time: (at: number, zone: string) => dayAndTime(at, at, zone),
} as const;
