/** The changes to all of the data that make a backup first. The codes are stored with the backup. */
export const backupReasons = [
  /** The import of a file. */
  'import',
  /** A new version of Loosen that migrates stored documents. */
  'migration',
  /** A reset of settings, practice, own routines and history. */
  'reset',
  /** The restoration of an earlier backup. */
  'return',
] as const;

/** The change before which a backup was made. */
export type BackupReason = (typeof backupReasons)[number];
