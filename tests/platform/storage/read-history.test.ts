import { describe, expect, it } from 'vitest';
import { suggestedSettings, weeklyReviewBasis } from '@/components/history/weekly-review-settings';
import { byDate } from '@/history/goals';
import { emptyJournal, noteDay } from '@/history/journal';
import { readHistory } from '@/platform/storage/read-history';
import { readWeek } from '@/platform/storage/read-week';
import { usageOf } from '@/platform/storage/storage-usage';
import { historyItems, monthsIn } from '@/platform/storage/user-data';
import { set } from '@/scripts/samples/any-events';
import { syntheticHistory } from '@/scripts/samples/synthetic-history';
import { FakeStorage } from '@/scripts/simulate/fake-storage';
import { defaultSettings } from '@/settings/default-settings';
import { storageBrowser } from './storage-browser';

const zone = 'Europe/Berlin';
const today = '2026-11-26';
const at = Date.parse(`${today}T15:00:00+01:00`);
const moment = { at, zone };

/** A store with a history of so many days, and the keys that were read. */
function storedFor(days: number) {
  const local = new FakeStorage();
  const history = syntheticHistory({ today: '2026-11-25', until: at, days, zone, seed: 4 });
  local.set(historyItems(history, '2026-11'));
  const asked: string[] = [];
  const get = local.get.bind(local);
  local.get = (keys) => {
    asked.push(...(Array.isArray(keys) ? keys : [String(keys)]));
    return get(keys);
  };
  return { local, asked, history, browser: storageBrowser({ local }) };
}

describe('the history page', () => {
  it('reads no more of ten years than of one', async () => {
    const [one, ten] = [storedFor(365), storedFor(3653)];
    await readHistory(one.browser, moment, 2026);
    await readHistory(ten.browser, moment, 2026);
    expect(ten.asked).toEqual(one.asked);
    expect(ten.asked.length).toBeLessThan(25);
  });

  it('reads the last twelve weeks with events, the requested year, and the list of years', async () => {
    const { browser } = storedFor(1000);
    const found = await readHistory(browser, moment, 2024);
    expect(found.years).toEqual([2024, 2025, 2026]);
    expect(found.days.has('2024-06-03')).toBe(true);
    expect(found.days.has('2025-06-03')).toBe(false);
    expect([...found.events.keys()].every((date) => date >= '2026-09-03')).toBe(true);
    expect(found.events.has('2026-11-25')).toBe(true);
  });

  it('reads today from the journal', async () => {
    const { local, browser } = storedFor(10);
    const events = [{ what: 'break' as const, at, by: 'moved' as const }];
    local.set({ journal: noteDay(emptyJournal, today, set, events) });
    const { days } = await readHistory(browser, moment, 2026);
    expect(days.get(today)?.tally.breaks).toBe(1);
  });

  it('is empty after the installation and lists this year', async () => {
    const browser = storageBrowser({ local: new FakeStorage() });
    const found = await readHistory(browser, moment, 2026);
    expect(found.days.size).toBe(0);
    expect(found.years).toEqual([2026]);
  });
});

describe('the weekly review', () => {
  it('reads the days of a week across the end of a month', async () => {
    const { browser, history } = storedFor(60);
    const { first: monday } = weeklyReviewBasis('2026-11-05', defaultSettings, [], 1);
    expect(monday).toBe('2026-10-26');
    const { days, events } = await readWeek(browser, monday, '2026-11-01');
    const expected = history.days.filter(({ date }) => date >= monday && date <= '2026-11-01');
    expect(days).toEqual(byDate(expected));
    expect(events).toHaveLength(expected.length);
  });

  it('counts the workdays of last week from the working hours and days off', () => {
    const daysOff = [{ from: '2026-11-17', to: '2026-11-18' }];
    const hours = { ...defaultSettings.hours, daysOff };
    expect(weeklyReviewBasis(today, { ...defaultSettings, hours }, [], 1).workable).toBe(3);
  });

  it('is of the last whole week from the first day on', () => {
    // A Thursday.
    const first = (firstDay: number) =>
      weeklyReviewBasis('2026-11-05', defaultSettings, [], firstDay).first;
    expect([1, 6, 7].map(first)).toEqual(['2026-10-26', '2026-10-24', '2026-10-25']);
  });

  it('contains which settings are fixed, and no interval while stretches are off', () => {
    const basis = weeklyReviewBasis(today, defaultSettings, ['goal', 'stretch.everyMinutes'], 1);
    expect(basis.settings.fixed).toEqual({ goal: true, interval: true });
    const stretch = { on: false, everyMinutes: 45 };
    expect(weeklyReviewBasis(today, { ...defaultSettings, stretch }, [], 1).settings).toMatchObject(
      {
        stretchMinutes: null,
        fixed: { goal: false, interval: false },
      },
    );
  });

  it('suggests a change of one setting that can be undone', () => {
    const longer = { suggests: 'longer-interval', from: 45, to: 60 } as const;
    expect(suggestedSettings(longer, true, defaultSettings)).toEqual({
      stretch: { on: true, everyMinutes: 60 },
    });
    expect(suggestedSettings(longer, false, defaultSettings)).toEqual({
      stretch: { on: true, everyMinutes: 45 },
    });
    const smaller = { suggests: 'smaller-goal', from: 4, to: 2 } as const;
    expect(suggestedSettings(smaller, true, defaultSettings)).toEqual({ goal: 2 });
  });
});

describe('the storage usage', () => {
  it('lists the bytes of each part and the range of known days', () => {
    const { local } = storedFor(100);
    local.set({ settings: defaultSettings, 'settings.previous': defaultSettings, run: { a: 1 } });
    const raw = local.get(null);
    const usage = usageOf(raw);
    expect(usage.parts.map(({ part }) => part)).toEqual(['settings', 'days', 'events', 'running']);
    expect(usage.from).toBe('2026-08-20');
    expect(usage.to).toBe('2026-11-25');
    const bytes = Object.entries(raw).reduce(
      (sum, [key, value]) => sum + `${key}${JSON.stringify(value)}`.length,
      0,
    );
    expect(usage.parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(bytes);
    expect(monthsIn(raw)).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
  });

  it('includes today on the first day, and on the first of a month', () => {
    const events = [{ what: 'break' as const, at, by: 'moved' as const }];
    const journal = noteDay(emptyJournal, today, set, events);
    expect(usageOf({ journal })).toMatchObject({ from: today, to: today });
    const raw = {
      ...storedFor(10).local.get(null),
      journal: noteDay(emptyJournal, '2026-12-01', set, events),
    };
    expect(usageOf(raw).to).toBe('2026-12-01');
  });
});
