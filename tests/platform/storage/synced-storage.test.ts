import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { carry, Device, day, entry, monday, tenOf, twoDevices } from './synced-devices';

describe('what lies in the synced storage', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'of a newer version',
      'newer-version',
      entry({ breaks: 3 }, monday, { version: defaultSettings.version + 1 }),
    ],
    ['from a clock two days ahead', 'clock-ahead', entry(9, monday + 2 * day)],
  ])('%s is neither taken nor written over, and noted', async (_what, note, theirs) => {
    const device = new Device('laptop');
    await device.choose({ goal: 7 });
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
    ['a time that is a text', entry(9, 'now' as unknown as number)],
    ['a time of 1e300', entry(9, 1e300)],
    ['a version that is a text', entry(9, monday, { version: '2' })],
    ['a goal of a thousand', entry(1000, monday + 1000)],
    ['a goal that is a text', entry('many', monday + 1000)],
  ])('and is %s is ignored, and noted', async (_what, rubbish) => {
    const device = new Device('laptop');
    await device.choose({ goal: 7 });
    device.at += 2000;
    device.sync.set({ 'settings.goal': rubbish, 'settings.theme': entry('dark') });
    await device.switchOn();
    const { settings, sync } = await device.stored();
    expect(settings).toMatchObject({ goal: 7, theme: 'dark' });
    expect(sync.note).toBe('unreadable');
  });

  it('is believed up to a day ahead', async () => {
    const device = new Device('laptop');
    device.sync.set({ 'settings.goal': entry(9, monday + day) });
    await device.switchOn();
    expect((await device.stored()).settings.goal).toBe(9);
  });

  it('does not make two devices write over each other for ever when one clock is wrong', async () => {
    const { laptop, tower } = await twoDevices();
    tower.at += 365 * day;
    await tower.choose({ goal: 9 });
    await laptop.choose({ goal: 7 });
    for (let round = 0; round < 3; round += 1) {
      await tower.exchange();
      carry(tower, laptop);
      await laptop.exchange();
      carry(laptop, tower);
    }
    const before = tower.sync.get();
    await laptop.exchange();
    await tower.exchange();
    expect(tower.sync.get()).toEqual(before);
    // Once the clock is right, so is the rest.
    tower.at = monday + 60_000;
    await tower.exchange();
    carry(tower, laptop);
    laptop.at = tower.at;
    await laptop.exchange();
    expect((await laptop.stored()).settings.goal).toBe(9);
  });
});

describe('a synced storage that refuses', () => {
  it('too many writes is noted, and tried again ten minutes later', async () => {
    const { laptop } = await twoDevices();
    for (let write = 0; write < 119; write += 1) laptop.sync.set({ other: write });
    await laptop.choose({ goal: 7 });
    await laptop.exchange();
    const { sync } = await laptop.stored();
    expect(sync).toMatchObject({ note: 'quota', exchangeAt: monday + 10 * 60_000 });
    laptop.at += 10 * 60_000;
    await laptop.exchange();
    expect(laptop.sync.get('settings.goal')['settings.goal']).toMatchObject({ value: 7 });
    expect((await laptop.stored()).sync).toMatchObject({ note: null, exchangeAt: null });
  });

  it('all, being full, changes nothing here', async () => {
    const { laptop } = await twoDevices();
    for (let item = 0; item < 13; item += 1) {
      try {
        laptop.sync.set({ [`other${item}`]: 'x'.repeat(8000) });
      } catch {
        laptop.sync.set({ last: 'x'.repeat(6200) });
      }
    }
    await laptop.choose({ goal: 7, own: tenOf('Tea', 'y'.repeat(160)) });
    await laptop.exchange();
    expect((await laptop.stored()).sync.note).toBe('quota');
    expect((await laptop.stored()).settings.goal).toBe(7);
  });

  it('to be read is noted, and tried again', async () => {
    const { laptop } = await twoDevices();
    await laptop.choose({ goal: 7 });
    laptop.sync.failingReads = 1;
    await laptop.exchange();
    expect((await laptop.stored()).sync).toMatchObject({
      note: 'unreachable',
      exchangeAt: monday + 10 * 60_000,
    });
  });

  it('one large part does not keep the others', async () => {
    const { laptop } = await twoDevices();
    await laptop.choose({ goal: 7, own: tenOf('茶'.repeat(40), '飲'.repeat(160)) });
    await laptop.exchange();
    expect(laptop.sync.keys()).toEqual(['settings.goal']);
    expect((await laptop.stored()).sync).toMatchObject({ note: 'too-large', exchangeAt: null });
  });
});
