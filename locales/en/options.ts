import { count } from '@/locales/en/count';

/** The words of the options page, without the settings themselves. */
export const optionsWords = {
  pageTitle: (view: string) => `Loosen: ${view}`,
  title: 'Loosen',
  views: {
    label: 'Parts of this page',
    settings: 'Settings',
    history: 'History',
    exercises: 'Exercises',
    routines: 'Your routines',
    log: 'Log and health',
    data: 'Your data',
    privacy: 'Privacy',
    about: 'About and safety',
  },
  lead: 'Every change counts at once. None of them restarts a clock that is running.',
  contents: 'Sections of the settings',
  sections: {
    reminders: 'Reminders',
    hours: 'Hours',
    moments: 'Good moments',
    place: 'Where you can stretch',
    sound: 'Sound and voice',
    look: 'Look',
    sync: 'Other devices',
    safety: 'Safety',
  },
  search: {
    label: 'Search in the settings',
    found: (many: number) =>
      many === 0
        ? 'No setting says that. Another word may find it.'
        : `${count(many, 'setting', 'settings')} found. Esc shows all again.`,
  },
  locked: 'Set by your organisation',
  someLocked: 'Some settings are set by your organisation and cannot be changed here.',
  problems: 'Some of what your organisation set could not be read. Loosen goes on without it:',
  reset: {
    label: 'Reset',
    about: (section: string) => `Reset: ${section}`,
    said: (section: string) => `“${section}” is as it was at first.`,
    keepsOwn: 'The reminders that you made stay.',
  },
  undo: 'Undo',
  leave: 'Leave without saving? What you changed would be lost.',
  place: {
    detail: 'A due stretch is chosen from these. At least one stays on.',
    seated: 'Seated, at the desk',
    seatedDetail: 'Stretches that fit a chair and need no room.',
    standing: 'Standing, beside the desk',
    standingDetail: 'Stretches on your feet, one step away from the chair.',
    floor: 'On the floor, on a mat',
    floorDetail: 'For home, or a room with a door that shuts.',
  },
  theme: {
    label: 'Colours',
    detail: 'Light, dark, or whatever the rest of your system uses.',
    choices: { system: 'As the system', light: 'Light', dark: 'Dark' },
  },
  sync: {
    on: 'Use these settings on my other devices',
    detail:
      'Through your browser’s own sync. Settings only: never what you did, and nothing about your body.',
  },
  refused: (reason: string) => `Not saved. ${reason}`,
} as const;
