import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runTool } from '@/scripts/run-tool';
import { installPackages } from '@/scripts/setup/system-packages';
import { UserError } from '@/scripts/user-error';

/**
 * Where Chromium and Chrome for Testing usually are. Branded Chrome is not looked for: it does
 * not load extensions from the command line any more.
 */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
    '/opt/chrome-for-testing/chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/opt/homebrew/bin/chromium',
  ],
  win32: [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
};

const minute = 60_000;

/** A Chromium that is already on this machine and can load Loosen. */
export function findChromium(): string | undefined {
  const wish = process.env.CHROMIUM_PATH;
  if (wish !== undefined && wish !== '') {
    if (existsSync(wish)) return wish;
    throw new UserError(`CHROMIUM_PATH names ${wish}, but there is nothing there.`);
  }
  const places = [...(usualPlaces[process.platform] ?? []), chromium.executablePath()];
  return places.find((place) => existsSync(place));
}

/** Finds a Chromium or installs one, saying what it does; without one it throws one sentence. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('There is no Chromium here yet.');
  const installed = (await downloadTestBrowser()) ?? (await installSystemPackage());
  if (installed !== undefined) return installed;
  throw new UserError(
    'No Chromium could be found or installed: install Chromium yourself, or set CHROMIUM_PATH to one.',
  );
}

/** The test tool's own download. On a bare Linux it may lack system libraries, so it is tried. */
async function downloadTestBrowser(): Promise<string | undefined> {
  console.log("Downloading the test tool's own Chromium.");
  const install = ['install', 'chromium', '--no-shell'];
  await runTool('playwright-core', install, { timeoutMs: 5 * minute, quiet: true });
  const path = chromium.executablePath();
  // Elsewhere a browser brings all that it needs, and on Windows this question opens a window.
  const starts =
    existsSync(path) &&
    (process.platform !== 'linux' ||
      (await runTool(path, ['--version'], { timeoutMs: minute / 2, quiet: true })) === 0);
  if (starts) return path;
  console.log('That did not work on this machine.');
  return undefined;
}

async function installSystemPackage(): Promise<string | undefined> {
  const chromiumAlone = ['chromium'];
  await installPackages("the system's own Chromium", {
    'apt-get': chromiumAlone,
    dnf: chromiumAlone,
    pacman: chromiumAlone,
  });
  return findChromium();
}
