import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';

/** The absolute path of the project's folder. */
export const projectRoot = join(import.meta.dirname, '..');

interface RunOptions {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the program after this time. */
  readonly timeoutMs?: number;
  /** Hides the program's output. */
  readonly quiet?: boolean;
}

interface Collected {
  /** The exit code; 1 if the program did not start. */
  readonly code: number;
  /** Its standard output and errors, interleaved. */
  readonly text: string;
}

/** Runs a program in the project's folder and collects its output. */
export function collectTool(program: string, args: readonly string[]): Promise<Collected> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let text = '';
    const append = (part: Buffer) => {
      text += String(part);
    };
    child.stdout.on('data', append);
    child.stderr.on('data', append);
    child.on('error', ({ message }) => resolve({ code: 1, text: `${text}${message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/**
 * Runs a program in the project's folder. Resolves with its exit code, or 1 if it did not start.
 */
export function runTool(
  program: string,
  args: readonly string[],
  { env = {}, timeoutMs, quiet = false }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      // Vite, which loads the scripts, sets NODE_ENV. The program must choose its own.
      env: { ...process.env, NODE_ENV: undefined, ...env },
      stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      // The tools in node_modules are .cmd files on Windows, which start only in a shell.
      shell: process.platform === 'win32' && basename(program) === program,
      ...(timeoutMs !== undefined && { timeout: timeoutMs }),
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
