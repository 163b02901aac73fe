import { historyEventSchemas } from '@/history/history-event';
import { journalSchema } from '@/history/journal';
import { monthOfEventsSchema } from '@/history/month';
import { anyMonth, anyRun, anySettings } from '@/platform/storage/versioned-schemas';
import { practiceSchema } from '@/routines/plan/practice';
import type { Settings } from '@/settings/settings';
import { syncSchema } from '@/settings/sync-state';
import { rememberParsing } from './remember-parsing';

/**
 * Makes the schemas of everything that the worker reads remember what they read, so that simulated
 * days run faster. What an event costs is measured without it.
 */
export function rememberStoredParsing(): void {
  rememberParsing([
    ...Object.values(historyEventSchemas),
    journalSchema,
    monthOfEventsSchema,
    anyMonth,
    anyRun,
    practiceSchema,
    syncSchema,
  ]);
  // The working hours of one event are computed once, by their identity.
  rememberParsing([anySettings], (settings) => {
    const { hours } = settings as Settings;
    return { ...(settings as Settings), hours: { ...hours } };
  });
}
