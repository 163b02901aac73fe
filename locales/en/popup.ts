import { count } from '@/locales/en/count';
import { heldTitles } from '@/locales/en/hold-words';
import { minutes } from '@/locales/en/time';
import type { BuiltInKind } from '@/reminders/kinds/kinds';

/** Raises the first letter. */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The words of the popup. */
export const popupWords = {
  name: 'Loosen',
  settings: 'Settings',
  names: {
    stretch: 'stretch',
    posture: 'posture check',
    eyes: 'eye break',
    stand: 'standing time',
    sit: 'sitting time',
    own: (name: string) => `“${name}”`,
    gone: 'reminder',
  } satisfies Readonly<Record<BuiltInKind, string>> & Readonly<Record<string, unknown>>,
  nextIn: (name: string) => `Next ${name} in`,
  next: (name: string) => `Next ${name}`,
  atTime: (time: string) => `at ${time}`,
  snoozed: 'Snoozed. Asking again in',
  beforeIn: (name: string, left: number) => `${sentence(name)} in ${minutes(left)}`,
  beforeAt: (name: string, time: string) => `${sentence(name)} at ${time}`,
  sitting: (past: number) => `sitting ${minutes(past)}`,
  standing: (past: number) => `standing ${minutes(past)}`,
  ringLabel: (percent: number) => `${percent}\u00A0% of the way to the next one`,
  off: { title: 'Reminders are off', detail: 'Nothing rings. The guides below still work.' },
  waiting: {
    label: (name: string) => `Due: ${name}`,
    title: 'When you pause typing',
    detail: (time: string) => `At ${time} at the latest.`,
  },
  held: {
    titles: heldTitles,
    until: (time: string) => `Quiet until ${time}.`,
    pauseUntil: (time: string) => `Quiet until ${time}. Then it goes on.`,
    callUntil: (time: string) => `Quiet until you end it, or until ${time}.`,
    untilEnd: 'Quiet until that ends.',
    stretching: 'Nothing else will ring meanwhile.',
    comesAfter: (name: string) => `${sentence(name)} is due. It comes when that ends.`,
    waitsFor: { fullScreen: 'full screen', call: 'calls in tabs', sound: 'sound' },
    neverWait: (what: string) => `Never wait for ${what}`,
    noLongerWaits: (what: string) => `Reminders no longer wait for ${what}.`,
    noHours: { title: 'No working days set', detail: 'Choose some in the settings.' },
  },
  due: {
    stretch: 'Time to loosen up',
    stretchShort: 'Half a minute to loosen up?',
    eyes: {
      title: 'Look into the distance for 20 seconds',
      detail: 'Out of a window, or across the room.',
    },
    stand: { title: 'Time to stand up', detail: 'Raise the desk, or stand for a while.' },
    sit: { title: 'You may sit down again', detail: 'Lower the desk whenever it suits you.' },
    gone: 'A reminder of yours',
    start: 'Start',
    done: 'Done',
    walk: 'No routine fits you and this place now. A short walk is just as good.',
    snooze: 'Snooze',
    skip: 'Skip',
    snoozeFor: 'Ask again in',
    snoozeMinutes: minutes,
  },
  stretchNow: 'Stretch now',
  moved: 'I moved',
  call: 'In a call',
  callUntil: (time: string) => `until ${time}`,
  standingAlready: 'I’m standing already',
  sittingAgain: 'I’m sitting again',
  why: 'Log',
  whyNot: 'Why you were reminded, or not',
  history: '(history)',
  pause: 'Pause',
  pauseFor: 'Pause',
  pauseUntil: 'Pause until',
  pauseChoices: {
    '30-minutes': '30\u00A0min',
    '1-hour': '1 hour',
    tomorrow: 'Until tomorrow',
    date: 'Until a date',
  },
  resume: 'End the pause',
  back: 'Back',
  undoable: { skipped: 'Skipped.', moved: 'Counted as a break.' },
  undo: 'Undo',
  hipFlexors: 'Hip flexors',
  hamstrings: 'Hamstrings',
  more: 'More',
  moreRoutines: 'More routines',
  ownRoutines: 'Your own',
  otherRoutines: 'For the rest of you',
  allExercises: 'All exercises and routines',
  notYet: (area: string) => `${area}: not yet worked`,
  notSince: (area: string, when: string) => `${area}: not ${when}`,
  filter: 'Where',
  filters: { all: 'All', seated: 'Seated', standing: 'Standing', floor: 'Floor' },
  position: { seated: 'seated', standing: 'standing', floor: 'on a mat' },
  today: (breaks: number, goal: number) =>
    breaks > goal
      ? `${breaks} breaks today`
      : `${breaks} of ${count(goal, 'break', 'breaks')} today`,
  naturalBreaks: (many: number) => `${count(many, 'time', 'times')} away`,
  safety: 'When to stop',
  notices: {
    'stored-data-broken':
      'Some saved data could not be read. It was set aside, and Loosen goes on without it.',
    'notification-failed':
      'Your browser refused a notification. For now, look for the number on the icon.',
  },
  noticeSeen: 'OK',
  easing: {
    question: 'Three reminders went by. Change something?',
    lessOften: 'Less often',
    otherHours: 'Other hours',
    pauseWeek: 'Pause this week',
    keep: 'Keep it as it is',
  },
  failed: (reason: string) => `That did not work. ${reason}`,
} as const;
