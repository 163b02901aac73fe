import { exchangeSettings } from '@/platform/storage/exchange-settings';
import { load, type Stored, save } from '@/platform/storage/store';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { FakeSyncStorage } from '@/scripts/simulate/fake-sync-storage';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { switchSync } from '@/settings/sync-state';
import { storageBrowser } from './storage-browser';

/** A Monday in autumn, 09:00 in Berlin. */
export const monday = Date.parse('2026-11-23T08:00:00Z');
/** A day in ms. */
export const day = 24 * 3_600_000;

/** A device with its own store and its own copy of the synced storage. */
export class SyncedDevice {
  readonly local = new FakeStorage();
  readonly sync: FakeStorage = new FakeSyncStorage(() => this.at);
  policy: unknown = undefined;
  readonly browser = storageBrowser({
    local: this.local,
    sync: this.sync,
    policy: () => this.policy,
  });

  constructor(
    readonly name: string,
    public at = monday,
  ) {}

  async stored(): Promise<Stored> {
    return (await load(this.browser, this.#moment())).stored;
  }

  async changeSettings(parts: Partial<Settings>): Promise<void> {
    await this.#settle(async (stored) => ({
      ...stored,
      settings: { ...stored.settings, ...parts },
    }));
  }

  async switchOn(name = this.name): Promise<void> {
    await this.#settle((stored) =>
      this.#exchange({ ...stored, sync: switchSync(stored.sync, true, name) }),
    );
  }

  async switchOff(): Promise<void> {
    await this.#settle(async (stored) => ({
      ...stored,
      sync: switchSync(stored.sync, false, this.name),
    }));
  }

  /** Exchanges settings, as after the alarm or a change in the synced storage. */
  async exchange(): Promise<void> {
    await this.#settle((stored) => this.#exchange(stored));
  }

  #exchange(stored: Stored): Promise<Stored> {
    return exchangeSettings(this.browser, stored, this.#moment());
  }

  #moment() {
    return { at: this.at, zone: 'Europe/Berlin' };
  }

  async #settle(change: (stored: Stored) => Promise<Stored>): Promise<void> {
    const loaded = await load(this.browser, this.#moment());
    await save(this.browser, this.#moment(), loaded, await change(loaded.stored));
  }
}

/** Copies the synced storage from one device to another, as the browser does. */
export function copySync(from: SyncedDevice, to: SyncedDevice): void {
  to.sync.clear();
  FakeStorage.prototype.set.call(to.sync, from.sync.get());
}

/** Two devices with sync switched on. */
export async function twoDevices() {
  const laptop = new SyncedDevice('laptop');
  const tower = new SyncedDevice('tower');
  for (const device of [laptop, tower]) await device.switchOn();
  return { laptop, tower };
}

/** A synced value as another device wrote it. */
export const syncedValue = (value: unknown, at = monday, more: object = {}) => ({
  version: defaultSettings.version,
  value,
  at,
  device: 'phone',
  ...more,
});

/** The maximum number of own reminders, each with the maximum number of times. */
export function tenOwnReminders(name: string, message: string): OwnReminder[] {
  return Array.from({ length: 10 }, (_none, index) => ({
    id: `own-${String(index).padStart(40, '0')}` as const,
    on: true,
    name,
    message,
    when: {
      by: 'times' as const,
      times: Array.from({ length: 12 }, (_time, hour) => `${hour + 10}:00`),
    },
  }));
}
