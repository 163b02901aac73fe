import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load, type Stored, save } from '@/platform/store';
import { exchangeSettings, isSyncRequest } from '@/platform/sync';
import { switchSync } from '@/platform/sync-state';
import { defaultSettings, type OwnReminder, type Settings } from '@/reminders/settings';
import { FakeStorage } from '@/tests/simulator/fake-storage';
import { FakeSyncStorage } from '@/tests/simulator/fake-sync-storage';
import { onlyStorage } from './only-storage';

const monday = Date.parse('2026-11-23T08:00:00Z');
const day = 24 * 3_600_000;

/** A device of one person: its own store, and its own copy of what the browser syncs. */
class Device {
  readonly local = new FakeStorage();
  readonly sync: FakeStorage = new FakeSyncStorage(() => this.at);
  policy: unknown = undefined;
  readonly browser = onlyStorage({
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

  /** The person changes settings in the options. */
  async choose(parts: Partial<Settings>): Promise<void> {
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

  /** The alarm rang, or the browser said that something came. */
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

/** The browser carries what one device wrote to another, each key by itself. */
function carry(from: Device, to: Device): void {
  to.sync.clear();
  FakeStorage.prototype.set.call(to.sync, from.sync.get());
}

async function twoDevices() {
  const laptop = new Device('laptop');
  const tower = new Device('tower');
  for (const device of [laptop, tower]) await device.switchOn();
  return { laptop, tower };
}

const entry = (value: unknown, at = monday, more: object = {}) => ({
  version: 2,
  value,
  at,
  device: 'phone',
  ...more,
});

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
      'settings.goal': { version: 2, value: 7, at: monday, device: 'laptop' },
    });
  });

  it('carries what was chosen before choices were dated, which gives way to any that is', async () => {
    const old = new Device('laptop');
    old.local.set({ settings: { ...defaultSettings, goal: 7, theme: 'dark' } });
    old.sync.set({ 'settings.theme': entry('light') });
    await old.switchOn();
    expect((await old.stored()).settings).toMatchObject({ goal: 7, theme: 'light' });
    expect(old.sync.get('settings.goal')).toEqual({
      'settings.goal': { version: 2, value: 7, at: 0, device: 'laptop' },
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

describe('what lies in the synced storage', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['of a newer version', 'newer-version', entry({ breaks: 3 }, monday, { version: 3 })],
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

function tenOf(name: string, message: string): OwnReminder[] {
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
