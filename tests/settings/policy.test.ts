import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { load, type Stored, save } from '@/platform/storage/store';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { defaultSettings } from '@/settings/default-settings';
import { applyPolicy, withoutLockedChanges } from '@/settings/policy';
import { settingPaths } from '@/settings/setting-paths';
import { type Settings, settingsSchema } from '@/settings/settings';
import { storageBrowser } from '@/tests/platform/storage/storage-browser';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { ProblemAt } from '@/values/problem';

const moment = { at: Date.parse('2026-11-23T08:00:00Z'), zone: 'Europe/Berlin' };

describe('a policy', () => {
  it('overrides what the person chose, value by value', () => {
    const policy = {
      stretch: { on: true },
      hours: { week: [[], [], [], [], [], [], []] },
      goal: 3,
    };
    const chosen = { ...defaultSettings, stretch: { on: false, everyMinutes: 60 }, goal: 9 };
    const { settings, locks, problems } = applyPolicy(chosen, policy);
    expect(settings).toEqual({
      ...chosen,
      stretch: { on: true, everyMinutes: 60 },
      hours: { ...chosen.hours, week: policy.hours.week },
      goal: 3,
    });
    expect(locks).toEqual(['stretch.on', 'hours.week', 'goal']);
    expect(problems).toEqual([]);
  });

  it.each([[undefined], [{}], [null], ['all'], [[1, 2]]])(
    'that is %j leaves the chosen settings unchanged',
    (policy) => {
      const { settings, locks } = applyPolicy(defaultSettings, policy);
      expect(settings).toBe(defaultSettings);
      expect(locks).toEqual([]);
    },
  );

  it.each<[string, unknown, ProblemAt]>([
    [
      'an interval of zero',
      { stretch: { everyMinutes: 0 } },
      problemAtPath('stretch.everyMinutes', {
        code: 'out-of-range',
        min: 15,
        max: 120,
        whole: true,
      }),
    ],
    [
      'an interval of 1e300',
      { eyes: { everyMinutes: 1e300 } },
      problemAtPath('eyes.everyMinutes', { code: 'out-of-range', min: 10, max: 60, whole: true }),
    ],
    [
      'an interval that is not a number',
      { posture: { everyMinutes: Number.NaN } },
      problemAtPath('posture.everyMinutes', {
        code: 'out-of-range',
        min: 10,
        max: 120,
        whole: true,
      }),
    ],
    [
      'a text for a switch',
      { stretch: { on: 'yes' } },
      problemAtPath('stretch.on', { code: 'wrong-type', expected: 'boolean' }),
    ],
    [
      'a time that does not exist',
      { hours: { week: [[{ from: '25:00', to: '26:00' }], [], [], [], [], [], []] } },
      problemAtPath('hours.week.0.0.from', { code: 'not-a-time' }),
    ],
    [
      'six weekdays',
      { hours: { week: [[], [], [], [], [], []] } },
      problemAtPath('hours.week', { code: 'too-few', least: 7 }),
    ],
    [
      'working hours that are a text',
      { hours: 'nine to five' },
      problemAtPath('hours', { code: 'wrong-type', expected: 'group' }),
    ],
    [
      'an unknown theme',
      { theme: 'blue' },
      problemAtPath('theme', { code: 'not-one-of', options: ['system', 'light', 'dark'] }),
    ],
    ['an unknown part', { colour: 'blue' }, problemAtPath('colour', { code: 'unknown-setting' })],
    [
      'an unknown setting',
      { stretch: { often: true } },
      problemAtPath('stretch.often', { code: 'unknown-setting' }),
    ],
    [
      'a path instead of a name',
      { 'stretch.on': true },
      problemAtPath('stretch.on', { code: 'unknown-setting' }),
    ],
    [
      'an own reminder of ten thousand characters',
      {
        own: [
          {
            id: 'own-a',
            on: true,
            name: 'x'.repeat(10_000),
            message: '',
            when: { by: 'interval', everyMinutes: 30 },
          },
        ],
      },
      problemAtPath('own.0.name', { code: 'text-length', least: 1, most: 40 }),
    ],
    [
      'no position at all',
      { positions: { seated: false, standing: false, floor: false } },
      problemAtPath('positions', { code: 'no-position-left' }),
    ],
    [
      '`__proto__` as a part',
      JSON.parse('{ "__proto__": { "goal": 9 } }'),
      problemAtPath('__proto__', { code: 'unknown-setting' }),
    ],
    [
      '`__proto__` as a setting',
      JSON.parse('{ "stretch": { "__proto__": { "on": false } } }'),
      problemAtPath('stretch.__proto__', { code: 'unknown-setting' }),
    ],
    [
      '`constructor` as a part',
      { constructor: { on: true } },
      problemAtPath('constructor', { code: 'unknown-setting' }),
    ],
  ])(
    'with %s is ignored there, reports a problem and applies elsewhere',
    (_what, wrong, problem) => {
      const policy = { ...(wrong as object), goal: 2 };
      expect(applyPolicy(defaultSettings, policy)).toEqual({
        settings: { ...defaultSettings, goal: 2 },
        locks: ['goal'],
        problems: [problem],
      });
    },
  );

  it('with one invalid value applies the valid one in the same part', () => {
    const policy = { stretch: { on: false, everyMinutes: 0 } };
    const { settings, locks } = applyPolicy(defaultSettings, policy);
    expect(settings.stretch).toEqual({ ...defaultSettings.stretch, on: false });
    expect(locks).toEqual(['stretch.on']);
  });

  it('uses defaults for the rest of a part that would be invalid with the chosen values', () => {
    const chosen = {
      ...defaultSettings,
      positions: { seated: true, standing: false, floor: false },
    };
    const { settings, problems } = applyPolicy(chosen, { positions: { seated: false } });
    expect(settings.positions).toEqual({ seated: false, standing: true, floor: false });
    expect(problems).toEqual([]);
  });

  it('always results in valid settings, whatever it contains', () => {
    const parts = fc.constantFrom(...Object.keys(defaultSettings), '__proto__', 'toString');
    const fields = fc.constantFrom(
      ...[...settingPaths.keys()].map((path) => path.split('.').at(-1)),
    );
    const value = fc.oneof(fc.jsonValue(), fc.boolean(), fc.integer({ min: -5, max: 130 }));
    const group = fc.dictionary(fields.map(String), value);
    fc.assert(
      fc.property(fc.dictionary(parts, fc.oneof(value, group)), (policy) => {
        const { settings, locks } = applyPolicy(defaultSettings, policy);
        expect(v.parse(settingsSchema, settings)).toEqual(settings);
        for (const path of locks) expect(settingPaths.has(path)).toBe(true);
      }),
    );
  });
});

