import { userDataIn } from '@/platform/storage/user-data';
import { writeExport } from '@/platform/transfer/export-file';
import { startWeekToday } from '@/scripts/browsers/set-state';
import type { Shot } from '@/scripts/draw/shot';
import { storedHistory, storedLastWeek } from '@/scripts/samples/stored-history';

const tab = { size: { width: 1000, height: 800 }, whole: true, grown: true };
const narrow = { size: { width: 380, height: 800 }, whole: true, grown: true };

/** How long each of the pictured people has had Loosen, in days. */
const lives = { empty: 0, 'first-day': 1, ordinary: 150, 'ten-years': 3653 } as const;

/**
 * The history page and the page about data, of people who have had Loosen for longer and longer.
 */
export const historyShots: readonly Shot[] = [
  ...Object.entries(lives).map(([name, days]) => ({
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
      const there = userDataIn(storedHistory(90, 5));
      const settings = { ...there.settings, goal: 6, theme: 'dark' as const };
      const text = writeExport({ ...there, settings }, [], Date.now());
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
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.locator('.data-confirm').getByRole('button', { name: 'Start over' }).click();
      await page.getByText('Everything is as on the first day.').waitFor();
      await page.getByRole('button', { name: 'Delete everything' }).click();
    },
  },
  { ...tab, name: 'privacy', path: 'options.html#privacy' },
];
