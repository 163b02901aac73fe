import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { load, type Stored, save } from '@/platform/storage/store';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { defaultSettings } from '@/settings/default-settings';
import { applyPolicy, withoutLockedChanges } from '@/settings/policy';
import { settingPaths } from '@/settings/setting-paths';
import { type Settings, settingsSchema } from '@/settings/settings';
import { onlyStorage } from '@/tests/platform/storage/only-storage';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { ProblemAt } from '@/values/problem';

const moment = { at: Date.parse('2026-11-23T08:00:00Z'), zone: 'Europe/Berlin' };

describe('a policy', () => {
  it('is laid over what the person chose, leaf by leaf', () => {
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
    'that is %j leaves the very settings that the person chose',
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
      'a word for a switch',
      { stretch: { on: 'yes' } },
      problemAtPath('stretch.on', { code: 'wrong-type', expected: 'boolean' }),
    ],
    [
      'a time that no clock shows',
      { hours: { week: [[{ from: '25:00', to: '26:00' }], [], [], [], [], [], []] } },
      problemAtPath('hours.week.0.0.from', { code: 'not-a-time' }),
    ],
    [
      'six weekdays',
      { hours: { week: [[], [], [], [], [], []] } },
      problemAtPath('hours.week', { code: 'too-few', least: 7 }),
    ],
    [
      'hours that are a text',
      { hours: 'nine to five' },
      problemAtPath('hours', { code: 'wrong-type', expected: 'group' }),
    ],
    [
      'a theme that there is not',
      { theme: 'blue' },
      problemAtPath('theme', { code: 'not-one-of', options: ['system', 'light', 'dark'] }),
    ],
    [
      'a part that there is not',
      { colour: 'blue' },
      problemAtPath('colour', { code: 'unknown-setting' }),
    ],
    [
      'a setting that there is not',
      { stretch: { often: true } },
      problemAtPath('stretch.often', { code: 'unknown-setting' }),
    ],
    [
      'a path for a name',
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
      'the name of a prototype',
      JSON.parse('{ "__proto__": { "goal": 9 } }'),
      problemAtPath('__proto__', { code: 'unknown-setting' }),
    ],
    [
      'a prototype for a field',
      JSON.parse('{ "stretch": { "__proto__": { "on": false } } }'),
      problemAtPath('stretch.__proto__', { code: 'unknown-setting' }),
    ],
    [
      'a constructor',
      { constructor: { on: true } },
      problemAtPath('constructor', { code: 'unknown-setting' }),
    ],
  ])('with %s is ignored there, with a problem, and applies elsewhere', (_what, wrong, problem) => {
    const policy = { ...(wrong as object), goal: 2 };
    expect(applyPolicy(defaultSettings, policy)).toEqual({
      settings: { ...defaultSettings, goal: 2 },
      locks: ['goal'],
      problems: [problem],
    });
  });

  it('with one wrong leaf holds in the leaf beside it', () => {
    const policy = { stretch: { on: false, everyMinutes: 0 } };
    const { settings, locks } = applyPolicy(defaultSettings, policy);
    expect(settings.stretch).toEqual({ ...defaultSettings.stretch, on: false });
    expect(locks).toEqual(['stretch.on']);
  });

  it('holds where what the person chose forbids it: the defaults stand in for the rest', () => {
    const chosen = {
      ...defaultSettings,
      positions: { seated: true, standing: false, floor: false },
    };
    const { settings, problems } = applyPolicy(chosen, { positions: { seated: false } });
    expect(settings.positions).toEqual({ seated: false, standing: true, floor: false });
    expect(problems).toEqual([]);
  });

  it('always leaves valid settings, whatever it says', () => {
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

describe('what a policy locks', () => {
  const stored = (policy: unknown) => applyPolicy(defaultSettings, policy);

  it('cannot be changed, while what is beside it can', () => {
    const before = stored({ stretch: { on: true } });
    const asked = { ...before.settings, stretch: { on: false, everyMinutes: 90 }, goal: 5 };
    const after = withoutLockedChanges(before, asked);
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

  it('cannot be got round by a change that only makes sense without it', () => {
    const before = stored({ positions: { seated: false } });
    const asked = {
      ...before.settings,
      positions: { seated: true, standing: false, floor: false },
    };
    expect(withoutLockedChanges(before, asked).positions).toEqual(before.settings.positions);
  });

  it('leaves a change alone that touches nothing of it', () => {
    const before = stored({ stretch: { on: true } });
    const asked = { ...before.settings, goal: 5 };
    expect(withoutLockedChanges(before, asked)).toEqual(asked);
    expect(withoutLockedChanges(stored({}), asked)).toBe(asked);
  });
});

describe('the store under a policy', () => {
  /** A browser whose administrator may change their mind. */
  function managed(policy: unknown) {
    const local = new FakeStorage();
    const office = { policy };
    const browser = onlyStorage({ local, policy: () => office.policy });
    const change = async (changed: (settings: Settings) => Settings): Promise<Stored> => {
      const loaded = await load(browser, moment);
      const { stored } = loaded;
      return save(browser, moment, loaded, { ...stored, settings: changed(stored.settings) });
    };
    return { local, office, browser, change };
  }

  it('gives the person their own choice back when the policy is lifted', async () => {
    const { office, browser, change } = managed(undefined);
    await change((settings) => ({ ...settings, stretch: { on: false, everyMinutes: 90 } }));
    office.policy = { stretch: { on: true } };
    expect((await load(browser, moment)).stored.settings.stretch.on).toBe(true);
    await change((settings) => ({
      ...settings,
      stretch: { ...settings.stretch, everyMinutes: 60 },
    }));
    const { stored } = await load(browser, moment);
    expect(stored.settings.stretch).toEqual({ on: true, everyMinutes: 60 });
    expect(stored.locks).toEqual(['stretch.on']);
    office.policy = undefined;
    const lifted = (await load(browser, moment)).stored;
    expect(lifted.settings.stretch).toEqual({ on: false, everyMinutes: 60 });
    expect(lifted.locks).toEqual([]);
  });

  it('never writes down what the administrator chose', async () => {
    const { local, change } = managed({ goal: 2, own: [], stretch: { on: false } });
    await change((settings) => ({ ...settings, goal: 11, theme: 'dark' }));
    expect(local.get('settings')['settings']).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('writes no settings when none were changed', async () => {
    const { local, change } = managed({ goal: 2 });
    await change((settings) => settings);
    expect(local.get(['settings', 'sync'])).toEqual({});
  });

  it('tells what of the policy is ignored', async () => {
    const { browser } = managed({ goal: 'many' });
    const { stored } = await load(browser, moment);
    expect(stored.policyProblems).toEqual([
      problemAtPath('goal', { code: 'out-of-range', min: 1, max: 20, whole: true }),
    ]);
  });
});
