/**
 * Runs `scripts/NAME.ts`. Vite loads it, so that it can import the rooms by `@/` and TSX as the
 * product does. A script exports one function that gets the arguments and returns the exit code.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';

interface Script {
  readonly default: (args: readonly string[]) => Promise<number>;
}

const root = join(import.meta.dirname, '..');
const [name = '', ...args] = process.argv.slice(2);

try {
  const { module } = await runnerImport<Script>(join(root, 'scripts', `${name}.ts`), {
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  process.exitCode = await module.default(args);
} catch (error) {
  // The script has its own copy of the class, so `instanceof` would never be true.
  if (!(error instanceof Error) || error.name !== 'PlainError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
