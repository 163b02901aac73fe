import type { BrowserApi, Environment } from '@/platform/environment';
import type { Health } from '@/reminders/health-troubles';

/** The operating systems whose notification settings the help describes. */
export type System = 'mac' | 'win' | 'linux' | 'other';

/** Returns the result of a call, or null when this browser lacks or refuses it. */
async function attempt<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch {
    return null;
  }
}

/** Reads the extension's alarms, notification permission and shortcuts. Never rejects. */
export async function readHealth(
  browser: BrowserApi,
  dialect: Environment['dialect'],
): Promise<Health> {
  const [alarms, permission, commands] = await Promise.all([
    attempt(() => browser.alarms.getAll()),
    // Firefox lacks it.
    dialect === 'firefox' ? null : attempt(() => browser.notifications.getPermissionLevel()),
    attempt(() => browser.commands.getAll()),
  ]);
  return {
    alarms:
      alarms
        ?.map(({ name, scheduledTime }) => ({ name, at: scheduledTime }))
        .toSorted((one, other) => one.at - other.at) ?? null,
    notifications: permission ?? 'unknown',
    commands:
      commands?.map(({ name = '', description = '', shortcut = '' }) => ({
        name,
        description,
        keys: shortcut === '' ? null : shortcut,
      })) ?? null,
  };
}

/** Reads the operating system. Never rejects. */
export async function readSystem(browser: BrowserApi): Promise<System> {
  const info = await attempt(() => browser.runtime.getPlatformInfo());
  switch (info?.os) {
    case 'mac':
    case 'win':
    case 'linux':
      return info.os;
    default:
      return 'other';
  }
}
