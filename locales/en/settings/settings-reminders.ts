import { minutes } from '@/locales/en/time';

/** The words of the settings for each reminder and its interval. */
export const settingsRemindersWords = {
  everyValue: minutes,
  stretch: {
    on: 'Remind me to stretch',
    detail: 'After that much sitting. A few minutes away from the desk count as a break.',
    every: 'Sitting time before a stretch',
    everyDetail: 'About 45 minutes suits most people.',
  },
  posture: {
    on: 'Remind me to check my posture',
    detail: 'A quiet line about one small thing. It is left out when a stretch is near.',
    every: 'Sitting time before a posture check',
    everyDetail: 'Any break starts it afresh.',
  },
  eyes: {
    on: 'Remind me to rest my eyes',
    detail: '20 seconds of looking into the distance.',
    every: 'Screen time before an eye break',
    everyDetail: 'Every 20 minutes is the usual advice.',
  },
  stand: {
    on: 'Remind me to stand and sit by turns',
    detail: 'For a desk that goes up and down. If you are up already, say so in the popup.',
    sit: 'Time sitting',
    sitDetail: 'Then it asks you to raise the desk.',
    stand: 'Time standing',
    standDetail: 'Then it says that you may sit down. Start with a little.',
  },
  goal: {
    label: 'Breaks I aim for in a day',
    detail: 'For the dots in the popup and your history. Nothing is lost on a day with fewer.',
  },
  goalDays: {
    label: 'Days a week that I aim for',
    detail: 'Of the days that you work. The other days, and days off, count against nothing.',
  },
  lookBack: {
    label: 'Look back once a week',
    detail:
      'On the first working day of a week, the popup says what went well in the last one, with one suggestion.',
  },
  own: {
    title: 'My own reminders',
    lead: 'Water, a short walk, the eye drops: anything you like, in your own words.',
    add: 'Add a reminder',
    most: (count: number) => `There is room for ${count}. Delete one to add another.`,
    edit: 'Edit',
    remove: 'Delete',
    about: (verb: string, name: string) => `${verb}: ${name}`,
    removed: (name: string) => `“${name}” is deleted.`,
    every: (count: number) => `Every ${count}\u00A0minutes at the desk`,
    at: (times: readonly string[]) => `At ${times.join(', ')}`,
    outside: (times: readonly string[]) =>
      `${times.join(', ')} ${times.length === 1 ? 'lies' : 'lie'} outside your working hours, so nothing will be shown then.`,
    newTitle: 'A new reminder',
    editTitle: (name: string) => `Edit “${name}”`,
    name: 'Name',
    nameDetail: 'What the reminder is called, such as “Water”.',
    message: 'Message (optional)',
    messageDetail: 'A line that it shows below its name.',
    when: 'When it comes',
    byInterval: 'After time at the desk',
    byTimes: 'At times of day',
    interval: 'Minutes at the desk',
    intervalDetail: (least: number, most: number) => `From ${least} to ${most}.`,
    times: 'Times of day',
    time: (number: number) => `Time ${number}`,
    addTime: 'Add a time',
    removeTime: (time: string) => (time === '' ? 'Take out this time' : `Take out ${time}`),
    save: 'Save',
    cancel: 'Cancel',
    refused: (reason: string) => `Not saved, and still here. ${reason}`,
    check: 'Not saved yet. Please look at the fields that say what is wrong.',
  },
} as const;
