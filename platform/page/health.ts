import type { BrowserApi, Environment } from '@/platform/environment';
import type { Health } from '@/reminders/health-troubles';

/** The system that the browser runs on, as far as its settings differ. */
export type System = 'mac' | 'win' | 'linux' | 'other';

/** What a call gives; null when this browser lacks it or refuses it. */
async function attempt<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch {
    return null;
  }
}

/** Asks the browser what it holds for Loosen. Never rejects. */
export async function readHealth(
  browser: BrowserApi,
  dialect: Environment['dialect'],
): Promise<Health> {
  const [alarms, permission, commands] = await Promise.all([
    attempt(() => browser.alarms.getAll()),
    // Firefox does not have it.
    dialect === 'firefox' ? null : attempt(() => browser.notifications.getPermissionLevel()),
    attempt(() => browser.commands.getAll()),
  ]);
  return {
    alarms:
      alarms
        ?.map(({ name, scheduledTime }) => ({ name, at: scheduledTime }))
        .toSorted((one, other) => one.at - other.at) ?? null,
    notifications: permission ?? 'untold',
    commands:
      commands?.map(({ name = '', description = '', shortcut = '' }) => ({
        name,
        description,
        keys: shortcut === '' ? null : shortcut,
      })) ?? null,
  };
}

/** Asks which system this is, for the words that help with its settings. Never rejects. */
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
