import { userDataIn } from '@/platform/storage/user-data';
import { writeExport } from '@/platform/transfer/write-export';
import { startWeekToday } from '@/scripts/browsers/set-state';
import type { Shot } from '@/scripts/draw/shot';
import { storedHistory, storedLastWeek } from '@/scripts/samples/stored-history';

const tab = { size: { width: 1000, height: 800 }, fullPage: true, growViewport: true };
const narrow = { size: { width: 380, height: 800 }, fullPage: true, growViewport: true };

/** Lengths of history in days, by the name of the screenshot. */
const histories = { empty: 0, 'first-day': 1, ordinary: 150, 'ten-years': 3653 } as const;

/** Screenshots of the history, the weekly review and the data page, with various histories. */
export const historyShots: readonly Shot[] = [
  ...Object.entries(histories).map(([name, days]) => ({
    ...tab,
    name: `history-${name}`,
    path: 'options.html#history',
    stored: () => storedHistory(days),
  })),
  {
    ...narrow,
    name: 'history-narrow',
    path: 'options.html#history',
    stored: () => storedHistory(150),
  },
  {
    path: 'popup.html',
    size: { width: 384, height: 600 },
    name: 'popup-weekly-review',
    stored: storedLastWeek,
    before: async (page) => {
      await startWeekToday(page);
      await page.reload();
      await page.locator('.weekly-review').waitFor();
    },
  },
  { ...tab, name: 'data', path: 'options.html#data', stored: () => storedHistory(400) },
  {
    ...tab,
    name: 'data-import',
    path: 'options.html#data',
    stored: () => storedHistory(60),
    before: async (page) => {
      const inFile = userDataIn(storedHistory(90, 5));
      const settings = { ...inFile.settings, goal: 6, theme: 'dark' as const };
      const text = writeExport({ ...inFile, settings }, [], Date.now());
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'loosen.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await page.getByText('Make everything as in the file').click();
    },
  },
  {
    ...tab,
    name: 'data-end',
    path: 'options.html#data',
    stored: () => storedHistory(60),
    before: async (page) => {
      await page.getByRole('button', { name: 'Reset to defaults' }).click();
      await page
        .locator('.data-confirm')
        .getByRole('button', { name: 'Reset', exact: true })
        .click();
      await page.getByText('Loosen has been reset.').waitFor();
      await page.getByRole('button', { name: 'Delete everything' }).click();
    },
  },
  { ...tab, name: 'privacy', path: 'options.html#privacy' },
];
