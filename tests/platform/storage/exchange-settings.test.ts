import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeSettings, isSyncRequest } from '@/platform/storage/exchange-settings';
import { defaultSettings } from '@/settings/default-settings';
import {
  copySync,
  monday,
  SyncedDevice,
  syncedValue,
  tenOwnReminders,
  twoDevices,
} from './synced-devices';

describe('sync', () => {
  it('is off by default and writes nothing', async () => {
    const device = new SyncedDevice('laptop');
    await device.changeSettings({ goal: 7 });
    await device.exchange();
    expect(device.sync.keys()).toEqual([]);
    expect((await device.stored()).sync.exchangeAt).toBeNull();
  });

  it('writes only changed settings, each under its own key', async () => {
    const device = new SyncedDevice('laptop');
    await device.changeSettings({ goal: 7 });
    await device.switchOn();
    expect(device.sync.get()).toEqual({
      'settings.goal': { version: defaultSettings.version, value: 7, at: monday, device: 'laptop' },
    });
  });

  it('writes choices without a date, which lose against any with one', async () => {
    const old = new SyncedDevice('laptop');
    old.local.set({ settings: { ...defaultSettings, goal: 7, theme: 'dark' } });
    old.sync.set({ 'settings.theme': syncedValue('light') });
    await old.switchOn();
    expect((await old.stored()).settings).toMatchObject({ goal: 7, theme: 'light' });
    expect(old.sync.get('settings.goal')).toEqual({
      'settings.goal': { version: defaultSettings.version, value: 7, at: 0, device: 'laptop' },
    });
  });

  it('applies newer synced values before it writes when it is switched on', async () => {
    const { laptop } = await twoDevices();
    laptop.at = monday + 2000;
    await laptop.changeSettings({ goal: 7, theme: 'dark' });
    await laptop.exchange();
    const third = new SyncedDevice('third', monday + 1000);
    await third.changeSettings({ goal: 3 });
    third.at = monday + 3000;
    await third.changeSettings({ theme: 'light' });
    copySync(laptop, third);
    await third.switchOn();
    expect((await third.stored()).settings).toMatchObject({ goal: 7, theme: 'light' });
    expect(third.sync.get('settings.theme')['settings.theme']).toMatchObject({ device: 'third' });
    expect(third.sync.get('settings.goal')['settings.goal']).toMatchObject({ device: 'laptop' });
  });

  it('applies the later choice of each part', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.changeSettings({ goal: 7, theme: 'dark' });
    await laptop.exchange();
    tower.at += 5000;
    await tower.changeSettings({ goal: 9 });
    copySync(laptop, tower);
    await tower.exchange();
    expect((await tower.stored()).settings).toMatchObject({ goal: 9, theme: 'dark' });
    copySync(tower, laptop);
    await laptop.exchange();
    expect((await laptop.stored()).settings).toMatchObject({ goal: 9, theme: 'dark' });
  });

  it('makes both devices agree on one of two choices of the same millisecond', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.changeSettings({ goal: 7 });
    await laptop.exchange();
    await tower.changeSettings({ goal: 9 });
    copySync(laptop, tower);
    await tower.exchange();
    copySync(tower, laptop);
    await laptop.exchange();
    expect((await tower.stored()).settings.goal).toBe(9);
    expect((await laptop.stored()).settings.goal).toBe(9);
  });

  it('applies the last choice even if the clock of its device is behind', async () => {
    const { laptop, tower } = await twoDevices();
    laptop.at += 3_600_000;
    await laptop.changeSettings({ goal: 7 });
    await laptop.exchange();
    copySync(laptop, tower);
    await tower.exchange();
    await tower.changeSettings({ goal: 8 });
    await tower.exchange();
    copySync(tower, laptop);
    await laptop.exchange();
    expect((await laptop.stored()).settings.goal).toBe(8);
  });

  it('runs once, half a minute after the last change', async () => {
    const { laptop } = await twoDevices();
    await laptop.changeSettings({ goal: 7 });
    laptop.at += 20_000;
    await laptop.changeSettings({ goal: 8 });
    expect((await laptop.stored()).sync.exchangeAt).toBe(laptop.at + 30_000);
    await laptop.exchange();
    expect((await laptop.stored()).sync.exchangeAt).toBeNull();
  });

  it('changes nothing when it is repeated, even with a part that is too large', async () => {
    const { laptop } = await twoDevices();
    await laptop.changeSettings({
      goal: 7,
      own: tenOwnReminders('茶'.repeat(40), '飲'.repeat(160)),
    });
    await laptop.exchange();
    const stored = await laptop.stored();
    const again = await exchangeSettings(laptop.browser, stored, { at: monday, zone: 'UTC' });
    expect(again).toBe(stored);
  });

  it('restores missing values with the name of the device that chose them', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.changeSettings({ goal: 7 });
    await laptop.exchange();
    copySync(laptop, tower);
    await tower.exchange();
    const before = tower.sync.get();
    tower.sync.clear();
    await tower.exchange();
    expect(tower.sync.get()).toEqual(before);
  });

  it('stops when it is switched off, and continues under the same name', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.switchOff();
    tower.at += 1000;
    await tower.changeSettings({ goal: 9 });
    await tower.exchange();
    copySync(tower, laptop);
    await laptop.exchange();
    expect((await laptop.stored()).settings.goal).toBe(defaultSettings.goal);
    await laptop.switchOn('another name');
    expect((await laptop.stored()).settings.goal).toBe(9);
    expect((await laptop.stored()).sync.device).toBe('laptop');
  });

  it('is switched by its own request', () => {
    expect(isSyncRequest({ kind: 'set-sync' })).toBe(true);
    expect(isSyncRequest({ kind: 'toString' })).toBe(false);
  });
});

