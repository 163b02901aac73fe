import { emptyMonth, localDate, type Month } from '@/history/day-tally';
import type { BrowserApi } from '@/platform/environment';
import type { Stored } from '@/platform/store';
import { type Governed, isOfVersion, storeKeys } from '@/platform/store-keys';
import type { Moment } from '@/reminders/moment';
import { freshRun, type Run } from '@/reminders/run';
import { defaultSettings, type Settings } from '@/reminders/settings';
import { freshPractice, type Practice } from '@/routines/practice';

/** What the popup shows of what is stored. */
export type Glimpse = Pick<
  Stored,
  'settings' | 'locks' | 'run' | 'month' | 'practice' | 'ownRoutines'
>;

// The worker wrote these, and parses all of them with their schemas at each event; a page that is
// there for a second looks only at the version. The popup's own "look" has anything else set aside.
const isSettings = (raw: unknown): raw is Settings => isOfVersion(raw, defaultSettings.version);
const isRun = (raw: unknown): raw is Run => isOfVersion(raw, 2);
const isMonth = (raw: unknown): raw is Month => isOfVersion(raw, emptyMonth.version);
const isPractice = (raw: unknown): raw is Practice => isOfVersion(raw, freshPractice.version);
const isList = (raw: unknown): raw is Stored['ownRoutines'] => Array.isArray(raw);
const isGoverned = (raw: unknown): raw is Governed =>
  typeof raw === 'object' && raw !== null && 'settings' in raw && isSettings(raw.settings);

/**
 * Reads what the popup shows at `moment`, without the schemas, whose code alone is as large as the
 * rest of the popup. Throws what the browser throws when storage cannot be read.
 */
export async function glimpse(browser: BrowserApi, { at, zone }: Moment): Promise<Glimpse> {
  const month = storeKeys.month(localDate(at, zone));
  const { settings, run, practice, ownRoutines, governed } = storeKeys;
  const raw = await browser.storage.local.get([
    settings,
    run,
    practice,
    ownRoutines,
    governed,
    month,
  ]);
  const chosen = isSettings(raw[settings]) ? raw[settings] : defaultSettings;
  const holds = isGoverned(raw[governed]) ? raw[governed] : { settings: chosen, locks: [] };
  return {
    ...holds,
    run: isRun(raw[run]) ? raw[run] : freshRun(at),
    month: isMonth(raw[month]) ? raw[month] : emptyMonth,
    practice: isPractice(raw[practice]) ? raw[practice] : freshPractice,
    ownRoutines: isList(raw[ownRoutines]) ? raw[ownRoutines] : [],
  };
}
