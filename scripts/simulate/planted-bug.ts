/** A bug that replaces product code, to check that the simulator's laws catch it. */
export interface PlantedBug {
  /** What a person would notice. */
  readonly name: string;
  /** The file to change. */
  readonly file: string;
  /** The code to replace; it occurs in the file exactly once. */
  readonly find: string;
  readonly put: string;
}
