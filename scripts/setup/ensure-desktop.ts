import { findProgram, installPackages } from '@/scripts/setup/system-packages';
import { UserError } from '@/scripts/user-error';

/** The programs of the desktop in which notifications are tested. */
const programs = [
  'Xvfb',
  'openbox',
  'dbus-daemon',
  'dbus-send',
  'dunst',
  'dunstctl',
  'xdotool',
  'scrot',
];

/** Returns the programs that are missing on this machine. */
export function missingDesktopPrograms(): readonly string[] {
  return programs.filter((program) => findProgram(program) === undefined);
}

/**
 * Finds or installs, on Linux, a virtual display, a window manager and a notification daemon.
 * Returns a phrase that describes them. Throws a `UserError` if they cannot be installed.
 */
export async function ensureDesktop(): Promise<string> {
  if (process.platform !== 'linux') return 'no desktop (its tests run only on Linux)';
  if (missingDesktopPrograms().length > 0) {
    const desktop = ['dunst', 'openbox', 'xdotool', 'scrot'];
    await installPackages('a virtual desktop for the tests', {
      'apt-get': ['xvfb', 'dbus', ...desktop],
      dnf: ['xorg-x11-server-Xvfb', 'dbus-daemon', 'dbus-tools', ...desktop],
      pacman: ['xorg-server-xvfb', 'dbus', ...desktop],
    });
  }
  const missing = missingDesktopPrograms();
  if (missing.length === 0) return `desktop with ${programs.join(', ')}`;
  throw new UserError(
    `The tests of desktop notifications need ${missing.join(', ')}, which could not be installed automatically. Please install them.`,
  );
}
