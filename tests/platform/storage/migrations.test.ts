import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withMigrations } from '@/platform/storage/migrations/migrate';
import { load, save } from '@/platform/storage/store';
import { anyMonth, anyRun, anySettings } from '@/platform/storage/versioned-schemas';
import { practiceSchema } from '@/routines/plan/practice';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { defaultSettings } from '@/settings/default-settings';
import { saved } from './saved';
import { storageBrowser } from './storage-browser';

const moment = { at: Date.parse('2026-11-23T08:00:00Z'), zone: 'Europe/Berlin' };

function browserWith(documents: Record<string, unknown>) {
  const local = new FakeStorage();
  local.set(documents);
  return { local, browser: storageBrowser({ local }) };
}

describe('settings of version 1', () => {
  it('keep every choice, and have the defaults for new settings', () => {
    const range = [{ from: '09:05', to: '17:30' }];
    expect(v.parse(anySettings, saved('settings-1'))).toEqual({
      ...defaultSettings,
      stretch: { on: true, everyMinutes: 60 },
      posture: { on: false, everyMinutes: 30 },
      hours: {
        on: true,
        week: [range, range, [], range, [], [], range],
        daysOff: [],
        notBeforeMinutes: 0,
      },
      positions: { seated: true, standing: false, floor: true },
      sound: { voice: true, tones: false, volumePercent: 70 },
      theme: 'dark',
      goal: 6,
    });
  });

  it('from before sound existed have the default tones', () => {
    const { sound, hours } = v.parse(anySettings, saved('settings-1-before-sound'));
    expect(sound).toEqual({ voice: false, tones: true, volumePercent: 40 });
    expect(hours).toMatchObject({ on: false, week: [[], [], [], [], [], [], []] });
  });

  it('keep hours over midnight', () => {
    const old = saved('settings-1');
    const night = { on: true, days: [5], from: 1320, to: 360 };
    const { hours } = v.parse(anySettings, { ...old, hours: night });
    expect(hours.week[4]).toEqual([{ from: '22:00', to: '06:00' }]);
  });

  it.each([
    ['an invalid time of day', { hours: { on: true, days: [1], from: 540, to: 1500 } }],
    ['an eighth weekday', { hours: { on: true, days: [8], from: 540, to: 600 } }],
    ['missing hours', { hours: undefined }],
    ['a goal of 1,000', { goal: 1000 }],
  ])('with %s are refused', (_what, damage) => {
    expect(v.safeParse(anySettings, { ...saved('settings-1'), ...damage }).success).toBe(false);
  });
});

describe('settings of version 2', () => {
  it('keep every choice, and have a goal of four days a week', () => {
    const old = saved('settings-2');
    expect(v.parse(anySettings, old)).toMatchObject({
      ...old,
      version: 3,
      goalDays: 4,
      lookBack: true,
    });
  });

  it('are refused when they are damaged', () => {
    expect(v.safeParse(anySettings, { ...saved('settings-2'), goal: 0 }).success).toBe(false);
  });
});

describe('a month of version 1', () => {
  it('keeps its counts in day order, and has zero for new ones', () => {
    const { days } = v.parse(anyMonth, saved('month-1'));
    expect(days.map(({ date, set, tally }) => [date, set, tally.breaks, tally.ignored])).toEqual([
      ['2026-11-23', null, 4, 2],
      ['2026-11-24', null, 3, 0],
    ]);
    expect(days[1]?.tally).toMatchObject({ naturalBreaks: 2, postureChecks: 5, skipped: 1 });
    expect(days[1]?.tally).toMatchObject({ offered: 0, sittingMinutes: 0, worked: {} });
  });

  it.each([
    ['an invalid date', { date: '2026-02-31' }],
    ['half a break', { breaks: 0.5 }],
    ['a negative number of breaks', { breaks: -1 }],
    ['a missing count of natural breaks', { naturalBreaks: undefined }],
  ])('with %s is refused', (_what, damage) => {
    const old = saved('month-1') as { days: object[] };
    const days = [{ ...old.days[0], ...damage }];
    expect(v.safeParse(anyMonth, { ...old, days }).success).toBe(false);
  });
});

describe('a practice state from before doses existed', () => {
  it('keeps all fields and has no doses', () => {
    const old = saved('practice-1-before-doses');
    expect(v.parse(practiceSchema, old)).toEqual({ ...old, doses: [] });
  });
});

/** Renames the fields of a clock of version 1 or 2 to those of version 3. */
function migratedClock(clock: object | undefined) {
  const { satMs, asked, ...others } = clock as { satMs: number; asked: boolean };
  return { ...others, sittingMs: satMs, offered: asked };
}

