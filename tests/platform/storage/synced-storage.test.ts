import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import {
  copySync,
  day,
  monday,
  SyncedDevice,
  syncedValue,
  tenOwnReminders,
  twoDevices,
} from './synced-devices';

describe('a value in the synced storage', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'of a newer version',
      'newer-version',
      syncedValue({ breaks: 3 }, monday, { version: defaultSettings.version + 1 }),
    ],
    ['from a clock two days ahead', 'clock-ahead', syncedValue(9, monday + 2 * day)],
  ])('%s is noted, and neither applied nor overwritten', async (_what, note, theirs) => {
    const device = new SyncedDevice('laptop');
    await device.changeSettings({ goal: 7 });
    device.sync.set({ 'settings.goal': theirs });
    await device.switchOn();
    const { settings, sync } = await device.stored();
    expect(settings.goal).toBe(7);
    expect(sync.note).toBe(note);
    expect(device.sync.get('settings.goal')).toEqual({ 'settings.goal': theirs });
  });

  it.each([
    ['a text', 'rubbish'],
    ['null', null],
    ['a list', []],
    ['no time', { version: 2, value: 9, device: 'phone' }],
    ['a time that is a text', syncedValue(9, 'now' as unknown as number)],
    ['a time of 1e300', syncedValue(9, 1e300)],
    ['a version that is a text', syncedValue(9, monday, { version: '2' })],
    ['a goal of a thousand', syncedValue(1000, monday + 1000)],
    ['a goal that is a text', syncedValue('many', monday + 1000)],
  ])('that is %s is ignored and noted', async (_what, damaged) => {
    const device = new SyncedDevice('laptop');
    await device.changeSettings({ goal: 7 });
    device.at += 2000;
    device.sync.set({ 'settings.goal': damaged, 'settings.theme': syncedValue('dark') });
    await device.switchOn();
    const { settings, sync } = await device.stored();
    expect(settings).toMatchObject({ goal: 7, theme: 'dark' });
    expect(sync.note).toBe('unreadable');
  });

  it('is applied if its time is up to a day ahead', async () => {
    const device = new SyncedDevice('laptop');
    device.sync.set({ 'settings.goal': syncedValue(9, monday + day) });
    await device.switchOn();
    expect((await device.stored()).settings.goal).toBe(9);
  });

  it('does not make two devices overwrite each other endlessly when one clock is wrong', async () => {
    const { laptop, tower } = await twoDevices();
    tower.at += 365 * day;
    await tower.changeSettings({ goal: 9 });
    await laptop.changeSettings({ goal: 7 });
    for (let round = 0; round < 3; round += 1) {
      await tower.exchange();
      copySync(tower, laptop);
      await laptop.exchange();
      copySync(laptop, tower);
    }
    const before = tower.sync.get();
    await laptop.exchange();
    await tower.exchange();
    expect(tower.sync.get()).toEqual(before);
    // Once the clock is right, the later choice wins again.
    tower.at = monday + 60_000;
    await tower.exchange();
    copySync(tower, laptop);
    laptop.at = tower.at;
    await laptop.exchange();
    expect((await laptop.stored()).settings.goal).toBe(9);
  });
});

describe('an exchange that fails because', () => {
  it('of too many writes is noted and retried ten minutes later', async () => {
    const { laptop } = await twoDevices();
    for (let write = 0; write < 119; write += 1) laptop.sync.set({ other: write });
    await laptop.changeSettings({ goal: 7 });
    await laptop.exchange();
    const { sync } = await laptop.stored();
    expect(sync).toMatchObject({ note: 'quota', exchangeAt: monday + 10 * 60_000 });
    laptop.at += 10 * 60_000;
    await laptop.exchange();
    expect(laptop.sync.get('settings.goal')['settings.goal']).toMatchObject({ value: 7 });
    expect((await laptop.stored()).sync).toMatchObject({ note: null, exchangeAt: null });
  });

  it('the synced storage is full changes nothing on the device', async () => {
    const { laptop } = await twoDevices();
    for (let item = 0; item < 13; item += 1) {
      try {
        laptop.sync.set({ [`other${item}`]: 'x'.repeat(8000) });
      } catch {
        laptop.sync.set({ last: 'x'.repeat(6200) });
      }
    }
    await laptop.changeSettings({ goal: 7, own: tenOwnReminders('Tea', 'y'.repeat(160)) });
    await laptop.exchange();
    expect((await laptop.stored()).sync.note).toBe('quota');
    expect((await laptop.stored()).settings.goal).toBe(7);
  });

  it('the synced storage cannot be read is noted and retried', async () => {
    const { laptop } = await twoDevices();
    await laptop.changeSettings({ goal: 7 });
    laptop.sync.failingReads = 1;
    await laptop.exchange();
    expect((await laptop.stored()).sync).toMatchObject({
      note: 'unreachable',
      exchangeAt: monday + 10 * 60_000,
    });
  });

  it('one part is too large still syncs the others', async () => {
    const { laptop } = await twoDevices();
    await laptop.changeSettings({
      goal: 7,
      own: tenOwnReminders('茶'.repeat(40), '飲'.repeat(160)),
    });
    await laptop.exchange();
    expect(laptop.sync.keys()).toEqual(['settings.goal']);
    expect((await laptop.stored()).sync).toMatchObject({ note: 'too-large', exchangeAt: null });
  });
});
