const count = (many: number, one: string, other: string) => `${many} ${many === 1 ? one : other}`;

/** What the popup says. */
export const popupWords = {
  name: 'Loosen',
  settings: 'Settings',
  next: {
    stretch: { in: 'Next stretch in', at: 'Next stretch' },
    posture: { in: 'Next posture check in', at: 'Next posture check' },
  },
  snoozed: 'Snoozed. Asking again in',
  postureIn: (minutes: number) => `Posture check in ${minutes}\u00A0min`,
  sitting: (minutes: number) => `sitting ${minutes}\u00A0min`,
  ringLabel: (percent: number) => `${percent}\u00A0% of the way to the next one`,
  off: { title: 'Reminders are off', detail: 'Nothing will ring. The guides below still work.' },
  held: {
    paused: (time: string) => ({
      title: 'Paused',
      detail: `Quiet until ${time}. Then it goes on.`,
    }),
    'outside-hours': (time: string) => ({
      title: 'Outside your hours',
      detail: `Quiet until ${time}.`,
    }),
    noHours: { title: 'No working days set', detail: 'Choose some in the settings.' },
    stretching: { title: 'A guide is playing', detail: 'Nothing else will ring meanwhile.' },
  },
  due: {
    stretch: 'Time to loosen up',
    stretchShort: 'Half a minute to loosen up?',
    start: 'Start',
    done: 'Done',
    walk: 'No routine fits you and this place now. A short walk is just as good.',
    snooze: 'Snooze',
    skip: 'Skip',
    snoozeFor: 'Ask again in',
    snoozeMinutes: (minutes: number) => `${minutes}\u00A0min`,
  },
  stretchNow: 'Stretch now',
  moved: 'I moved',
  pause: 'Pause',
  pauseFor: 'Pause',
  pauseChoices: {
    '30-minutes': '30\u00A0min',
    '1-hour': '1 hour',
    tomorrow: 'Until tomorrow',
  },
  resume: 'End the pause',
  back: 'Back',
  skipped: 'Skipped.',
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
    breaks > goal ? `${breaks} breaks today` : `${breaks} of ${goal} breaks today`,
  naturalBreaks: (many: number) => `${count(many, 'time', 'times')} away`,
  safety: 'When to stop',
  notices: {
    'stored-data-broken':
      'Some saved data could not be read. It was set aside, and Loosen goes on without it.',
    'notification-failed':
      'Your browser refused a notification. Until that changes, look for the number on the icon.',
  },
  noticeSeen: 'OK',
  failed: (reason: string) => `That did not work. ${reason}`,
} as const;
