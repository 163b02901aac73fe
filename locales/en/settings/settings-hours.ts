import { minutes } from '@/locales/en/time';

const dated = (date: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(date));

/** The words of the settings for working hours and days off. */
export const settingsHoursWords = {
  on: 'Only during my working hours',
  detail: 'Outside them nothing rings. The guides always work.',
  days: 'Working days',
  from: 'From',
  to: 'To',
  overMidnight: 'Runs past midnight.',
  roundTheClock: 'Goes round the clock.',
  none: 'No day is chosen, so nothing will ring.',
  differ: 'Your days have hours of their own. You can change each one in the settings.',
  week: 'My week',
  weekDetail:
    'A night shift may end the next morning. For a lunch break, add a second range. “Copy” gives a day’s hours to the other working days.',
  free: 'Free',
  field: (day: string, which: string, number: number) =>
    number === 1 ? `${day}, ${which}` : `${day}, range ${number}, ${which}`,
  add: 'Add',
  addTo: (day: string) => `Add hours on ${day}`,
  remove: (day: string, from: string, to: string) => `Take out ${day} ${from} to ${to}`,
  copy: 'Copy',
  copyFrom: (day: string) => `Copy the hours of ${day} to the other working days`,
  copied: (day: string) => `Your other working days now have the hours of ${day}.`,
  daysOff: {
    title: 'Days off',
    lead: 'Holidays and other days on which nothing should ring, first and last day included.',
    first: 'First day off',
    last: 'Last day off',
    lastDetail: 'For a single day, leave the last one empty.',
    add: 'Add days off',
    none: 'None to come.',
    span: (from: string, to: string) =>
      from === to ? dated(from) : `${dated(from)} to ${dated(to)}`,
    remove: 'Remove',
    about: (verb: string, span: string) => `${verb}: ${span}`,
    removed: (span: string) => `${span}: no longer off.`,
    past: 'That has passed already.',
    choose: 'Please choose the first day.',
    unfinished: 'Please finish the last day, or clear it.',
  },
  notBefore: 'Quiet at the start',
  notBeforeDetail: 'Nothing comes before you have sat for this long since you were last away.',
  notBeforeValue: (count: number) => (count === 0 ? 'None' : minutes(count)),
} as const;
