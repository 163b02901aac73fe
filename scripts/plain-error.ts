/** An error that a person can fix: `run.ts` prints its message without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
