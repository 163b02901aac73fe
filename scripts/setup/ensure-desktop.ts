import { findProgram, installPackages } from '@/scripts/setup/system-packages';
import { UserError } from '@/scripts/user-error';

/** The programs that together are the little desktop of the tests. */
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

/** Which of the desktop's programs are not on this machine. */
export function missingDesktopPrograms(): readonly string[] {
  return programs.filter((program) => findProgram(program) === undefined);
}

/**
 * Finds or installs, on Linux, a display that nobody sees, a window manager and a notification
 * daemon, and answers in a few words what there is; without them it throws one sentence.
 */
export async function ensureDesktop(): Promise<string> {
  if (process.platform !== 'linux') return 'no desktop, because its tests are for Linux';
  if (missingDesktopPrograms().length > 0) {
    const desktop = ['dunst', 'openbox', 'xdotool', 'scrot'];
    await installPackages('a desktop for the tests', {
      'apt-get': ['xvfb', 'dbus', ...desktop],
      dnf: ['xorg-x11-server-Xvfb', 'dbus-daemon', 'dbus-tools', ...desktop],
      pacman: ['xorg-server-xvfb', 'dbus', ...desktop],
    });
  }
  const missing = missingDesktopPrograms();
  if (missing.length === 0) return `a desktop with ${programs.join(', ')}`;
  throw new UserError(
    `The tests of real notifications need ${missing.join(', ')}, which could not be installed: install that yourself.`,
  );
}
