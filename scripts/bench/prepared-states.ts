import type { Page } from 'playwright-core';
import { overwriteStorage, readStorage } from '@/scripts/browsers/set-state';

/** Writes the state of a measured build: `items` of a history, and no weekly review. */
export async function prepareState(
  page: Page,
  items: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await overwriteStorage(page, items);
  const { journal = { version: 1, days: [] } } = await readStorage(page);
  // On the first working day of a week the popup would load the weekly review as well, but only
  // with a history.
  const today = Temporal.Now.plainDateISO().toString();
  await overwriteStorage(page, { journal: { ...journal, lookedBack: today } });
}
