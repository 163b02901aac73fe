/**
 * Runs `scripts/NAME.ts`, which exports one function that gets the arguments and returns the exit
 * code. Node itself runs this file, so it imports with `.ts`.
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
  // The script has its own copy of the class, so `instanceof` would never be true.
  if (!(error instanceof Error) || error.name !== 'UserError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
