import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '@/scripts/run-tool';
import { UserError } from '@/scripts/user-error';

/**
 * Runs a script of this folder in a child process, and passes on each value that it prints as a line of JSON.
 * Rejects when the script fails.
 */
export function runChild(
  script: 'simulate-seeds' | 'simulate-planted-bugs',
  args: readonly (string | number)[],
  onResult: (result: unknown) => void,
): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'scripts', 'run.ts'), `simulate/${script}`, ...args.map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  createInterface({ input: child.stdout }).on('line', (line) => onResult(JSON.parse(line)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new UserError(`A child process exited with code ${code}.`));
    });
  });
}
