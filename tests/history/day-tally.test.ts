import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDeed, type Deed, emptyMonth, localDate, monthOf, tallyOf } from '@/history/day-tally';

const deeds: readonly [Deed, ...Deed[]] = [
  'breaks',
  'naturalBreaks',
  'postureChecks',
  'skipped',
  'ignored',
];

describe('a day', () => {
  it('is the local date, wherever the person is', () => {
    const lateInBerlin = Date.parse('2026-11-23T23:30:00Z');
    expect(localDate(lateInBerlin, 'Europe/Berlin')).toBe('2026-11-24');
    expect(localDate(lateInBerlin, 'America/New_York')).toBe('2026-11-23');
    expect(monthOf('2026-11-24')).toBe('2026-11');
  });

  it('comes to nothing at first', () => {
    expect(Object.values(tallyOf(emptyMonth, '2026-11-23'))).toEqual([0, 0, 0, 0, 0]);
  });

  it('comes to exactly what was done on it', () => {
    const done = fc.record({
      date: fc.constantFrom('2026-11-23', '2026-11-24'),
      deed: fc.constantFrom(...deeds),
    });
    fc.assert(
      fc.property(fc.array(done), (all) => {
        const month = all.reduce((sum, { date, deed }) => addDeed(sum, date, deed, 1), emptyMonth);
        for (const date of ['2026-11-23', '2026-11-24']) {
          for (const deed of deeds) {
            const count = all.filter((one) => one.date === date && one.deed === deed).length;
            expect(tallyOf(month, date)[deed]).toBe(count);
          }
        }
      }),
    );
  });

  it('takes back what was undone, and never goes below nothing', () => {
    const skipped = addDeed(emptyMonth, '2026-11-23', 'skipped', 1);
    const undone = addDeed(skipped, '2026-11-23', 'skipped', -1);
    expect(tallyOf(undone, '2026-11-23').skipped).toBe(0);
    expect(tallyOf(addDeed(undone, '2026-11-23', 'skipped', -1), '2026-11-23').skipped).toBe(0);
  });
});
