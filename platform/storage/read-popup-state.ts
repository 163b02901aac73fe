import type { Journal } from '@/history/journal';
import type { Month } from '@/history/month';
import type { BrowserApi } from '@/platform/environment';
import type { Stored } from '@/platform/storage/store';
import { type EffectiveSettings, isOfVersion, storeKeys } from '@/platform/storage/store-keys';
import { freshRun } from '@/reminders/fresh-run';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultSettings } from '@/settings/default-settings';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';

/** What the popup shows of what is stored. */
export type PopupState = Pick<
  Stored,
  'settings' | 'locks' | 'run' | 'journal' | 'month' | 'practice' | 'ownRoutines'
>;

// The worker wrote these, and parses all of them with their schemas at each event; a page that is
// there for a second looks only at the version. The popup's own "look" has anything else set aside.
const isList = (raw: unknown): raw is Stored['ownRoutines'] => Array.isArray(raw);
const isEffective = (raw: unknown): raw is EffectiveSettings =>
  typeof raw === 'object' &&
  raw !== null &&
  isOfVersion(Reflect.get(raw, 'settings'), defaultSettings.version);

/** A stored document if it says that it is of the version of `fresh`, else `fresh`. */
function known<T extends { readonly version: number }>(raw: unknown, fresh: T): T {
  const isKnown = (document: unknown): document is T => isOfVersion(document, fresh.version);
  return isKnown(raw) ? raw : fresh;
}

/**
 * Reads what the popup shows at `moment`, without the schemas, whose code alone is as large as the
 * rest of the popup. Throws what the browser throws when storage cannot be read.
 */
export async function readPopupState(
  browser: BrowserApi,
  { at, zone }: Moment,
): Promise<PopupState> {
  const month = storeKeys.month(localDate(at, zone));
  const { settings, run, journal, practice, ownRoutines, effectiveSettings } = storeKeys;
  const raw = await browser.storage.local.get([
    settings,
    run,
    journal,
    practice,
    ownRoutines,
    effectiveSettings,
    month,
  ]);
  const chosen = known(raw[settings], defaultSettings);
  const effective = isEffective(raw[effectiveSettings])
    ? raw[effectiveSettings]
    : { settings: chosen, locks: [] };
  return {
    ...effective,
    run: known(raw[run], freshRun(at)),
    journal: known<Journal>(raw[journal], { version: 1, days: [] }),
    month: known<Month>(raw[month], { version: 2, days: [] }),
    practice: known(raw[practice], freshPractice),
    ownRoutines: isList(raw[ownRoutines]) ? raw[ownRoutines] : [],
  };
}
