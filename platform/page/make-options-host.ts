import type { BrowserApi, Environment } from '@/platform/environment';
import type { Request } from '@/platform/messaging/parse-message';
import { sendRequest } from '@/platform/messaging/send-request';
import { playInPage } from '@/platform/page/chime';
import { type GuideContent, openGuide } from '@/platform/page/open-page';
import { saveFile } from '@/platform/page/save-file';
import { watchStore } from '@/platform/page/watch-store';
import { loadOwn, saveOwn } from '@/platform/storage/own-store';
import { loadLog } from '@/platform/storage/store';
import { type OwnChange, ownLimits } from '@/routines/own/own-library';
import type { Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';

/**
 * Builds the browser access of the options page. Resolves when the store is read. Loads the code of
 * single views with the view.
 */
export async function makeOptionsHost(browser: BrowserApi, dialect: Environment['dialect']) {
  return {
    snapshots: await watchStore(browser),
    dialect,
    now: () => performance.now(),
    newId: () => `own-${crypto.randomUUID()}` as const,
    send: (request: Request) => sendRequest(browser, request),
    confirm: (question: string) => confirm(question),
    openGuide: (content: GuideContent) => void openGuide(browser, content),
    playTone: (tone: Settings['chime']['tone'], volumePercent: number) => {
      playInPage(tone, volumePercent).catch((error: unknown) =>
        console.error('The browser did not play the tone.', error),
      );
    },
    readOwn: () => loadOwn(browser),
    saveOwn: (change: OwnChange) => saveOwn(browser, navigator.locks, change, Date.now()),
    readPicture: async (file: Blob) => {
      const { readPicture } = await import('@/platform/page/read-picture');
      return readPicture(file, ownLimits.pictureBytes);
    },
    saveFile: (name: string, text: string) => saveFile(document, name, text),
    readHistory: async (moment: Moment, year: number) => {
      const { readHistory } = await import('@/platform/storage/read-history');
      return readHistory(browser, moment, year);
    },
    readLog: async () => {
      const [{ readLog }, { readHealth, readSystem }] = await Promise.all([
        import('@/platform/storage/read-log'),
        import('@/platform/page/health'),
      ]);
      const [stored, health, system] = await Promise.all([
        loadLog(browser),
        readHealth(browser, dialect),
        readSystem(browser),
      ]);
      const { entries, unread } = readLog(stored);
      return { log: entries, unread, health, system };
    },
    userDataHost: async () => {
      const { makeUserDataHost } = await import('@/platform/page/make-user-data-host');
      return makeUserDataHost(browser);
    },
  };
}
