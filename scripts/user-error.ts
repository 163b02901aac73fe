/**
 * An error that the user of a command can fix: `run.ts` prints only its message, without a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