describe('a run of version 1', () => {
  it('keeps its clocks, offer and counters', () => {
    const old = saved('run-1');
    const run = v.parse(anyRun, old);
    const since = 1_795_510_800_000;
    const { stretch, posture } = old['clocks'] as Record<string, object>;
    expect(run.clocks.stretch).toEqual({ ...migratedClock(stretch), since });
    expect(run.clocks.posture).toEqual({ ...migratedClock(posture), since });
    expect(run.clocks.stand).toMatchObject({ sittingMs: 0, turn: 0, since });
    for (const same of [
      'offer',
      'offersMade',
      'guide',
      'countedSessions',
      'lastBreakAt',
    ] as const) {
      expect(run[same]).toEqual(old[same]);
    }
  });

  it('drops the undo and the hold, whose shapes changed', () => {
    expect(v.parse(anyRun, saved('run-1'))).toMatchObject({ undo: null, held: null });
  });

  it('is refused when it is damaged', () => {
    const { clocks: _clocks, ...damaged } = saved('run-1');
    expect(v.safeParse(anyRun, damaged).success).toBe(false);
  });
});

describe('a run of version 2', () => {
  it('keeps all fields under their new names, including the undo', () => {
    const old = saved('run-2');
    const run = v.parse(anyRun, old);
    const { boutMs, backAt, around, clocks, undo, ...others } = old as {
      boutMs: number;
      backAt: number | null;
      around: object;
      clocks: Record<string, object>;
      undo: { clocks: Record<string, object> };
    };
    const now = (of: Record<string, object>) =>
      Object.fromEntries(Object.entries(of).map(([kind, clock]) => [kind, migratedClock(clock)]));
    expect(run).toMatchObject({
      ...others,
      version: 3,
      sinceAwayMs: boutMs,
      returnedAt: backAt,
      surroundings: around,
      clocks: now(clocks),
      undo: { ...undo, clocks: now(undo.clocks) },
    });
  });

  it.each([
    ['without the time since the last absence', { boutMs: undefined }],
    ['without what was observed around the person', { around: undefined }],
    ['with a clock without a time', { clocks: { stretch: {} } }],
    ['with an undo without clocks', { undo: { until: 1 } }],
  ])('%s is refused', (_what, damage) => {
    expect(v.safeParse(anyRun, { ...saved('run-2'), ...damage }).success).toBe(false);
  });
});

describe('the store after an update', () => {
  it('is read and written in the current version', async () => {
    const { local, browser } = browserWith({
      settings: saved('settings-1'),
      run: saved('run-1'),
    });
    const loaded = await load(browser, moment);
    expect(loaded.broken).toEqual([]);
    expect(loaded.stored.settings.goal).toBe(6);
    expect(loaded.stored.run.offersMade).toBe(23);
    const { stored } = loaded;
    await save(browser, moment, loaded, { ...stored, settings: { ...stored.settings, goal: 9 } });
    expect(local.get('settings')).toEqual({ settings: { ...stored.settings, goal: 9 } });
    expect(local.get('settings.previous')).toEqual({ 'settings.previous': stored.settings });
  });

  it('falls back to the previous copy, also in an old version', async () => {
    const { browser } = browserWith({
      settings: { version: 1, hours: 'nine to five' },
      'settings.previous': saved('settings-1'),
    });
    const loaded = await load(browser, moment);
    expect(loaded.stored.settings.goal).toBe(6);
    expect(loaded.broken).toMatchObject([{ key: 'settings' }]);
  });

  it('keeps a newer version’s settings aside, so that a downgrade loses nothing', async () => {
    const newer = {
      ...defaultSettings,
      version: defaultSettings.version + 1,
      goal: { breaks: 12 },
    };
    const { local, browser } = browserWith({
      settings: newer,
      'settings.previous': saved('settings-1'),
    });
    const loaded = await load(browser, moment);
    expect(loaded.stored.settings.goal).toBe(6);
    await save(browser, moment, loaded, loaded.stored);
    expect(local.get('broken')).toEqual({
      broken: [{ at: moment.at, key: 'settings', raw: newer }],
    });
  });
});

describe('migrations', () => {
  const third = v.object({ version: v.literal(3), words: v.string() });
  const steps = {
    1: () => ({ version: 2, words: 'from the first' }),
    2: (old: unknown) => ({ ...(old as object), version: 3 }),
  };

  it('lead from any older version to the current one', () => {
    const schema = withMigrations(third, steps);
    const current = { version: 3, words: 'from the first' };
    expect(v.parse(schema, { version: 1 })).toEqual(current);
    expect(v.parse(schema, { version: 2, words: 'from the first' })).toEqual(current);
    expect(v.parse(schema, current)).toEqual(current);
  });

  it.each([
    ['a text', 'gone'],
    ['null', null],
    ['a version that is a text', { version: '1' }],
    ['a version that never existed', { version: 0 }],
  ])('refuse %s', (_what, raw) => {
    expect(v.safeParse(withMigrations(third, steps), raw).success).toBe(false);
  });

  it('stop when a step does not raise the version', () => {
    const forgetful = withMigrations(third, { 1: () => ({ version: 1 }) });
    expect(v.safeParse(forgetful, { version: 1 }).success).toBe(false);
  });
});
