import type { BrowserApi } from '@/platform/environment';
import { sendRequest } from '@/platform/messaging/send-request';
import { withUnloadRequests } from '@/platform/messaging/unload-requests';
import { canFloat, openFloating } from '@/platform/page/floating-window';
import { guideAddress, isOwnGuide, startsPaused } from '@/platform/page/guide-address';
import { openSettings } from '@/platform/page/open-page';
import { browserLanguage, pageLanguage } from '@/platform/page/page-language';
import { speakerFor } from '@/platform/page/speaker';
import { tonePlayer } from '@/platform/page/tones';
import { keepScreenOn } from '@/platform/page/wake-lock';
import { watchStore } from '@/platform/page/watch-store';
import { loadOwn } from '@/platform/storage/own-store';
import { freshOwn } from '@/routines/own/own-library';

/** Builds the browser access of the guide. Resolves when the store is read. */
export async function makeGuideHost(browser: BrowserApi) {
  const asked = guideAddress(location.search);
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const speaker = speakerFor(pageLanguage, browserLanguage);
  let floating: HTMLElement | null = null;
  const openWindow = async (closed: () => void) => {
    floating = await openFloating(document, () => {
      floating = null;
      closed();
    });
    return floating;
  };
  const send = withUnloadRequests(browser, window, (request) => sendRequest(browser, request));
  const [snapshots, own] = await Promise.all([
    watchStore(browser),
    // Most guides need no own exercises or routines and should not wait for them.
    isOwnGuide(asked) ? loadOwn(browser) : freshOwn,
  ]);
  return {
    snapshots,
    asked,
    startsPaused: startsPaused(location.search),
    own,
    now: () => Date.now(),
    newSession: () => crypto.randomUUID() as string,
    sounds: { tone: tonePlayer(), say: speaker.say },
    hasVoice: { latest: speaker.hasVoice, subscribe: speaker.subscribe },
    systemIsDark: {
      latest: () => systemDark.matches,
      subscribe: (changed: () => void) => {
        systemDark.addEventListener('change', changed);
        return () => systemDark.removeEventListener('change', changed);
      },
    },
    keepScreenOn: keepScreenOn(document, () => floating?.ownerDocument ?? null),
    openFloating: canFloat() ? openWindow : null,
    send,
    openSettings: (section: string) => void openSettings(browser, section),
    close: () => window.close(),
  };
}
