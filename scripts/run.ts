/**
 * Runs `scripts/NAME.ts`. Its default export takes the arguments and resolves with the exit code.
 * Node runs this file without Vite, so its import needs the `.ts`.
 */
import { loadModule } from './load-module.ts';

interface Script {
  readonly default: (args: readonly string[]) => Promise<number>;
}

const [name = '', ...args] = process.argv.slice(2);

try {
  const script = await loadModule<Script>(`${name}.ts`);
  process.exitCode = await script.default(args);
} catch (error) {
  if (!isForUser(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Whether the message alone is enough: the error is a `UserError`, or `parseArgs` threw it. */
function isForUser(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  // Vite loads the script with its own copy of the class, so `instanceof` would always be false.
  if (error.name === 'UserError') return true;
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
