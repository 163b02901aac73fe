import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installPackages } from '@/scripts/setup/system-packages';
import { UserError } from '@/scripts/user-error';

/** Where Firefox usually is; the extended release first, which is the oldest that Loosen supports. */
function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
    default:
      return ['firefox-esr', 'firefox'].map(findProgram).filter((place) => place !== undefined);
  }
}

/** A Firefox that is already on this machine. */
export function findFirefox(): string | undefined {
  const wish = process.env.FIREFOX_PATH;
  if (wish !== undefined && wish !== '') {
    if (existsSync(wish)) return wish;
    throw new UserError(`FIREFOX_PATH names ${wish}, but there is nothing there.`);
  }
  return usualPlaces().find((place) => existsSync(place));
}

/**
 * Finds a Firefox or installs the system's own, saying what it does; without one it throws one
 * sentence. The test tool's own Firefox is no choice: it takes no extensions.
 */
export async function ensureFirefox(): Promise<string> {
  const found = findFirefox();
  if (found !== undefined) return found;
  await installPackages("the system's own Firefox", {
    'apt-get': ['firefox-esr'],
    dnf: ['firefox'],
    pacman: ['firefox'],
  });
  const installed = findFirefox();
  if (installed !== undefined) return installed;
  throw new UserError(
    'No Firefox could be found or installed: install Firefox yourself, or set FIREFOX_PATH to one.',
  );
}