describe('sync under a policy', () => {
  it('neither writes nor changes settings that the administrator chose', async () => {
    const { laptop, tower } = await twoDevices();
    laptop.policy = { goal: 2, stretch: { on: true } };
    await laptop.changeSettings({ stretch: { on: true, everyMinutes: 60 } });
    await laptop.exchange();
    expect(laptop.sync.keys()).toEqual(['settings.stretch']);
    copySync(laptop, tower);
    tower.at += 1000;
    await tower.changeSettings({ goal: 9, stretch: { on: false, everyMinutes: 90 } });
    await tower.exchange();
    copySync(tower, laptop);
    const underPolicy = { goal: 2, stretch: { on: true, everyMinutes: 90 } };
    const moment = { at: laptop.at, zone: 'UTC' };
    const arrived = await exchangeSettings(laptop.browser, await laptop.stored(), moment);
    expect(arrived.settings).toMatchObject(underPolicy);
    await laptop.exchange();
    expect((await laptop.stored()).settings).toMatchObject(underPolicy);
    laptop.policy = undefined;
    const afterPolicy = await laptop.stored();
    expect(afterPolicy.settings).toMatchObject({
      goal: 9,
      stretch: { on: false, everyMinutes: 90 },
    });
  });
});

describe('two devices', () => {
  const step = fc.record({
    on: fc.constantFrom(0, 1),
    what: fc.constantFrom(
      'change settings',
      'change settings',
      'exchange',
      'copy',
      'switch off',
      'switch on',
    ),
    goal: fc.integer({ min: 1, max: 20 }),
    theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
    laterMs: fc.constantFrom(0, 0, 1, 60_000),
  });

  it('end with the same settings after any order of changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.constantFrom(0, 0, 1, -3_600_000, 3_600_000),
        async (steps, offMs) => {
          const devices = [
            new SyncedDevice('laptop'),
            new SyncedDevice('tower', monday + offMs),
          ] as const;
          const [laptop, tower] = devices;
          for (const { on, what, goal, theme, laterMs } of steps) {
            for (const device of devices) device.at += laterMs;
            const device = devices[on === 0 ? 0 : 1];
            if (what === 'change settings')
              await device.changeSettings(goal % 2 === 0 ? { goal } : { theme });
            if (what === 'exchange') await device.exchange();
            if (what === 'copy') copySync(device, on === 0 ? tower : laptop);
            if (what === 'switch off') await device.switchOff();
            if (what === 'switch on') await device.switchOn();
          }
          await laptop.switchOn();
          copySync(laptop, tower);
          await tower.switchOn();
          copySync(tower, laptop);
          await laptop.exchange();
          const [one, other] = [await laptop.stored(), await tower.stored()];
          expect(one.settings).toEqual(other.settings);
          expect(laptop.sync.get()).toEqual(tower.sync.get());
          // Neither device has anything left to write.
          await tower.exchange();
          await laptop.exchange();
          expect(laptop.sync.get()).toEqual(tower.sync.get());
          expect(one.sync.exchangeAt).toBeNull();
        },
      ),
    );
  });
});
