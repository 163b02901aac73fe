/**
 * What the browser itself shows: the extension's name, notifications, the icon's title and its
 * menu. The build hands these to the browser as its own messages, so the worker carries no words;
 * `$1` is what it fills in.
 */
export const reminderWords = {
  extensionName: 'Loosen: stretch and posture breaks',
  extensionDescription:
    'Kind reminders to stretch and change position, with hip flexor and hamstring guides you can follow at your desk.',
  stretchTitle: 'Time to loosen up',
  stretchTitleShort: 'Half a minute to loosen up?',
  stretchMessage: '$1, $2\u00A0min. Click to start.',
  stretchMessageShort: '$1. Click to start.',
  walkMessage: 'Nothing in the library fits today. A short walk is just as good.',
  testTitle: 'This is what a reminder looks like',
  testMessage: 'Click it, and your guide opens. Nothing else will pop up.',
  start: 'Start',
  done: 'Done',
  snooze: 'In 5 minutes',
  skip: 'Skip this one',
  badgePaused: 'off',
  titleStretchDue: 'Loosen: a stretch is waiting for you',
  titlePostureDue: 'Loosen: a posture check is waiting for you',
  titleNextStretch: 'Loosen: next stretch at $1',
  titleNextPosture: 'Loosen: next posture check at $1',
  titlePaused: 'Loosen: paused until $1',
  titleOutsideHours: 'Loosen: outside your hours until $1',
  titleNoHours: 'Loosen: no working days are set, so nothing will ring',
  titleStretching: 'Loosen: a guide is playing',
  titleOff: 'Loosen: all reminders are switched off',
  trouble: 'Loosen cannot read or save its data. It tries again every minute.',
  unreachable: 'Loosen does not answer. Close this page and open it again.',
  menuMoved: 'I moved',
  menuPauseHalfHour: 'Pause for 30 minutes',
  menuPauseHour: 'Pause for 1 hour',
  menuPauseTomorrow: 'Pause until tomorrow',
  menuResume: 'End the pause',
} as const;
