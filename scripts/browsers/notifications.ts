import type { Page } from 'playwright-core';
import type { BackgroundWorker } from '@/scripts/browsers/worker';

/** Chromium's events have a `dispatch`, which calls their listeners. */
interface NotificationEvents {
  readonly onClicked: { dispatch(id: string): void };
  readonly onButtonClicked: { dispatch(id: string, button: number): void };
}
declare const chrome: { readonly notifications: NotificationEvents & NotificationReads };

interface NotificationReads {
  getAll(): Promise<Record<string, true>>;
}

/** Returns the ids of the visible notifications. */
export function shownNotifications(page: Page): Promise<string[]> {
  return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/**
 * Dispatches a click on a notification, as the browser does: starts the worker if it is stopped,
 * and calls the listeners that it registered while starting.
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
