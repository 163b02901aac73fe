import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runTool } from '@/scripts/run-tool';
import { installPackages } from '@/scripts/setup/system-packages';
import { UserError } from '@/scripts/user-error';

/**
 * Usual paths of Chromium and Chrome for Testing. Branded Chrome is not among them, because it no
 * longer loads extensions from the command line.
 */
const usualPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
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

/**
 * Returns the path of an installed Chromium, or undefined. Throws a `UserError` if `CHROMIUM_PATH`
 * names a missing file.
 */
export function findChromium(): string | undefined {
  const requested = process.env.CHROMIUM_PATH;
  if (requested !== undefined && requested !== '') {
    if (existsSync(requested)) return requested;
    throw new UserError(`CHROMIUM_PATH is ${requested}, which does not exist.`);
  }
  const paths = [...(usualPaths[process.platform] ?? []), chromium.executablePath()];
  return paths.find((path) => existsSync(path));
}

/** Finds or installs a Chromium, and returns its path. Throws a `UserError` if neither works. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium was found.');
  const installed = (await downloadChromium()) ?? (await installSystemPackage());
  if (installed !== undefined) return installed;
  throw new UserError(
    'Chromium could not be found or installed. Please install it, or set CHROMIUM_PATH to its path.',
  );
}

/** Downloads Playwright's Chromium. Returns its path, or undefined if it does not start. */
async function downloadChromium(): Promise<string | undefined> {
  console.log("Downloading Playwright's Chromium.");
  const install = ['install', 'chromium', '--no-shell'];
  await runTool('playwright-core', install, { timeoutMs: 5 * minute, quiet: true });
  const path = chromium.executablePath();
  // Only on Linux may system libraries be missing. On Windows `--version` opens a window.
  const starts =
    existsSync(path) &&
    (process.platform !== 'linux' ||
      (await runTool(path, ['--version'], { timeoutMs: minute / 2, quiet: true })) === 0);
  if (starts) return path;
  console.log('It does not start on this machine.');
  return undefined;
}

async function installSystemPackage(): Promise<string | undefined> {
  const packages = ['chromium'];
  await installPackages("the system's Chromium", {
    'apt-get': packages,
    dnf: packages,
    pacman: packages,
  });
  return findChromium();
}
