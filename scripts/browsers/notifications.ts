import type { Page } from 'playwright-core';
import type { BackgroundWorker } from '@/scripts/browsers/worker';

/** What the worker finds under `chrome` when a test pretends to be the browser. */
interface NotificationEvents {
  readonly onClicked: { dispatch(id: string): void };
  readonly onButtonClicked: { dispatch(id: string, button: number): void };
}
declare const chrome: { readonly notifications: NotificationEvents & NotificationReads };

interface NotificationReads {
  getAll(): Promise<Record<string, true>>;
}

/** The ids of the notifications that the browser shows now. */
export function shownNotifications(page: Page): Promise<string[]> {
  return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/**
 * Clicks a notification as the browser does: the worker is started if it is dead, and the event
 * reaches the listeners that its first turn registered.
 */
export async function clickNotification(worker: BackgroundWorker, id: string): Promise<void> {
  await worker.evaluate((clicked) => chrome.notifications.onClicked.dispatch(clicked), id);
}

export async function clickNotificationButton(
  worker: BackgroundWorker,
  id: string,
  button: number,
): Promise<void> {
  await worker.evaluate(
    ([clicked, index]) => chrome.notifications.onButtonClicked.dispatch(clicked, index),
    [id, button] as const,
  );
}
