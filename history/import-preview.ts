/** How a file is taken: what is missing here is added, or everything becomes as in the file. */
export type ImportHow = 'merge' | 'replace';

/** Things of one kind that come, change and go. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What an import would change, to be seen before it is done. */
export interface ImportPreview<Setting extends string = string> {
  /** The parts of the settings that become others. */
  readonly settings: readonly Setting[];
  readonly days: Difference;
  readonly routines: Difference;
  readonly exercises: Difference;
  /** What is known of the body and of what was practised. */
  readonly practice: boolean;
  readonly changesNothing: boolean;
}

/** What comes after a copy of everything that is kept to go back to. */
export type BackupReason = 'import' | 'migration' | 'reset' | 'return';

/** What is stored, by what it is for. */
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

/** How much is stored, and of how long. */
export interface Usage {
  readonly parts: readonly { readonly part: StoredPart; readonly bytes: number }[];
  /** The first and last date of which something is known, if any. */
  readonly from: string | null;
  readonly to: string | null;
}
