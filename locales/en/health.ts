/** The words of the panel about alarms, notifications and shortcuts. */
export const healthWords = {
  title: 'Is all well?',
  well: 'All is well. Loosen is awake when it should be.',
  wellUntil: (time: string) =>
    `All is well. Loosen wakes up next at ${time}, and your browser holds the alarm for it.`,
  troubles: {
    overdue:
      'Loosen should have woken up by now and did not. Set the alarms again. If that does not help, close the browser and open it again.',
    'no-alarm':
      'Your browser has lost the alarm for the next reminder, so it would not come. Set the alarms again.',
    'other-alarm':
      'The alarm of your browser is set for a different time from the next wake-up. Set the alarms again.',
    blocked: {
      chromium:
        'Your browser blocks the notifications of Loosen, so reminders show only on the icon. To allow them, open chrome://extensions, then Details of Loosen, then Site settings.',
      firefox:
        'Your browser blocks the notifications of Loosen, so reminders show only on the icon. Allow them in its settings.',
    },
    refused:
      'Your browser refused the last notification. Send a test reminder below, and look for the icon until it works again.',
  },
  repair: 'Set the alarms again',
  details: 'What the browser holds for Loosen',
  nextWake: 'Next wake-up',
  noWake: 'None is needed now',
  lastWake: 'Last wake-up',
  alarms: 'Alarms of the browser',
  alarmNames: {
    wake: 'Wake-up',
    rescue: 'Second one, should the first get lost',
    sync: 'Settings for your other devices',
  },
  noAlarms: 'None',
  unknownAlarms: 'The browser does not say.',
  agrees: 'The alarms agree with what Loosen wants.',
  notifications: 'Notifications',
  permission: {
    granted: 'Allowed in the browser. Whether your system shows them, only a test can tell.',
    denied: 'Blocked in the browser',
    unknown: 'Your browser does not say whether they are allowed. A test can tell.',
  },
  shortcuts: 'Keyboard shortcuts',
  noShortcuts: 'The browser lists none.',
  notSet: 'Not set',
  openPopup: 'Open Loosen',
  changeShortcuts: {
    chromium: 'To change them, open chrome://extensions/shortcuts.',
    firefox:
      'To change them, open about:addons, then the gear at the top, then Manage Extension Shortcuts.',
  },
} as const;
