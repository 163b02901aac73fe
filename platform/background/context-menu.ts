import type { MessageKey } from '@/locales/message-key';
import type { BrowserApi } from '@/platform/environment';
import type { Say } from '@/platform/say';
import type { Intent } from '@/reminders/event';

/** A menu entry. Its id is the key of its message. Has an intent, or contains other entries. */
interface MenuEntry {
  readonly id: MessageKey;
  readonly intent?: Intent;
  readonly within?: MessageKey;
}

/**
 * The entries of the toolbar icon's menu. Browsers show only six at the top level, so the pauses are
 * in a submenu.
 */
const entries: readonly MenuEntry[] = [
  { id: 'menuOpenGuide', intent: { kind: 'open-guide' } },
  { id: 'menuMoved', intent: { kind: 'i-moved' } },
  { id: 'menuCall', intent: { kind: 'toggle-call' } },
  { id: 'menuPause' },
  {
    id: 'menuPauseHalfHour',
    within: 'menuPause',
    intent: { kind: 'pause', until: '30-minutes' },
  },
  { id: 'menuPauseHour', within: 'menuPause', intent: { kind: 'pause', until: '1-hour' } },
  { id: 'menuPauseTomorrow', within: 'menuPause', intent: { kind: 'pause', until: 'tomorrow' } },
  { id: 'menuResume', intent: { kind: 'resume' } },
];

/** Creates the menu. Browsers keep it after a restart but not after an update. */
export async function makeMenu(browser: BrowserApi, say: Say): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, within } of entries) {
    browser.contextMenus.create({
      id,
      title: say(id),
      contexts: ['action'],
      ...(within !== undefined && { parentId: within }),
    });
  }
}

/** Returns the intent of a menu entry; undefined for an unknown entry. */
export function intentOfMenu(clicked: string | number): Intent | undefined {
  return entries.find(({ id }) => id === clicked)?.intent;
}
