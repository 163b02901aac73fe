/** The problems of the last exchange of settings with other devices. */
export const syncNoteWords = {
  unreachable: 'Your browser did not let its synced settings be read. Loosen will try again soon.',
  quota: 'Your browser takes no more synced settings for now. Loosen will try again soon.',
  'newer-version':
    'Another device has a newer Loosen. What it changed is left alone until this one is updated.',
  'clock-ahead':
    'The clock of another device is more than a day ahead. What it changed is left alone.',
  'too-large': 'One of your lists is too long to be synced, and stays on this device.',
  unreadable: 'Something that another device wrote makes no sense here, and is ignored.',
} as const;
