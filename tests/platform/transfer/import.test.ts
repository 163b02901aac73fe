import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { emptyTally } from '@/history/day-tally';
import { readBackups, unzipBackup } from '@/platform/storage/backups';
import { emptyUserData, type UserData } from '@/platform/storage/user-data';
import { afterImport, previewOf } from '@/platform/transfer/merge-user-data';
import { readExport } from '@/platform/transfer/read-export';
import {
  applyImport,
  deleteUserData,
  latestBackup,
  resetUserData,
  restoreBackup,
} from '@/platform/transfer/replace-user-data';
import { writeExport } from '@/platform/transfer/write-export';
import { anyUserData } from '@/scripts/samples/any-user-data';
import { deviceWith, moment, reading } from '@/tests/platform/storage/device-with-data';
import { wholeProblem } from '@/values/problem';

const today = '2026-12-01';
const runs = { numRuns: 60 };

async function readBack(everything: UserData): Promise<UserData> {
  const read = await readExport(writeExport(everything, [], moment.at), reading);
  if ('refusal' in read) throw new Error(JSON.stringify(read));
  return read;
}

function imported(here: UserData, file: UserData, how: 'merge' | 'replace'): UserData {
  const after = afterImport(here, file, how, today);
  if ('refusal' in after) throw new Error(after.refusal.path);
  return after;
}

describe('an export', () => {
  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyUserData, async (everything) => {
        expect(await readBack(everything)).toEqual(everything);
      }),
      runs,
    );
  });

  it('replaces the data of another device completely', async () => {
    await fc.assert(
      fc.asyncProperty(anyUserData, anyUserData, async (there, here) => {
        const device = deviceWith(here);
        const file = await readBack(there);
        expect(await applyImport(device.context, file, 'replace')).toBeNull();
        expect(device.now()).toEqual(there);
      }),
      runs,
    );
  });

  it('changes nothing when it is merged with itself, and the preview says so', async () => {
    await fc.assert(
      fc.asyncProperty(anyUserData, async (everything) => {
        const device = deviceWith(everything);
        const file = await readBack(everything);
        expect(previewOf(everything, imported(everything, file, 'merge')).changesNothing).toBe(
          true,
        );
        await applyImport(device.context, file, 'merge');
        await applyImport(device.context, file, 'merge');
        expect(device.now()).toEqual(everything);
      }),
      runs,
    );
  });

  it('adds only what is missing when it is merged, in either order', () => {
    fc.assert(
      fc.property(anyUserData, anyUserData, (one, other) => {
        const merged = imported(one, other, 'merge');
        const preview = previewOf(one, merged);
        expect(preview.days.removed + preview.routines.removed + preview.exercises.removed).toBe(0);
        expect(preview.settings).toEqual([]);
        const otherWay = imported(other, one, 'merge');
        expect(otherWay.history.days.map(({ date, tally }) => [date, tally])).toEqual(
          merged.history.days.map(({ date, tally }) => [date, tally]),
        );
        expect(imported(merged, other, 'merge')).toEqual(merged);
      }),
      runs,
    );
  });

  it('of a damaged month is read back, with days counted from their events', async () => {
    const [some] = fc.sample(anyUserData, { numRuns: 1, seed: 11 });
    if (some === undefined) throw new Error('Expected a sample');
    const device = deviceWith(some);
    device.local.corrupt('history.2026-11', { version: 2, days: 'all of them' });
    const left = device.now();
    expect(left.history.events).toEqual(some.history.events);
    expect(left.history.days.map(({ date }) => date)).toEqual(
      some.history.events.map(({ date }) => date),
    );
    expect(await readBack(left)).toEqual(left);
  });

  it('from years ago adds its days without expired events', () => {
    const day = { date: '2023-05-02', events: [{ what: 'back' as const, at: 1_683_000_000_000 }] };
    const file: UserData = {
      ...emptyUserData,
      history: {
        days: [
          {
            date: day.date,
            set: null,
            tally: { ...emptyTally, breaks: 4 },
          },
        ],
        events: [day],
      },
    };
    const { history } = imported(emptyUserData, file, 'merge');
    expect(history.days[0]?.tally.breaks).toBe(4);
    expect(history.events).toEqual([]);
    expect(imported({ ...emptyUserData, history }, file, 'merge').history).toEqual(history);
  });
});

const [mine, theirs] = fc.sample(anyUserData, { numRuns: 2, seed: 7 });
if (mine === undefined || theirs === undefined) throw new Error('Expected two samples');

