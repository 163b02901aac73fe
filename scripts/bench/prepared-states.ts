import type { Page } from 'playwright-core';
import { overwriteStorage, readStorage } from '@/scripts/browsers/set-state';

/** Writes the stored state of a variant: `items` with a history, and no weekly review. */
export async function prepareState(
  page: Page,
  items: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await overwriteStorage(page, items);
  const { journal = { version: 1, days: [] } } = await readStorage(page);
  // Otherwise the popup with a history would also load the weekly review on a Monday.
  const today = Temporal.Now.plainDateISO().toString();
  await overwriteStorage(page, { journal: { ...journal, lookedBack: today } });
}
