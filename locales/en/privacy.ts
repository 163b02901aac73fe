/** The words of the privacy page. Keep `docs/privacy.md` consistent with them. */
export const privacyWords = {
  title: 'Privacy',
  lead: 'Nothing leaves this device unless you ask for it. There is no account, no server and no statistics.',
  kept: {
    title: 'What is kept',
    lead: 'In this browser’s own storage for extensions, on this device:',
    items: [
      'your settings, and when each was changed, once you have switched on sync',
      'what you turned on about your body, which exercises are not for you, or done easier or harder, and where you left a routine',
      'routines, exercises and pictures that you made',
      'what happened, for 24 months: reminders and what became of them, breaks, absences, standing, calls that you told of, routines with the seconds for each muscle group and side, and how they felt',
      'what each day came to, for ever: counts, minutes of sitting and standing, seconds for each muscle group',
      'why you were reminded or not, for 14 days',
      'copies of all that before an import, an update or a new start: the last three',
      'what could not be read, kept as it was so that nothing is lost',
    ],
    yours: 'All of it can be seen, taken along and deleted on the page “Your data”.',
    open: 'Open\u00A0it',
  },
  leaves: {
    title: 'What leaves this device',
    nothing: 'Nothing, with one exception that you have to switch on.',
    sync: '“Use these settings on my other devices” hands your settings to your browser’s own sync: each with the time at which you changed it and a random name for this device. Never what you did, and nothing about your body.',
    file: 'A file that you export goes where you put it. It holds what is listed above, so keep it as you would keep a diary.',
  },
  sees: {
    title: 'What Loosen can see',
    items: [
      'whether there was input lately, and whether the screen is locked',
      'whether any tab plays sound, and whether a window of the browser fills the screen',
      'in Firefox, whether a tab uses the microphone or the camera, or shares the screen',
    ],
    never: 'Never which pages you visit, what you type, or where you are.',
  },
  permissions: {
    title: 'Each permission, and why',
    permission: 'Permission',
    reason: 'Why',
    items: [
      ['alarms', 'to wake up when something is due'],
      ['storage', 'to remember what is listed above'],
      ['notifications', 'to remind you; the only one that the browser warns about'],
      ['idle', 'to tell sitting from being away'],
      ['contextMenus', 'pause, “I moved”, “In a call” and the guide on the icon'],
      ['offscreen', 'in Chrome and Edge: to play the tone of a reminder, if you switch it on'],
    ] as const,
    none: 'There are none for any website.',
  },
  check: {
    title: 'How to check it',
    lead: 'You need not take our word for it.',
    items: [
      "The package forbids every connection: its manifest has “connect-src 'none'” in the content security policy, and the browser enforces that. Unpack it, or open it in your profile’s folder of extensions, and read manifest.json.",
      'Open the developer tools on any page of Loosen, look at “Network”, and use it: nothing but its own files appears.',
      'The source is open. A test asserts the policy and the permissions on what is built.',
    ],
  },
} as const;