describe('an import', () => {
  it('can be undone, and the undo too', async () => {
    const device = deviceWith(mine);
    await applyImport(device.context, theirs, 'replace');
    const backup = await latestBackup(device.context.browser);
    if (backup === undefined) throw new Error('Expected a backup');
    expect(backup).toMatchObject({ why: 'import', at: moment.at });
    await restoreBackup(device.context, backup);
    expect(device.now()).toEqual(mine);
    const again = await latestBackup(device.context.browser);
    if (again === undefined) throw new Error('Expected a backup');
    await restoreBackup(device.context, again);
    expect(device.now()).toEqual(theirs);
  });

  it('keeps the backups of the last three states', async () => {
    const device = deviceWith(mine);
    for (const how of ['replace', 'merge', 'replace', 'replace', 'merge'] as const) {
      await applyImport(device.context, theirs, how);
    }
    expect(await readBackups(device.context.browser)).toHaveLength(3);
  });

  it('changes nothing when the store is full', async () => {
    const device = deviceWith(mine);
    const before = device.local.get(null);
    device.local.failingWrites = 1;
    const report = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const refused = await applyImport(device.context, theirs, 'replace');
    expect(refused).toEqual(wholeProblem({ code: 'no-room' }));
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
    expect(device.local.get(null)).toEqual(before);
  });

  it('leaves no replaced data when it is interrupted after its write', async () => {
    const set = { zone: 'Europe/Berlin', goal: 4, works: true };
    const days = [{ date: '2026-10-05', set, tally: { ...emptyTally, breaks: 3 } }];
    const device = deviceWith({ ...mine, history: { days, events: [] } });
    device.local.remove = (keys) => {
      if (String(keys).includes('history')) throw new Error('The page is gone.');
    };
    await expect(applyImport(device.context, theirs, 'replace')).rejects.toThrow(/page is gone/);
    expect(device.now()).toEqual(theirs);
  });

  it('is refused as a whole when it does not fit the existing data', async () => {
    const many = (prefix: string) =>
      Array.from({ length: 40 }, (_, index) => ({
        id: `own-${prefix}${index}` as const,
        name: 'Mine',
        steps: [{ exercise: 'hip-hinge', prepareSeconds: 5, dose: time }],
      }));
    const time = { kind: 'time' as const, seconds: 30 };
    const full = (prefix: string): UserData => ({
      ...mine,
      own: { ...mine.own, routines: many(prefix) },
    });
    const device = deviceWith(full('a'));
    const before = device.local.get(null);
    expect(await applyImport(device.context, full('b'), 'merge')).toEqual({
      path: 'routines',
      problem: { code: 'too-many', most: 40 },
    });
    expect(device.local.get(null)).toEqual(before);
  });
});

describe('a backup', () => {
  it('is refused when it would fill the store', async () => {
    const device = deviceWith(mine);
    // Noise does not compress.
    let seed = 7;
    const noise = Uint8Array.from({ length: 3_600_000 }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    });
    device.local.set({ pictures: noise.toBase64() });
    const before = device.local.get(null);
    expect(await resetUserData(device.context)).toEqual(wholeProblem({ code: 'no-room' }));
    expect(device.local.get(null)).toEqual(before);
  });

  it('contains the stored data without earlier backups', async () => {
    const device = deviceWith(mine);
    const before = device.local.get(null);
    await resetUserData(device.context);
    await resetUserData(device.context);
    const [first, second] = await readBackups(device.context.browser);
    if (first === undefined || second === undefined) throw new Error('Expected two backups');
    expect(await unzipBackup(first)).toEqual(before);
    expect(Object.keys(await unzipBackup(second))).not.toContain('copies');
  });

  it('is refused and changes nothing when it is damaged', async () => {
    const device = deviceWith(mine);
    const damaged = { at: moment.at, why: 'import' as const, zipped: 'AAAA' };
    await expect(restoreBackup(device.context, damaged)).rejects.toBeInstanceOf(Error);
    expect(device.now()).toEqual(mine);
  });
});

describe('a reset', () => {
  it('leaves only a backup', async () => {
    const device = deviceWith(mine);
    await resetUserData(device.context);
    expect(device.now()).toEqual(emptyUserData);
    const backup = await latestBackup(device.context.browser);
    if (backup === undefined) throw new Error('Expected a backup');
    await restoreBackup(device.context, backup);
    expect(device.now()).toEqual(mine);
  });
});

describe('deleting all data', () => {
  it('leaves nothing on the device and in the browser’s sync', async () => {
    const device = deviceWith(mine);
    device.sync.set({ 'settings.goal': { value: 7 } });
    await applyImport(device.context, theirs, 'merge');
    expect(await deleteUserData(device.context)).toBe(true);
    expect(device.local.keys()).toEqual([]);
    expect(device.sync.keys()).toEqual([]);
  });
});
