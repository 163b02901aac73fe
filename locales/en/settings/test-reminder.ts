/** The words of the test reminder, with help for each operating system. */
export const testReminderWords = {
  title: 'See what a reminder looks like',
  lead: 'It appears where your system shows notifications. A click on it opens a guide.',
  show: 'Show me one',
  showAgain: 'Show me another',
  sawIt: 'Did you see it?',
  yes: 'Yes',
  no: 'No',
  seen: 'Good. That is all there is to it.',
  unseen: 'Something keeps it back. This may help:',
  systems: { win: 'Windows', mac: 'macOS', linux: 'Linux' },
  help: {
    win: [
      'Open Settings, System, Notifications. Allow notifications, and your browser among the apps below.',
      'On the same page, check whether Do not disturb or Focus is on.',
    ],
    mac: [
      'Open System Settings, Notifications. Choose your browser and allow notifications, as banners or alerts.',
      'Check in the Control Centre whether a Focus, such as Do Not Disturb, is on.',
    ],
    linux: [
      'Open the notification settings of your desktop. Allow your browser, and turn Do Not Disturb off.',
      'Without a notification service, as on some small window managers, none can appear.',
    ],
    other: [
      'Open the notification settings of your system. Allow your browser, and check whether a quiet mode is on.',
    ],
  },
  others: 'Help for other systems',
  meanwhile: 'Until then, the number on the icon tells you. It always does.',
} as const;
