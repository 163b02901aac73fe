import type { MessageKey } from '@/locales/message-key';
import { type BrowserApi, say } from '@/platform/environment';
import type { Intent } from '@/reminders/event';

/** The entries of the toolbar icon's menu: each is named like its words. */
const entries: readonly { readonly id: MessageKey; readonly intent: Intent }[] = [
  { id: 'menuMoved', intent: { kind: 'i-moved' } },
  { id: 'menuPauseHalfHour', intent: { kind: 'pause', until: '30-minutes' } },
  { id: 'menuPauseHour', intent: { kind: 'pause', until: '1-hour' } },
  { id: 'menuPauseTomorrow', intent: { kind: 'pause', until: 'tomorrow' } },
  { id: 'menuResume', intent: { kind: 'resume' } },
];

/** Makes the menu anew: browsers keep it over a restart but not over an update. */
export async function makeMenu(browser: BrowserApi): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id } of entries) {
    browser.contextMenus.create({ id, title: say(browser, id), contexts: ['action'] });
  }
}

/** What a click on a menu entry asks for; undefined for an entry that is no longer there. */
export function intentOfMenu(clicked: string | number): Intent | undefined {
  return entries.find(({ id }) => id === clicked)?.intent;
}
