import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeSettings, isSyncRequest } from '@/platform/storage/exchange-settings';
import { defaultSettings } from '@/settings/default-settings';
import { carry, Device, entry, monday, tenOf, twoDevices } from './synced-devices';

describe('sync', () => {
  it('is off until someone asks, and writes nothing', async () => {
    const device = new Device('laptop');
    await device.choose({ goal: 7 });
    await device.exchange();
    expect(device.sync.keys()).toEqual([]);
    expect((await device.stored()).sync.exchangeAt).toBeNull();
  });

  it('carries only what was chosen, each part by itself, and nothing but settings', async () => {
    const device = new Device('laptop');
    await device.choose({ goal: 7 });
    await device.switchOn();
    expect(device.sync.get()).toEqual({
      'settings.goal': { version: defaultSettings.version, value: 7, at: monday, device: 'laptop' },
    });
  });

  it('carries what was chosen before choices were dated, which gives way to any that is', async () => {
    const old = new Device('laptop');
    old.local.set({ settings: { ...defaultSettings, goal: 7, theme: 'dark' } });
    old.sync.set({ 'settings.theme': entry('light') });
    await old.switchOn();
    expect((await old.stored()).settings).toMatchObject({ goal: 7, theme: 'light' });
    expect(old.sync.get('settings.goal')).toEqual({
      'settings.goal': { version: defaultSettings.version, value: 7, at: 0, device: 'laptop' },
    });
  });

  it('takes what is newer there when it is switched on, before it writes', async () => {
    const { laptop } = await twoDevices();
    laptop.at = monday + 2000;
    await laptop.choose({ goal: 7, theme: 'dark' });
    await laptop.exchange();
    const third = new Device('third', monday + 1000);
    await third.choose({ goal: 3 });
    third.at = monday + 3000;
    await third.choose({ theme: 'light' });
    carry(laptop, third);
    await third.switchOn();
    expect((await third.stored()).settings).toMatchObject({ goal: 7, theme: 'light' });
    expect(third.sync.get('settings.theme')['settings.theme']).toMatchObject({ device: 'third' });
    expect(third.sync.get('settings.goal')['settings.goal']).toMatchObject({ device: 'laptop' });
  });

  it('lets the later choice of a part win, and leaves the other parts alone', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.choose({ goal: 7, theme: 'dark' });
    await laptop.exchange();
    tower.at += 5000;
    await tower.choose({ goal: 9 });
    carry(laptop, tower);
    await tower.exchange();
    expect((await tower.stored()).settings).toMatchObject({ goal: 9, theme: 'dark' });
    carry(tower, laptop);
    await laptop.exchange();
    expect((await laptop.stored()).settings).toMatchObject({ goal: 9, theme: 'dark' });
  });

  it('lets both devices settle on one of two choices of the same millisecond', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.choose({ goal: 7 });
    await laptop.exchange();
    await tower.choose({ goal: 9 });
    carry(laptop, tower);
    await tower.exchange();
    carry(tower, laptop);
    await laptop.exchange();
    expect((await tower.stored()).settings.goal).toBe(9);
    expect((await laptop.stored()).settings.goal).toBe(9);
  });

  it('lets the last choice win, though the clock of the device is a little behind', async () => {
    const { laptop, tower } = await twoDevices();
    laptop.at += 3_600_000;
    await laptop.choose({ goal: 7 });
    await laptop.exchange();
    carry(laptop, tower);
    await tower.exchange();
    await tower.choose({ goal: 8 });
    await tower.exchange();
    carry(tower, laptop);
    await laptop.exchange();
    expect((await laptop.stored()).settings.goal).toBe(8);
  });

  it('is due half a minute after the last change, and then rests', async () => {
    const { laptop } = await twoDevices();
    await laptop.choose({ goal: 7 });
    laptop.at += 20_000;
    await laptop.choose({ goal: 8 });
    expect((await laptop.stored()).sync.exchangeAt).toBe(laptop.at + 30_000);
    await laptop.exchange();
    expect((await laptop.stored()).sync.exchangeAt).toBeNull();
  });

  it('changes nothing when it is repeated, even while something cannot be carried', async () => {
    const { laptop } = await twoDevices();
    await laptop.choose({ goal: 7, own: tenOf('茶'.repeat(40), '飲'.repeat(160)) });
    await laptop.exchange();
    const stored = await laptop.stored();
    const again = await exchangeSettings(laptop.browser, stored, { at: monday, zone: 'UTC' });
    expect(again).toBe(stored);
  });

  it('writes what is missing there again, with the name of whoever chose it', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.choose({ goal: 7 });
    await laptop.exchange();
    carry(laptop, tower);
    await tower.exchange();
    const before = tower.sync.get();
    tower.sync.clear();
    await tower.exchange();
    expect(tower.sync.get()).toEqual(before);
  });

  it('stops when it is switched off, and goes on with the same name', async () => {
    const { laptop, tower } = await twoDevices();
    await laptop.switchOff();
    tower.at += 1000;
    await tower.choose({ goal: 9 });
    await tower.exchange();
    carry(tower, laptop);
    await laptop.exchange();
    expect((await laptop.stored()).settings.goal).toBe(defaultSettings.goal);
    await laptop.switchOn('another name');
    expect((await laptop.stored()).settings.goal).toBe(9);
    expect((await laptop.stored()).sync.device).toBe('laptop');
  });

  it('is asked for by a request of its own', () => {
    expect(isSyncRequest({ kind: 'set-sync' })).toBe(true);
    expect(isSyncRequest({ kind: 'toString' })).toBe(false);
  });
});

