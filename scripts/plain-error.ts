/** Something a person can mend: they read its sentence and no stack. `run.ts` knows it by name. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
