import type { BrowserApi, Environment } from '@/platform/environment';
import type { Request } from '@/platform/messaging/parse-message';
import { sendRequest } from '@/platform/messaging/send-request';
import { readSystem } from '@/platform/page/health';
import { openGuide, openSettings } from '@/platform/page/open-page';
import { watchStore } from '@/platform/page/watch-store';

/** Builds the browser access of the welcome page. Resolves when the store is read. */
export async function makeWelcomeHost(browser: BrowserApi, dialect: Environment['dialect']) {
  const [system, snapshots] = await Promise.all([readSystem(browser), watchStore(browser)]);
  return {
    snapshots,
    system,
    dialect,
    now: () => Date.now(),
    send: (request: Request) => sendRequest(browser, request),
    openGuide: (routine: string) => void openGuide(browser, { routine }),
    openSettings: (section: string) => void openSettings(browser, section),
  };
}
