/** A bug that is put in the place of code of the product, to see that a law of the simulator breaks. */
export interface PlantedBug {
  /** What goes wrong for a person. */
  readonly name: string;
  /** The file it is planted in. */
  readonly file: string;
  /** The code that it takes the place of; it stands in the file exactly once. */
  readonly find: string;
  readonly put: string;
}
