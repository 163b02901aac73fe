import { describe, expect, it } from 'vitest';
import { tallyOfEvents } from '@/history/day-tally';
import { readExport } from '@/platform/transfer/read-export';
import { readRoutineFile } from '@/routines/own/routine-file';
import { reading } from '@/tests/platform/storage/device-with-data';
import { saved } from '@/tests/platform/storage/saved';

describe('files of earlier releases', () => {
  const text = (name: string) => JSON.stringify(saved(name));

  /** Reads a saved file. Expects the counts of its days to match their events. */
  async function readSaved(name: string) {
    const read = await readExport(text(name), reading);
    if ('refusal' in read) throw new Error(JSON.stringify(read));
    const tallies = read.history.events.map(({ date, events }) => {
      const zone = read.history.days.find((day) => day.date === date)?.set?.zone ?? '';
      return tallyOfEvents(events, { date, zone });
    });
    expect(tallies).toEqual(read.history.days.map(({ tally }) => tally));
    return read;
  }

  it('with all data are read, with migrated settings', async () => {
    const read = await readSaved('export-1');
    expect(read.settings).toMatchObject({
      ...saved('settings-2'),
      version: 3,
      goalDays: 4,
      lookBack: true,
    });
    expect(read.practice).toMatchObject({ body: ['knee-pain'], doses: [] });
    expect(read.own.routines[0]?.name).toBe('From my physio');
  });

  it('from 0.2.0 are read completely', async () => {
    const file = saved('export-0.2.0');
    const read = await readSaved('export-0.2.0');
    expect(file['settings']).toMatchObject({ version: 3 });
    expect(read.settings).toMatchObject(file['settings'] as object);
    expect(read).toEqual({
      settings: read.settings,
      practice: file['practice'],
      own: file['own'],
      history: file['history'],
    });
  });

  it('with only routines are read by the routine import', () => {
    const read = readRoutineFile(text('routines-1'));
    expect(read).toMatchObject({ routines: [{ name: 'From my physio' }] });
  });
});
