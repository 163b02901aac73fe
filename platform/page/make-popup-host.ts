import { routineMessage } from '@/locales/message-key';
import type { BrowserApi } from '@/platform/environment';
import type { Request } from '@/platform/messaging/parse-message';
import { sendRequest } from '@/platform/messaging/send-request';
import { readPopup } from '@/platform/page/first-popup-read';
import { followed } from '@/platform/page/follow-settings';
import { openGuide, openSettings } from '@/platform/page/open-page';
import { browserLanguage, pageLanguage } from '@/platform/page/page-language';
import { postureWords } from '@/platform/page/posture-words';
import type { Say } from '@/platform/say';
import { watch } from '@/platform/storage/watch';
import type { RoutineId } from '@/routines/library/routine';
import { languageFor } from '@/values/languages';

/** Builds the browser access of the popup. Resolves when the store is read. */
export async function makePopupHost(browser: BrowserApi) {
  const leaveFor = async (opening: Promise<void>) => {
    await opening;
    window.close();
  };
  const snapshots = await watch(browser, (moment) => followed(browser, readPopup(moment)));
  if (snapshots.latest().stored.texts === null && pageLanguage !== languageFor(browserLanguage)) {
    // Rarely needed, so the popup is smaller with a script of its own.
    const script = document.createElement('script');
    script.src = '/worker-texts.js';
    document.head.append(script);
  }
  // The popup shows few of the worker's texts, so it does not load them a second time.
  const say: Say = (key) =>
    snapshots.latest().stored.texts?.texts[key] ?? browser.i18n.getMessage(key);
  return {
    snapshots,
    send: (request: Request) => sendRequest(browser, request),
    openGuide: (routine: string | null) => void leaveFor(openGuide(browser, { routine })),
    openSettings: (section: string) => void leaveFor(openSettings(browser, section)),
    routineName: (id: RoutineId) => say(routineMessage(id)),
    postureWords: (turn: number) => postureWords(say, turn),
  };
}
