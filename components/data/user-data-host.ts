import type { BackupRow } from '@/components/data/data-backups';
import type { ImportPreviews } from '@/components/data/data-import';
import type { ImportHow } from '@/history/import-preview';
import type { ProblemAt, Refused } from '@/values/problem';
import type { Usage } from '@/values/stored-parts';

/** The size of the stored data, and its backups. */
export interface StoredData {
  readonly usage: Usage;
  /** Oldest first. */
  readonly copies: readonly BackupRow[];
}

/** An export file that was read and is not imported yet. */
export interface ReadFile {
  readonly previews: ImportPreviews;
  /** Makes a backup and imports the file. Resolves to the refusal, or null. */
  readonly apply: (how: ImportHow) => Promise<ProblemAt | null>;
}

/** Connects the data page to the browser. Every call may reject. */
export interface UserDataHost {
  readonly readStored: () => Promise<StoredData>;
  /** Saves everything as a JSON file. */
  readonly exportEverything: (fileName: string) => Promise<void>;
  /** Saves the days as a CSV file. */
  readonly exportDays: (fileName: string) => Promise<void>;
  /** Reads an export file. `onProgress` receives the share that is read, from 0 to 1. */
  readonly readFile: (
    file: File,
    onProgress: (share: number) => void,
  ) => Promise<ReadFile | Refused>;
  /** When the newest backup was made, in epoch ms; null without one. */
  readonly latestBackupAt: () => Promise<number | null>;
  /**
   * Makes a backup and restores the one that was made at `at` (epoch ms). Resolves to the refusal,
   * such as `backup-gone`, or null.
   */
  readonly restoreBackup: (at: number) => Promise<ProblemAt | null>;
  /** Makes a backup and resets everything. Resolves to the refusal, or null. */
  readonly reset: () => Promise<ProblemAt | null>;
  /** Deletes everything, backups too. Resolves to what could not be deleted, or null. */
  readonly deleteEverything: () => Promise<ProblemAt | null>;
}