describe('a locked setting', () => {
  const stored = (policy: unknown) => applyPolicy(defaultSettings, policy);

  it('cannot be changed, while others in its part can', () => {
    const before = stored({ stretch: { on: true } });
    const sent = { ...before.settings, stretch: { on: false, everyMinutes: 90 }, goal: 5 };
    const after = withoutLockedChanges(before, sent);
    expect(after.stretch).toEqual({ on: true, everyMinutes: 90 });
    expect(after.goal).toBe(5);
  });

  it('cannot be changed where it is a whole list', () => {
    const before = stored({ own: [] });
    const one = {
      id: 'own-tea' as const,
      on: true,
      name: 'Tea',
      message: '',
      when: { by: 'interval' as const, everyMinutes: 60 },
    };
    expect(withoutLockedChanges(before, { ...before.settings, own: [one] }).own).toEqual([]);
  });

  it('cannot be changed by making its part invalid', () => {
    const before = stored({ positions: { seated: false } });
    const sent = {
      ...before.settings,
      positions: { seated: true, standing: false, floor: false },
    };
    expect(withoutLockedChanges(before, sent).positions).toEqual(before.settings.positions);
  });

  it('does not affect changes of other settings', () => {
    const before = stored({ stretch: { on: true } });
    const sent = { ...before.settings, goal: 5 };
    expect(withoutLockedChanges(before, sent)).toEqual(sent);
    expect(withoutLockedChanges(stored({}), sent)).toBe(sent);
  });
});

describe('the store under a policy', () => {
  /** A browser with a policy that can change. */
  function managed(policy: unknown) {
    const local = new FakeStorage();
    const administrator = { policy };
    const browser = storageBrowser({ local, policy: () => administrator.policy });
    const change = async (changed: (settings: Settings) => Settings): Promise<Stored> => {
      const loaded = await load(browser, moment);
      const { stored } = loaded;
      return save(browser, moment, loaded, { ...stored, settings: changed(stored.settings) });
    };
    return { local, administrator, browser, change };
  }

  it("restores the person's own choice when the policy is removed", async () => {
    const { administrator, browser, change } = managed(undefined);
    await change((settings) => ({ ...settings, stretch: { on: false, everyMinutes: 90 } }));
    administrator.policy = { stretch: { on: true } };
    expect((await load(browser, moment)).stored.settings.stretch.on).toBe(true);
    await change((settings) => ({
      ...settings,
      stretch: { ...settings.stretch, everyMinutes: 60 },
    }));
    const { stored } = await load(browser, moment);
    expect(stored.settings.stretch).toEqual({ on: true, everyMinutes: 60 });
    expect(stored.locks).toEqual(['stretch.on']);
    administrator.policy = undefined;
    const lifted = (await load(browser, moment)).stored;
    expect(lifted.settings.stretch).toEqual({ on: false, everyMinutes: 60 });
    expect(lifted.locks).toEqual([]);
  });

  it('never stores what the administrator chose', async () => {
    const { local, change } = managed({ goal: 2, own: [], stretch: { on: false } });
    await change((settings) => ({ ...settings, goal: 11, theme: 'dark' }));
    expect(local.get('settings')['settings']).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('stores no settings when none changed', async () => {
    const { local, change } = managed({ goal: 2 });
    await change((settings) => settings);
    expect(local.get(['settings', 'sync'])).toEqual({});
  });

  it('reports which parts of the policy are ignored', async () => {
    const { browser } = managed({ goal: 'many' });
    const { stored } = await load(browser, moment);
    expect(stored.policyProblems).toEqual([
      problemAtPath('goal', { code: 'out-of-range', min: 1, max: 20, whole: true }),
    ]);
  });
});
