import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { migrating } from '@/platform/storage/migrations/migrate';
import { load, save } from '@/platform/storage/store';
import { anyMonth, anyRun, anySettings } from '@/platform/storage/versioned-schemas';
import { practiceSchema } from '@/routines/plan/practice';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { defaultSettings } from '@/settings/default-settings';
import { onlyStorage } from './only-storage';
import { saved } from './saved';

const moment = { at: Date.parse('2026-11-23T08:00:00Z'), zone: 'Europe/Berlin' };

function browserWith(documents: Record<string, unknown>) {
  const local = new FakeStorage();
  local.set(documents);
  return { local, browser: onlyStorage({ local }) };
}

describe('settings of version 1', () => {
  it('keep every choice, and take what is new from the defaults', () => {
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

  it('from before guides could be heard get the soft tones', () => {
    const { sound, hours } = v.parse(anySettings, saved('settings-1-before-sound'));
    expect(sound).toEqual({ voice: false, tones: true, volumePercent: 40 });
    expect(hours).toMatchObject({ on: false, week: [[], [], [], [], [], [], []] });
  });

  it('with hours over midnight keep them', () => {
    const old = saved('settings-1');
    const night = { on: true, days: [5], from: 1320, to: 360 };
    const { hours } = v.parse(anySettings, { ...old, hours: night });
    expect(hours.week[4]).toEqual([{ from: '22:00', to: '06:00' }]);
  });

  it.each([
    ['hours that no clock shows', { hours: { on: true, days: [1], from: 540, to: 1500 } }],
    ['an eighth weekday', { hours: { on: true, days: [8], from: 540, to: 600 } }],
    ['no hours', { hours: undefined }],
    ['a goal of a thousand', { goal: 1000 }],
  ])('with %s are refused', (_what, damage) => {
    expect(v.safeParse(anySettings, { ...saved('settings-1'), ...damage }).success).toBe(false);
  });
});

describe('settings of version 2', () => {
  it('keep every choice, and aim at four days a week', () => {
    const old = saved('settings-2');
    expect(v.parse(anySettings, old)).toEqual({
      ...old,
      version: 3,
      goalDays: 4,
      lookBack: true,
    });
  });

  it('that are damaged are refused', () => {
    expect(v.safeParse(anySettings, { ...saved('settings-2'), goal: 0 }).success).toBe(false);
  });
});

describe('a month of version 1', () => {
  it('keeps its counts, in the order of its days, and knows nothing more', () => {
    const { days } = v.parse(anyMonth, saved('month-1'));
    expect(days.map(({ date, set, tally }) => [date, set, tally.breaks, tally.ignored])).toEqual([
      ['2026-11-23', null, 4, 2],
      ['2026-11-24', null, 3, 0],
    ]);
    expect(days[1]?.tally).toMatchObject({ naturalBreaks: 2, postureChecks: 5, skipped: 1 });
    expect(days[1]?.tally).toMatchObject({ offered: 0, sittingMinutes: 0, worked: {} });
  });

  it.each([
    ['a day that no calendar has', { date: '2026-02-31' }],
    ['half a break', { breaks: 0.5 }],
    ['a break less than none', { breaks: -1 }],
    ['no count of absences', { naturalBreaks: undefined }],
  ])('with %s is refused', (_what, damage) => {
    const old = saved('month-1') as { days: object[] };
    const days = [{ ...old.days[0], ...damage }];
    expect(v.safeParse(anyMonth, { ...old, days }).success).toBe(false);
  });
});

describe('practice from before doses were kept', () => {
  it('keeps everything, and has no doses', () => {
    const old = saved('practice-1-before-doses');
    expect(v.parse(practiceSchema, old)).toEqual({ ...old, doses: [] });
  });
});

/** A clock of version 1 or 2 with the names of version 3. */
function clockNow(clock: object | undefined) {
  const { satMs, asked, ...others } = clock as { satMs: number; asked: boolean };
  return { ...others, sittingMs: satMs, offered: asked };
}

describe('a run of version 1', () => {
  it('keeps its clocks, its offer and all that was counted', () => {
    const old = saved('run-1');
    const run = v.parse(anyRun, old);
    const since = 1_795_510_800_000;
    const { stretch, posture } = old['clocks'] as Record<string, object>;
    expect(run.clocks.stretch).toEqual({ ...clockNow(stretch), since });
    expect(run.clocks.posture).toEqual({ ...clockNow(posture), since });
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

  it('lets go of the undo and the hold, whose shapes were others', () => {
    expect(v.parse(anyRun, saved('run-1'))).toMatchObject({ undo: null, held: null });
  });

  it('that is damaged is refused', () => {
    const { clocks: _clocks, ...damaged } = saved('run-1');
    expect(v.safeParse(anyRun, damaged).success).toBe(false);
  });
});

describe('a run of version 2', () => {
  it('keeps everything under the new names, the undo included', () => {
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
      Object.fromEntries(Object.entries(of).map(([kind, clock]) => [kind, clockNow(clock)]));
    expect(run).toEqual({
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
    ['with a clock that counts no time', { clocks: { stretch: {} } }],
    ['with an undo that has no clocks', { undo: { until: 1 } }],
  ])('%s is refused', (_what, damage) => {
    expect(v.safeParse(anyRun, { ...saved('run-2'), ...damage }).success).toBe(false);
  });
});

describe('the store of someone who updated', () => {
  it('is read as if it had always been of this version, and written as such', async () => {
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

  it('falls back on the previous copy, of the old version too', async () => {
    const { browser } = browserWith({
      settings: { version: 1, hours: 'nine to five' },
      'settings.previous': saved('settings-1'),
    });
    const loaded = await load(browser, moment);
    expect(loaded.stored.settings.goal).toBe(6);
    expect(loaded.broken).toMatchObject([{ key: 'settings' }]);
  });

  it('sets aside what a newer version wrote, so that going back and forth loses nothing', async () => {
    const ofTomorrow = {
      ...defaultSettings,
      version: defaultSettings.version + 1,
      goal: { breaks: 12 },
    };
    const { local, browser } = browserWith({
      settings: ofTomorrow,
      'settings.previous': saved('settings-1'),
    });
    const loaded = await load(browser, moment);
    expect(loaded.stored.settings.goal).toBe(6);
    await save(browser, moment, loaded, loaded.stored);
    expect(local.get('broken')).toEqual({
      broken: [{ at: moment.at, key: 'settings', raw: ofTomorrow }],
    });
  });
});

describe('migrations', () => {
  const third = v.object({ version: v.literal(3), words: v.string() });
  const steps = {
    1: () => ({ version: 2, words: 'from the first' }),
    2: (old: unknown) => ({ ...(old as object), version: 3 }),
  };

  it('lead from any older version to the present one', () => {
    const schema = migrating(third, steps);
    const present = { version: 3, words: 'from the first' };
    expect(v.parse(schema, { version: 1 })).toEqual(present);
    expect(v.parse(schema, { version: 2, words: 'from the first' })).toEqual(present);
    expect(v.parse(schema, present)).toEqual(present);
  });

  it.each([
    ['a text', 'gone'],
    ['null', null],
    ['a version that is a text', { version: '1' }],
    ['a version that never was', { version: 0 }],
  ])('refuse %s', (_what, raw) => {
    expect(v.safeParse(migrating(third, steps), raw).success).toBe(false);
  });

  it('end, though one forgets to say its new version', () => {
    const forgetful = migrating(third, { 1: () => ({ version: 1 }) });
    expect(v.safeParse(forgetful, { version: 1 }).success).toBe(false);
  });
});
