import { type Entry, enter } from '@/platform/door';
import { type Environment, say } from '@/platform/environment';
import type { Reply } from '@/platform/intend';
import { intentOfMenu, makeMenu } from '@/platform/menu';
import { parseMessage } from '@/platform/messages';
import { kindOfNotification, offerOfNotification } from '@/platform/notifications';
import { sight, sightingFor } from '@/platform/sighting';
import { type Event, reportKinds } from '@/reminders/event';
import { awayMs } from '@/reminders/sitting';
import { isPracticeChange } from '@/routines/practise';

/** Set once a browser session has been greeted; the browser forgets it when it closes. */
const greetedKey = 'greeted';

/**
 * Connects the worker: every listener is registered in this first turn, since only those wake a
 * worker that was stopped. Keeps nothing in memory; each event reads and writes the store.
 */
export function startWorker(environment: Environment): void {
  const { browser } = environment;
  const enterEvent = (event: Event) => enter(environment, async () => event);

  browser.idle.setDetectionInterval(awayMs / 1000);
  void greetSession(environment);
  // The greeting above does the work; the listener makes the browser start the worker with it.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu(browser);
    if (reason !== 'install') return;
    void enter(environment, async () => ({ kind: 'installed', sighting: await sight(browser) }));
  });
  browser.alarms.onAlarm.addListener(() => {
    void enter(environment, async () => ({ kind: 'woken', sighting: await sight(browser) }));
  });
  browser.idle.onStateChanged.addListener((idle) => {
    void enter(environment, async () => ({
      kind: 'presence',
      sighting: await sightingFor(browser, idle),
      detectionMs: awayMs,
    }));
  });
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void enterEvent({ kind: 'offer-clicked', reminder: kindOfNotification(id) });
  });
  // Firefox has the event, never fires it, and warns whoever listens.
  if (environment.dialect === 'chromium') {
    browser.notifications.onButtonClicked.addListener((id, button) => {
      void browser.notifications.clear(id);
      const reminder = kindOfNotification(id);
      const offerId = offerOfNotification(id);
      void enterEvent({ kind: 'offer-answered', reminder, offerId, button });
    });
  }
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    const intent = intentOfMenu(menuItemId);
    if (intent !== undefined) void enterEvent({ kind: 'intent', intent, sighting: null });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    void answerMessage(environment, message, sender).then(sendResponse);
    return true;
  });
}

/** Says once in each browser session that it began: after a start, an update, being switched on. */
async function greetSession(environment: Environment): Promise<void> {
  const { browser } = environment;
  const session = { isNew: false };
  const done = await enter(environment, async () => {
    const { [greetedKey]: greeted } = await browser.storage.session.get(greetedKey);
    session.isNew = greeted !== true;
    return session.isNew ? { kind: 'started', sighting: await sight(browser) } : null;
  });
  // Noted only afterwards: a greeting that was cut short is said again.
  if (done && session.isNew) await browser.storage.session.set({ [greetedKey]: true });
}

/** Carries out a message that is an intent of one of Loosen's pages, and refuses any other. */
async function answerMessage(
  environment: Environment,
  message: unknown,
  sender: { id?: string | undefined; url?: string | undefined },
): Promise<Reply> {
  const { browser } = environment;
  const parsed = parseMessage(browser, message, sender);
  if ('refused' in parsed) {
    const reason = parsed.refused;
    await enter(environment, async () => ({ kind: 'message-refused', reason }));
    return { ok: false, reason };
  }
  const { intent } = parsed;
  const done = await enter(environment, async (): Promise<Entry> => {
    if (isPracticeChange(intent)) return { kind: 'practice', change: intent };
    const isReport = reportKinds.includes(intent.kind);
    return { kind: 'intent', intent, sighting: isReport ? await sight(browser) : null };
  });
  return done ? { ok: true } : { ok: false, reason: say(browser, 'trouble') };
}
