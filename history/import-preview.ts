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
