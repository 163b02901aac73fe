import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPopupState } from '@/platform/storage/read-popup-state';
import { load } from '@/platform/storage/store';
import { emptyUserData } from '@/platform/storage/user-data';
import { anySettings } from '@/platform/storage/versioned-schemas';
import { readExport } from '@/platform/transfer/read-export';
import { writeExport } from '@/platform/transfer/write-export';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { defaultSettings } from '@/settings/default-settings';
import { syncKey } from '@/settings/merge-sync';
import { partNames, settingPaths } from '@/settings/setting-paths';
import { type Settings, settingsSchema } from '@/settings/settings';
import { moment, reading } from '@/tests/platform/storage/device-with-data';
import { saved } from '@/tests/platform/storage/saved';
import { storageBrowser } from '@/tests/platform/storage/storage-browser';
import { SyncedDevice, syncedValue } from '@/tests/platform/storage/synced-devices';
import { at, quarters, ranges, tea, teas } from './invalid-settings';

type Json = Record<string, unknown>;

/** Values that some settings may have. */
const values: readonly unknown[] = [
  true,
  false,
  ...Array.from({ length: 121 }, (_, number) => number),
  [],
  teas(3),
  [tea, { ...at(...quarters(4)), id: 'own-lunch' }],
  [ranges(2), [], [], [], [], ranges(1), []],
  [{ from: '2026-12-24', to: '2027-01-01' }],
];

/** All of these values that one setting may have, or its options. */
function validFor(schema: v.GenericSchema): unknown[] {
  const options = 'options' in schema && Array.isArray(schema.options) ? schema.options : [];
  return [...values, ...options].filter((value) => v.is(schema, value));
}

/** Returns settings with another value at a path, or without any if it is undefined. */
function withValue(settings: object, path: string, value: unknown): Json {
  const [part = '', field] = path.split('.');
  const parts = new Map(Object.entries(settings));
  const next = field === undefined ? value : withValue(parts.get(part), field, value);
  if (next === undefined) parts.delete(part);
  else parts.set(part, next);
  return Object.fromEntries(parts);
}

/** Returns the default at a path. */
function defaultAt(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => Reflect.get(Object(value), name), defaultSettings);
}

/** Any valid settings, each with any of its values. */
const anyValidSettings = fc
  .tuple(
    ...[...settingPaths].map(([path, { schema }]) =>
      fc.constantFrom(...validFor(schema)).map((value) => [path, value] as const),
    ),
  )
  .map((all) =>
    all.reduce<Json>((chosen, [path, value]) => withValue(chosen, path, value), {
      ...defaultSettings,
    }),
  )
  .filter((chosen) => v.is(settingsSchema, chosen));

/** The path of any part or value. */
const anyPath = fc.constantFrom(...settingPaths.keys(), ...partNames);

/** Where settings come from: each reads settings that may be incomplete. */
const sources: [string, (settings: Json) => Promise<Settings>][] = [
  [
    'the store',
    async (settings) => {
      const local = new FakeStorage();
      local.set({ settings });
      const { stored, broken } = await load(storageBrowser({ local }), moment);
      expect(broken).toEqual([]);
      return stored.settings;
    },
  ],
  [
    'the store, as the popup reads it',
    async (settings) => {
      const local = new FakeStorage();
      local.set({ settings });
      return (await readPopupState(storageBrowser({ local }), moment)).settings;
    },
  ],
  [
    'the store under a policy, as the popup reads it',
    async (settings) => {
      const local = new FakeStorage();
      local.set({ settings: defaultSettings, governed: { settings, locks: ['goal'] } });
      return (await readPopupState(storageBrowser({ local }), moment)).settings;
    },
  ],
  [
    'an older device that syncs',
    async (settings) => {
      const device = new SyncedDevice('laptop');
      for (const [part, value] of Object.entries(settings)) {
        if (part !== 'version') device.sync.set({ [`settings.${part}`]: syncedValue(value) });
      }
      await device.switchOn();
      const { chosen, sync } = await device.stored();
      expect(sync.note).toBeNull();
      return chosen;
    },
  ],
  [
    'an imported file',
    async (settings) => {
      const file = JSON.parse(writeExport(emptyUserData, [], 0)) as Json;
      const read = await readExport(JSON.stringify({ ...file, settings }), reading);
      if ('refusal' in read) throw new Error(JSON.stringify(read));
      return read.settings;
    },
  ],
];

describe.each(sources)('settings from %s', (_source, read) => {
  it('have the default of any part or value that is absent, and every other choice', async () => {
    await fc.assert(
      fc.asyncProperty(anyValidSettings, anyPath, async (chosen, path) => {
        const expected = withValue(chosen, path, defaultAt(path));
        // Where a check spans several values, the default may not fit the others.
        fc.pre(v.is(settingsSchema, expected));
        expect(await read(withValue(chosen, path, undefined))).toEqual(expected);
      }),
    );
  });

  it('are the defaults where they have only a version', async () => {
    expect(await read({ version: defaultSettings.version })).toEqual(defaultSettings);
  });
});

describe('settings with an absent value', () => {
  it('of a saved release have its default and every other choice', () => {
    const file = saved('export-0.2.0')['settings'] as Json;
    const complete = v.parse(anySettings, file);
    expect(complete).toMatchObject(file);
    for (const path of [...settingPaths.keys(), ...partNames]) {
      const read = v.parse(anySettings, withValue(complete, path, undefined));
      expect(read, path).toEqual(withValue(complete, path, defaultAt(path)));
    }
  });

  it.each<[string, unknown]>([
    ['no version', withValue(defaultSettings, 'version', undefined)],
    ['null for a part', { ...defaultSettings, stretch: null }],
    ['null for a value', { ...defaultSettings, stretch: { on: null, everyMinutes: 45 } }],
    ['a list for a part', { ...defaultSettings, stretch: [] }],
    ['a text for a part', { ...defaultSettings, hours: 'nine to five' }],
    ['an invalid value next to the absent one', { ...defaultSettings, stretch: { on: 'yes' } }],
    ['a week of six days', withValue(defaultSettings, 'hours.week', [[], [], [], [], [], []])],
    ['a range without an end', withValue(defaultSettings, 'hours.week', [[{ from: '09:00' }]])],
    [
      'an own reminder without a message',
      withValue(defaultSettings, 'own', [{ ...tea, message: undefined }]),
    ],
    [
      'an own reminder without its time',
      withValue(defaultSettings, 'own', [{ ...tea, when: { by: 'interval' } }]),
    ],
    [
      'no position left, once the absent one has its default',
      { ...defaultSettings, positions: { seated: false, standing: false } },
    ],
  ])('are refused with %s', (_what, settings) => {
    expect(v.is(anySettings, JSON.parse(JSON.stringify(settings)))).toBe(false);
  });

  it('are refused from another device where another value is invalid', async () => {
    const device = new SyncedDevice('laptop');
    device.sync.set({ [syncKey('chime')]: syncedValue({ tone: 'gong' }) });
    await device.switchOn();
    const { chosen, sync } = await device.stored();
    expect(chosen.chime).toEqual(defaultSettings.chime);
    expect(sync.note).toBe('unreadable');
  });
});
