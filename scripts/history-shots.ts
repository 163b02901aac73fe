import type { Shot } from '@/scripts/screenshots';
import { storedHistory } from '@/tests/history/stored-history';

const tab = { size: { width: 1000, height: 800 }, whole: true, grown: true };
const narrow = { size: { width: 380, height: 800 }, whole: true, grown: true };

/** How long each of the pictured people has had Loosen, in days. */
const lives = { empty: 0, 'first-day': 1, ordinary: 150, 'ten-years': 3653 } as const;

/** The history page and the page about data, of people who have had Loosen for longer and longer. */
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
  { ...tab, name: 'data', path: 'options.html#data', stored: () => storedHistory(400) },
  { ...tab, name: 'privacy', path: 'options.html#privacy' },
];