describe('sync under a policy', () => {
  it('neither carries what the administrator chose nor changes it', async () => {
    const { laptop, tower } = await twoDevices();
    laptop.policy = { goal: 2, stretch: { on: true } };
    await laptop.choose({ stretch: { on: true, everyMinutes: 60 } });
    await laptop.exchange();
    expect(laptop.sync.keys()).toEqual(['settings.stretch']);
    carry(laptop, tower);
    tower.at += 1000;
    await tower.choose({ goal: 9, stretch: { on: false, everyMinutes: 90 } });
    await tower.exchange();
    carry(tower, laptop);
    const under = { goal: 2, stretch: { on: true, everyMinutes: 90 } };
    const moment = { at: laptop.at, zone: 'UTC' };
    const arrived = await exchangeSettings(laptop.browser, await laptop.stored(), moment);
    expect(arrived.settings).toMatchObject(under);
    await laptop.exchange();
    expect((await laptop.stored()).settings).toMatchObject(under);
    laptop.policy = undefined;
    const lifted = await laptop.stored();
    expect(lifted.settings).toMatchObject({ goal: 9, stretch: { on: false, everyMinutes: 90 } });
  });
});

describe('two devices', () => {
  const step = fc.record({
    on: fc.constantFrom(0, 1),
    what: fc.constantFrom('choose', 'choose', 'exchange', 'carry', 'switch off', 'switch on'),
    goal: fc.integer({ min: 1, max: 20 }),
    theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
    laterMs: fc.constantFrom(0, 0, 1, 60_000),
  });

  it('hold the same in the end, in whatever order things happen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.constantFrom(0, 0, 1, -3_600_000, 3_600_000),
        async (steps, offMs) => {
          const devices = [new Device('laptop'), new Device('tower', monday + offMs)] as const;
          const [laptop, tower] = devices;
          for (const { on, what, goal, theme, laterMs } of steps) {
            for (const device of devices) device.at += laterMs;
            const device = devices[on === 0 ? 0 : 1];
            if (what === 'choose') await device.choose(goal % 2 === 0 ? { goal } : { theme });
            if (what === 'exchange') await device.exchange();
            if (what === 'carry') carry(device, on === 0 ? tower : laptop);
            if (what === 'switch off') await device.switchOff();
            if (what === 'switch on') await device.switchOn();
          }
          await laptop.switchOn();
          carry(laptop, tower);
          await tower.switchOn();
          carry(tower, laptop);
          await laptop.exchange();
          const [one, other] = [await laptop.stored(), await tower.stored()];
          expect(one.settings).toEqual(other.settings);
          expect(laptop.sync.get()).toEqual(tower.sync.get());
          // At rest: nobody has anything left to say.
          await tower.exchange();
          await laptop.exchange();
          expect(laptop.sync.get()).toEqual(tower.sync.get());
          expect(one.sync.exchangeAt).toBeNull();
        },
      ),
    );
  });
});
