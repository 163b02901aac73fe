import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';

/** The project's folder, whatever the current one is. */
export const projectRoot = join(import.meta.dirname, '..');

interface RunOptions {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends a program that hangs. */
  readonly timeoutMs?: number;
  /** Shows nothing, for attempts that may fail without harm. */
  readonly quiet?: boolean;
}

/** What a program wrote, on both channels in the order of writing, and its exit code. */
interface Collected {
  readonly code: number;
  readonly text: string;
}

/** Runs a program in the project's folder and keeps what it writes; one that cannot start gives 1. */
export function collectTool(program: string, args: readonly string[]): Promise<Collected> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let text = '';
    const keep = (part: Buffer) => {
      text += String(part);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', ({ message }) => resolve({ code: 1, text: `${text}${message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Runs a program in the project's folder and tells its exit code; one that cannot start gives 1. */
export function runTool(
  program: string,
  args: readonly string[],
  { env = {}, timeoutMs, quiet = false }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      // Vite, which loads our scripts, sets a mode for itself; a tool must choose its own.
      env: { ...process.env, NODE_ENV: undefined, ...env },
      stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      // Windows starts the tools of node_modules, which are .cmd files, only through its shell.
      shell: process.platform === 'win32' && basename(program) === program,
      ...(timeoutMs !== undefined && { timeout: timeoutMs }),
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
