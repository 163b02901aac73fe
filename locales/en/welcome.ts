/** What the welcome page says, once, after installing. */
export const welcomeWords = {
  pageTitle: 'Welcome to Loosen',
  brand: 'Loosen',
  title: 'Sit well. Loosen often.',
  lead: 'Loosen offers a short stretch when you have been sitting for a while, and shows you how. It counts time away from the desk as a break, and it does not nag.',
  rhythm: 'How often would you like a stretch?',
  rhythms: {
    30: { name: 'Often', detail: 'after 30 minutes of sitting' },
    45: { name: 'Steady', detail: 'after 45 minutes of sitting' },
    60: { name: 'Now and then', detail: 'after an hour of sitting' },
  },
  rhythmDetail: 'In between comes a quiet posture check. Both can be changed in the settings.',
  hours: 'When do you work?',
  test: 'See what a reminder looks like',
  testDetail: 'It appears where your system shows notifications. A click on it opens a guide.',
  showOne: 'Show me one',
  sawIt: 'Did you see it?',
  yes: 'Yes',
  no: 'No',
  seen: 'Good. That is all there is to it.',
  notSeen: [
    'Windows: Settings, System, Notifications. Allow your browser, and look whether Do not disturb is on.',
    'macOS: System Settings, Notifications. Allow your browser, and look whether a Focus is on.',
    'Linux: the notification settings of your desktop. Without a notification service nothing can appear.',
  ],
  notSeenDetail: 'Until then, the number on the icon tells you. It always does.',
  pin: 'Keep the icon in sight',
  pinDetail:
    'Open the puzzle piece in the toolbar and pin Loosen. A small number on the icon means that something waits for you.',
  truths: 'Good to know',
  truthList: [
    'It works while the browser is open, and sleeps when it is closed.',
    'It cannot see a call in another program. Pause it with two clicks.',
    'Nothing you do leaves this device.',
  ],
  start: 'Try a one-minute stretch',
  settings: 'All settings',
} as const;
