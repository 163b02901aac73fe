/** A part of the data in storage, as the data page lists it with its size. */
export type StoredPart =
  | 'settings'
  /** Cautions, levels and recent routines. */
  | 'body'
  /** Own routines, exercises and pictures. */
  | 'own'
  /** The counts of each day. */
  | 'days'
  /** What happened when. */
  | 'events'
  /** The decisions about reminders. */
  | 'log'
  /** The state of the reminders, and everything small. */
  | 'running'
  /** Backups. */
  | 'copies'
  /** Documents that could not be read. */
  | 'broken';

/** How much is stored, and for which dates. */
export interface Usage {
  readonly parts: readonly { readonly part: StoredPart; readonly bytes: number }[];
  /** The first and last date with data, or null. */
  readonly from: string | null;
  readonly to: string | null;
}
