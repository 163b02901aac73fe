import type { MessageKey } from '@/locales/message-key';
import { type BrowserApi, browserMessage } from '@/platform/environment';
import type { Intent } from '@/reminders/event';

/** An entry of the menu, named like its words: it asks for something, or holds other entries. */
interface MenuEntry {
  readonly id: MessageKey;
  readonly intent?: Intent;
  readonly within?: MessageKey;
}

/**
 * The entries of the toolbar icon's menu. Browsers show six at the top and drop what is more, so
 * the pauses are folded into one.
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

/** Makes the menu anew: browsers keep it over a restart but not over an update. */
export async function makeMenu(browser: BrowserApi): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, within } of entries) {
    browser.contextMenus.create({
      id,
      title: browserMessage(browser, id),
      contexts: ['action'],
      ...(within !== undefined && { parentId: within }),
    });
  }
}

/** What a click on a menu entry asks for; undefined for an entry that is no longer there. */
export function intentOfMenu(clicked: string | number): Intent | undefined {
  return entries.find(({ id }) => id === clicked)?.intent;
}
