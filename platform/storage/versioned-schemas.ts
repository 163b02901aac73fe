import { type Month, monthSchema } from '@/history/month';
import { withMigrations } from '@/platform/storage/migrations/migrate';
import { month1To2 } from '@/platform/storage/migrations/month-1-to-2';
import { run1To2 } from '@/platform/storage/migrations/run-1-to-2';
import { run2To3 } from '@/platform/storage/migrations/run-2-to-3';
import { settings1To2 } from '@/platform/storage/migrations/settings-1-to-2';
import { settings2To3 } from '@/platform/storage/migrations/settings-2-to-3';
import { type Run, runSchema } from '@/reminders/run';
import { defaultParts } from '@/settings/default-settings';
import { type Settings, settingsSchema } from '@/settings/settings';
import { withDefaults } from '@/settings/with-defaults';

/** Parses settings of this or an older version. Migrates them, and adds defaults that are absent. */
export const anySettings = withMigrations<Settings>(
  settingsSchema,
  { 1: settings1To2, 2: settings2To3 },
  (settings) => withDefaults(settings, defaultParts),
);

/** Parses a run of this or an older version, and migrates it. */
export const anyRun = withMigrations<Run>(runSchema, { 1: run1To2, 2: run2To3 });

/** Parses a month of this or an older version, and migrates it. */
export const anyMonth = withMigrations<Month>(monthSchema, { 1: month1To2 });
