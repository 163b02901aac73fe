import { requestProblemWords } from '@/locales/en/request-problems';
import type { Problem } from '@/values/problem';

/** The sentence for each problem code of a value, a file or a request. */
export const problemWords = {
  missing: 'This is missing.',
  unexpected: 'Loosen does not know this value.',
  'unknown-field': 'There is no such field.',
  'unknown-setting': 'There is no such setting.',
  duplicate: 'Each may appear only once.',
  'wrong-type': {
    boolean: 'This must be true or false.',
    number: 'This must be a number.',
    text: 'This must be a text.',
    list: 'This must be a list.',
    group: 'This must be a group of named values.',
  },
  wholeNumber: (min: number, max: number) => `This must be a whole number from ${min} to ${max}.`,
  number: (min: number, max: number) => `This must be a number from ${min} to ${max}.`,
  'too-few': (least: number) =>
    least === 1 ? 'Add at least one.' : `There must be at least ${least} of these.`,
  'too-many': (most: number) => `There can be at most ${most} of these.`,
  'not-one-of': (options: readonly (string | number)[]) =>
    options.length === 1
      ? `This must be ${options.join('')}.`
      : `This must be one of these: ${options.join(', ')}.`,

  'empty-text': 'Please write something here.',
  'text-length': (least: number, most: number) => `This must have ${least} to ${most} characters.`,
  'not-a-time': 'This must be a time of day such as 12:30.',
  'not-a-date': 'This must be a date such as 2026-11-23.',
  'no-such-date': 'There is no such date.',
  'date-too-late': (year: number) => `This must be a date before the year ${year}.`,
  'not-a-zone': 'This must be a time zone such as Europe/Berlin.',
  'not-a-reminder': 'This must be the name of a reminder.',
  'not-an-own-reminder': 'This must be the name of one of your own reminders.',
  'not-an-own-id': 'This must be a name such as own-1a2b.',
  'not-an-exercise': 'This must be the name of an exercise.',
  'not-a-pause': 'This must be one of the times until which a pause may last, or a date.',
  'not-a-picture': (kilobytes: number) =>
    `This must be a WebP, PNG or JPEG picture of at most ${kilobytes} kB.`,

  'last-before-first': 'The last day must not be before the first.',
  'no-position-left': 'At least one position must stay possible.',
  'unknown-exercise': 'There is no exercise of this name.',
  'parts-do-not-fit': 'Its parts do not fit together.',
  'pictures-too-large': 'All pictures together are too large.',
  'no-such-day': 'There is no day of this date.',

  'file-too-large': 'This file is larger than anything that Loosen exports.',
  'file-unreadable': 'This file could not be read.',
  'not-json': 'This file is not JSON, or it is cut off.',
  'too-deep': 'It is nested deeper than any file of Loosen.',
  'forbidden-field': 'A field has a name that no field may have.',
  'not-an-export': 'This is no file that Loosen exported: “format” is missing.',
  'not-routines': 'This file does not contain Loosen routines: “format” is missing.',
  'only-routines': 'This file contains only routines. Import it under “Your routines”.',
  'newer-version': 'This file is from a newer Loosen: “version” is not 1.',
  'not-its-version': 'This does not match the version that it names.',

  'not-a-page': 'It does not come from one of the pages of Loosen.',
  ...requestProblemWords,

  'no-room': 'The browser took no more: its storage may be full.',
  'backup-gone': 'That copy is not kept any more.',
  'sync-not-cleared':
    'Here everything was deleted, but your browser did not let its sync be cleared. Try again later.',

  /** A problem with its path. */
  at: (path: string, sentence: string) => `${path}: ${sentence}`,
} as const satisfies Readonly<Record<Exclude<Problem['code'], 'out-of-range'>, unknown>> &
  Readonly<Record<string, unknown>>;
