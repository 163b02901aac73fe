/** What the options page says. */
export const optionsWords = {
  pageTitle: 'Loosen: settings',
  title: 'Settings',
  lead: 'Every change counts at once. None of them restarts a clock that is running.',
  sections: {
    reminders: 'Reminders',
    hours: 'Hours',
    place: 'Where you can stretch',
    look: 'Look',
    safety: 'Safety',
    about: 'About and sources',
  },
  stretch: {
    on: 'Remind me to stretch',
    detail: 'After so much sitting. Five minutes away from the desk count as a break.',
    every: 'Sitting time before a stretch',
  },
  posture: {
    on: 'Remind me to check my posture',
    detail: 'A quiet line about one small thing. It is left out when a stretch is near.',
    every: 'Sitting time before a posture check',
  },
  everyValue: (minutes: number) => `${minutes} min`,
  goal: {
    label: 'Breaks I aim at in a day',
    detail: 'Only for the dots in the popup. Nothing is lost on a day with fewer.',
  },
  hours: {
    on: 'Only during my working hours',
    detail: 'Outside them nothing rings. The guides always work.',
    days: 'Working days',
    from: 'From',
    to: 'To',
    overMidnight: 'Runs over midnight.',
    none: 'No day is chosen, so nothing will ring.',
  },
  place: {
    detail: 'A due stretch is chosen from these. At least one stays on.',
    seated: 'Seated, at the desk',
    standing: 'Standing, beside the desk',
    floor: 'On the floor, on a mat',
  },
  theme: {
    label: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  aboutText: [
    'The guides are inspired by an article of One Body LDN on low back pain in runners. It names the muscles and many of the exercises; doses and technique come from the sources in each guide.',
    'Loosen works only while your browser is open. It cannot see calls outside the browser, and it cannot know whether your system really showed a notification.',
    'Everything stays on this device. Loosen connects to nothing, and the browser is told to forbid it.',
  ],
  refused: (reason: string) => `Not saved. ${reason}`,
} as const;
