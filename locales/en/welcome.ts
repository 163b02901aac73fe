/** The words of the welcome page, which opens once after the installation. */
export const welcomeWords = {
  pageTitle: 'Welcome to Loosen',
  brand: 'Loosen',
  title: 'Sit well. Loosen often.',
  lead: 'Loosen offers a short stretch when you have been sitting for a while, and shows you how. It counts time away from the desk as a break, and it does not nag. Four short questions come first; each has an answer already, so you can skip any.',
  rhythm: 'How often would you like a stretch?',
  rhythms: {
    30: { name: 'Often', detail: 'after 30 minutes of sitting' },
    45: { name: 'Steady', detail: 'after 45 minutes of sitting' },
    60: { name: 'Now and then', detail: 'after an hour of sitting' },
  },
  rhythmDetail: 'In between comes a quiet posture check. Both can be changed in the settings.',
  hours: 'When do you work?',
  place: 'Where can you stretch?',
  body: 'Does anything hurt?',
  bodyDetail:
    'Turn on what is true for you. Loosen then leaves exercises out, or shows how to do them differently. If none fits, go on.',
  moreBody: 'More about your body',
  pin: 'Keep the icon in sight',
  pinDetail:
    'Open the puzzle piece in the toolbar and pin Loosen. A small number on the icon means that something waits for you.',
  truths: 'Good to know',
  truthList: [
    'It works while the browser is open, and sleeps when it is closed.',
    'Nothing you do leaves this device.',
  ],
  calls: {
    chromium:
      'It cannot see whether you are in a call. “In a call” in its popup keeps it quiet with one click.',
    firefox:
      'It sees a call in a tab, and none in another program. For those, “In a call” in its popup keeps it quiet with one click.',
  },
  start: 'Try a one-minute stretch',
  settings: 'All settings',
} as const;
