/** How a file is imported: `merge` adds what is missing, `replace` replaces everything. */
export type ImportHow = 'merge' | 'replace';

/** How many entries of one kind an import adds, changes and removes. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The changes that an import would make, shown in advance. */
export interface ImportPreview<Setting extends string = string> {
  /** The parts of the settings that change. */
  readonly settings: readonly Setting[];
  readonly days: Difference;
  readonly routines: Difference;
  readonly exercises: Difference;
  /** Whether the cautions or the practice change. */
  readonly practice: boolean;
  readonly changesNothing: boolean;
}

/** The change before which a backup was made. */
export type BackupReason = 'import' | 'migration' | 'reset' | 'return';

/** A part of the stored data, by purpose. */
export type StoredPart =
  | 'settings'
  | 'body'
  | 'own'
  | 'days'
  | 'events'
  | 'log'
  | 'running'
  | 'copies'
  | 'broken';

/** How much is stored, and for which dates. */
export interface Usage {
  readonly parts: readonly { readonly part: StoredPart; readonly bytes: number }[];
  /** The first and last date with data, or null. */
  readonly from: string | null;
  readonly to: string | null;
}
