import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTool } from '@/scripts/run-tool';

const minute = 60_000;

/** The arguments of each command with which a package manager installs packages, in order. */
const installers = {
  'apt-get': [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends'],
  ],
  dnf: [['install', '-y']],
  pacman: [['-Sy', '--noconfirm']],
} as const;

type Installer = keyof typeof installers;

/** The names of the packages for each package manager. */
type Packages = Readonly<Record<Installer, readonly string[]>>;

const isInstaller = (program: string): program is Installer => program in installers;

/** Returns the path of a program in `PATH`, or undefined. */
export function findProgram(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/**
 * Tries to install packages on Linux, and prints the commands. Does nothing on other systems, or if
 * it would need a password. Reports no failure: the caller checks whether the program is there now.
 */
export async function installPackages(what: string, packages: Packages): Promise<void> {
  if (process.platform !== 'linux') return;
  const program = Object.keys(installers).find((name) => findProgram(name) !== undefined);
  if (program === undefined || !isInstaller(program)) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await runTool('sudo', ['-n', 'true'], { quiet: true })) !== 0) return;
  const commands = installers[program];
  for (const [index, command] of commands.entries()) {
    const args = [...command, ...(index === commands.length - 1 ? packages[program] : [])];
    console.log(`Installing ${what}: ${[program, ...args].join(' ')}`);
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 10 * minute };
    await (isRoot
      ? runTool(program, args, options)
      : runTool('sudo', ['-n', '-E', program, ...args], options));
  }
}
