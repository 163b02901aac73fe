import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { matchesPatch, parseDraft, resetPatch, withDaysOff } from '@/settings/settings-patch';
import { waterReminder } from '@/tests/settings/water-reminder';

const fixed = new Set(['goal', 'stretch.everyMinutes']);
const changed: Settings = {
  ...defaultSettings,
  goal: 9,
  stretch: { on: false, everyMinutes: 20 },
};

describe('a reset', () => {
  it('changes nothing when all parts have their defaults, in any order of keys', () => {
    const stand = { standMinutes: 15, sitMinutes: 45, on: false };
    expect(resetPatch(['stand', 'goal'], { ...defaultSettings, stand }, new Set())).toBeNull();
  });

  it('keeps what an administrator locked', () => {
    expect(resetPatch(['goal', 'stretch'], changed, fixed)).toEqual({
      goal: 9,
      stretch: { on: true, everyMinutes: 20 },
    });
    expect(resetPatch(['goal'], changed, fixed)).toBeNull();
  });

  it('resets single values and lists', () => {
    const made: Settings = {
      ...defaultSettings,
      theme: 'dark',
      own: [waterReminder],
      lookBack: false,
    };
    expect(resetPatch(['theme', 'own', 'lookBack'], made, new Set())).toEqual({
      theme: 'system',
      own: [],
      lookBack: true,
    });
  });

  it('is not possible where locks would make the result invalid', () => {
    const positions = { seated: false, standing: false, floor: true };
    const locks = new Set(['positions.seated', 'positions.standing']);
    expect(resetPatch(['positions'], { ...defaultSettings, positions }, locks)).toBeNull();
  });
});

it('settings match a patch when they already have each of its parts', () => {
  expect(matchesPatch(changed, { goal: 9 })).toBe(true);
  expect(matchesPatch(changed, { goal: 9, theme: 'dark' })).toBe(false);
});

describe('days off', () => {
  const first = { from: '2026-12-01', to: '2026-12-01' };

  it('are sorted by date', () => {
    const [second, third] = ['2026-12-24', '2027-01-01'].map((day) => ({ from: day, to: day }));
    if (second === undefined || third === undefined) throw new Error('no days');
    expect(withDaysOff([first, third], second)).toEqual({ daysOff: [first, second, third] });
  });

  it.each([
    [{ from: '2026-12-10', to: '2026-12-09' }, 'last-before-first'],
    [{ from: '2026-02-30', to: '2026-03-01' }, 'no-such-date'],
    [{ from: 'soon', to: '2026-03-01' }, 'not-a-date'],
  ])('that are not valid are refused with a code: %j', (more, code) => {
    expect(withDaysOff([], more)).toEqual({ problem: { code } });
  });

  it('are limited to 60', () => {
    const many = Array.from({ length: 60 }, () => first);
    expect(withDaysOff(many, first)).toEqual({ problem: { code: 'too-many', most: 60 } });
  });
});

describe('a draft of a reminder', () => {
  const draft = { name: ' Tea ', message: '', everyMinutes: '45', times: ['25:00'] };

  it('becomes the reminder, with the interval or the times that it uses', () => {
    const off = { ...waterReminder, on: false };
    expect(parseDraft(off, { ...draft, by: 'interval' }, [])).toEqual({
      reminder: { ...off, name: 'Tea', message: '', when: { by: 'interval', everyMinutes: 45 } },
    });
  });

  it('has its message trimmed, and is added after the others', () => {
    const other: OwnReminder = { ...waterReminder, id: 'own-other', name: 'Other' };
    const read = parseDraft(waterReminder, { ...draft, message: ' Green. ', by: 'interval' }, [
      other,
    ]);
    expect(read).toMatchObject({ reminder: { id: 'own-water', name: 'Tea', message: 'Green.' } });
  });

  const range = { code: 'out-of-range', min: 5, max: 120, whole: true };

  it.each([
    [{ ...draft, by: 'interval' as const, everyMinutes: '' }, { everyMinutes: range }],
    [{ ...draft, by: 'interval' as const, everyMinutes: '0' }, { everyMinutes: range }],
    [{ ...draft, by: 'times' as const }, { 'times.0': { code: 'not-a-time' } }],
    [{ ...draft, by: 'times' as const, times: [] }, { times: { code: 'too-few', least: 1 } }],
    [
      { ...draft, by: 'times' as const, times: ['09:00', '09:00'] },
      { times: { code: 'duplicate' } },
    ],
    [{ ...draft, by: 'interval' as const, everyMinutes: '7.5' }, { everyMinutes: range }],
    [
      { ...draft, by: 'interval' as const, everyMinutes: ' ', name: ' ' },
      { name: { code: 'empty-text' }, everyMinutes: range },
    ],
  ])('has a problem for each invalid field: %j', (wrong, expected) => {
    const read = parseDraft(waterReminder, wrong, []);
    expect('problems' in read && Object.fromEntries(read.problems)).toEqual(expected);
  });

  it('is refused when there are already 10 reminders', () => {
    const others = Array.from(
      { length: 10 },
      (_, i): OwnReminder => ({
        ...waterReminder,
        id: `own-other${i}`,
      }),
    );
    const read = parseDraft(waterReminder, { ...draft, by: 'interval' }, others);
    expect('problems' in read && read.problems.get('')).toEqual({ code: 'too-many', most: 10 });
  });
});
