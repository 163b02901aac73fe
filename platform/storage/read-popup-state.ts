import type { Journal } from '@/history/journal';
import type { Month } from '@/history/month';
import type { BrowserApi } from '@/platform/environment';
import type { Stored } from '@/platform/storage/store';
import { type EffectiveSettings, isOfVersion, storeKeys } from '@/platform/storage/store-keys';
import { areCurrentTexts, workerTextsKey } from '@/platform/storage/worker-texts';
import { freshRun } from '@/reminders/fresh-run';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultParts, defaultSettings } from '@/settings/default-settings';
import { withDefaults } from '@/settings/with-defaults';
import { isGroup } from '@/values/json';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';

/** The stored documents that the popup shows. */
export type PopupState = Pick<
  Stored,
  'settings' | 'locks' | 'run' | 'journal' | 'month' | 'practice' | 'ownRoutines' | 'texts'
>;

// The worker wrote these documents and parses them at each event, so the popup checks only their
// version. The `look` request that the popup sends makes the worker set aside damaged ones.
const isList = (raw: unknown): raw is Stored['ownRoutines'] => Array.isArray(raw);
const isEffective = (raw: unknown): raw is EffectiveSettings =>
  isGroup(raw) && isOfVersion(Reflect.get(raw, 'settings'), defaultSettings.version);

/** Returns a stored document if it has the version of `fresh`, else `fresh`. */
function ofCurrentVersion<T extends { readonly version: number }>(raw: unknown, fresh: T): T {
  const isKnown = (document: unknown): document is T => isOfVersion(document, fresh.version);
  return isKnown(raw) ? raw : fresh;
}

/**
 * Reads the documents that the popup shows, without their schemas, whose code is as large as the rest
 * of the popup. Throws the browser's error when storage cannot be read.
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
    workerTextsKey,
  ]);
  const effective = isEffective(raw[effectiveSettings])
    ? raw[effectiveSettings]
    : { settings: raw[settings], locks: [] };
  const shown = ofCurrentVersion(withDefaults(effective.settings, defaultParts), defaultSettings);
  const texts = raw[workerTextsKey];
  return {
    ...effective,
    settings: shown,
    run: ofCurrentVersion(raw[run], freshRun(at)),
    journal: ofCurrentVersion<Journal>(raw[journal], { version: 1, days: [] }),
    month: ofCurrentVersion<Month>(raw[month], { version: 2, days: [] }),
    practice: ofCurrentVersion(raw[practice], freshPractice),
    ownRoutines: isList(raw[ownRoutines]) ? raw[ownRoutines] : [],
    texts: areCurrentTexts(texts, shown) ? texts : null,
  };
}
