import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installPackages } from '@/scripts/setup/system-packages';
import { UserError } from '@/scripts/user-error';

/** Returns usual paths of Firefox. ESR is first, because it is the oldest that Loosen supports. */
function usualPaths(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
    default:
      return ['firefox-esr', 'firefox'].map(findProgram).filter((path) => path !== undefined);
  }
}

/**
 * Returns the path of an installed Firefox, or undefined. Throws a `UserError` if `FIREFOX_PATH`
 * names a missing file.
 */
export function findFirefox(): string | undefined {
  const requested = process.env.FIREFOX_PATH;
  if (requested !== undefined && requested !== '') {
    if (existsSync(requested)) return requested;
    throw new UserError(`FIREFOX_PATH is ${requested}, which does not exist.`);
  }
  return usualPaths().find((path) => existsSync(path));
}

/**
 * Finds Firefox or installs the system's, and returns its path. Throws a `UserError` if neither
 * works. Playwright's Firefox cannot be used, because it does not load extensions.
 */
export async function ensureFirefox(): Promise<string> {
  const found = findFirefox();
  if (found !== undefined) return found;
  await installPackages("the system's Firefox", {
    'apt-get': ['firefox-esr'],
    dnf: ['firefox'],
    pacman: ['firefox'],
  });
  const installed = findFirefox();
  if (installed !== undefined) return installed;
  throw new UserError(
    'Firefox could not be found or installed. Please install it, or set FIREFOX_PATH to its path.',
  );
}
