import { isHistoryRequest } from '@/history/history-request';
import { armRescue } from '@/platform/background/alarms';
import { intentOfCommand } from '@/platform/background/commands';
import { intentOfMenu, makeMenu } from '@/platform/background/context-menu';
import { handleEvent, type WorkerEvent } from '@/platform/background/handle-event';
import { offerNamed } from '@/platform/background/notifications';
import { observeActivePerson, observePresence } from '@/platform/background/observe-presence';
import type { Environment } from '@/platform/environment';
import { parseMessage, type Request } from '@/platform/messaging/parse-message';
import type { Reply } from '@/platform/messaging/send-request';
import { handleUnloadRequests, unloadRequestsKey } from '@/platform/messaging/unload-requests';
import { sayIn } from '@/platform/say';
import { isSyncRequest } from '@/platform/storage/exchange-settings';
import { type Event, type PresenceSnapshot, reportKinds } from '@/reminders/event';
import { isPracticeChange } from '@/routines/plan/change-practice';
import { wholeProblem } from '@/values/problem';

/** The key in `storage.session` that is set once the start of this browser session was handled. */
const startHandledKey = 'greeted';

/**
 * Registers all listeners in the first turn, since only those wake a worker that was stopped. Keeps
 * nothing in memory: each event reads and writes the store.
 */
export function startWorker(environment: Environment): void {
  const { browser } = environment;
  /** Handles a person's current action, with the surroundings that the browser reports. */
  const handleAction = (act: (snapshot: PresenceSnapshot) => Event) =>
    handleEvent(environment, async () => act(await observeActivePerson(environment)));

  void handleStart(environment);
  // `handleStart` does the work; the listener makes the browser start the worker.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void handleEvent(environment, async ({ texts }) => {
      await makeMenu(browser, sayIn(browser, texts));
      return null;
    });
    if (reason !== 'install') return;
    void handleEvent(environment, async ({ settings }) => ({
      kind: 'installed',
      snapshot: await observePresence(environment, settings),
    }));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'sync') return void handleEvent(environment, async () => ({ kind: 'exchange' }));
    void handleEvent(environment, async ({ settings }) => ({
      kind: 'woken',
      snapshot: await observePresence(environment, settings),
    }));
  });
  browser.idle.onStateChanged.addListener((idle) => {
    void handleEvent(environment, async ({ settings }) => ({
      kind: 'presence',
      // The event may be old, so the browser is queried again.
      snapshot: await observePresence(environment, settings),
      returned: idle === 'active',
    }));
  });
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void handleAction((snapshot) => ({ kind: 'offer-clicked', ...offerNamed(id), snapshot }));
  });
  // Firefox has the event, never fires it, and warns about a listener.
  if (environment.dialect === 'chromium') {
    browser.notifications.onButtonClicked.addListener((id, button) => {
      void browser.notifications.clear(id);
      void handleAction((snapshot) => ({
        kind: 'offer-answered',
        ...offerNamed(id),
        button,
        snapshot,
      }));
    });
  }
  browser.commands.onCommand.addListener((name) => {
    const intent = intentOfCommand(name);
    if (intent !== undefined)
      void handleAction((snapshot) => ({ kind: 'intent', intent, snapshot }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    const intent = intentOfMenu(menuItemId);
    if (intent !== undefined)
      void handleAction((snapshot) => ({ kind: 'intent', intent, snapshot }));
  });
  // Firefox reads a policy only when it starts, and has no event for it.
  if (environment.dialect === 'chromium') {
    browser.storage.managed.onChanged.addListener(() => {
      void handleEvent(environment, async ({ settings }) => ({
        kind: 'settings-arrived',
        from: 'policy',
        settings,
        snapshot: await observePresence(environment, settings),
      }));
    });
  }
  browser.storage.sync.onChanged.addListener(() => {
    void handleEvent(environment, async ({ sync }) => (sync.on ? { kind: 'exchange' } : null));
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[unloadRequestsKey]?.newValue === undefined) return;
    void handleUnloadRequests(environment, (intent) => handleRequest(environment, intent));
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    void answerMessage(environment, message, sender).then(sendResponse);
    return true;
  });
}

/**
 * Handles the start once in each browser session: after the browser starts, or the extension is
 * updated or enabled. At every start of the worker, handles requests that pages left while they
 * unloaded.
 */
async function handleStart(environment: Environment): Promise<void> {
  const { session } = environment.browser.storage;
  const readSession = async () => {
    try {
      const { [startHandledKey]: handled, [unloadRequestsKey]: waiting } = await session.get([
        startHandledKey,
        unloadRequestsKey,
      ]);
      return { isHandled: handled === true, hasRequests: waiting === true };
    } catch {
      return { isHandled: false, hasRequests: false };
    }
  };
  const { isHandled, hasRequests } = await readSession();
  if (isHandled && !hasRequests) return;
  // A worker that is stopped from here on must be woken again.
  await armRescue(environment.browser, environment.now()).catch(() => undefined);
  // First, since the browser may have closed together with the page that left a request.
  await handleUnloadRequests(environment, (intent) => handleRequest(environment, intent));
  if (isHandled) return;
  const start = { isNew: false };
  const done = await handleEvent(environment, async ({ settings }) => {
    // Another start of the worker may have done it while this one waited for the lock.
    start.isNew = !(await readSession()).isHandled;
    return start.isNew
      ? { kind: 'started', snapshot: await observePresence(environment, settings) }
      : null;
  });
  // Saved only afterwards, so that an interrupted start is handled again.
  if (done && start.isNew) await session.set({ [startHandledKey]: true });
}

/** Carries out a request of one of Loosen's pages, and refuses any other message. */
async function answerMessage(
  environment: Environment,
  message: unknown,
  sender: { id?: string | undefined; url?: string | undefined },
): Promise<Reply> {
  const { browser } = environment;
  const parsed = parseMessage(browser, message, sender);
  if ('refusal' in parsed) {
    const { refusal } = parsed;
    await handleEvent(environment, async () => ({ kind: 'message-refused', refusal }));
    return { ok: false, refusal };
  }
  const done = await handleRequest(environment, parsed.intent);
  return done ? { ok: true } : { ok: false, refusal: wholeProblem({ code: 'trouble' }) };
}

/** Carries out the request of a page; returns false if it failed. */
function handleRequest(environment: Environment, intent: Request): Promise<boolean> {
  return handleEvent(environment, async ({ settings, texts }): Promise<WorkerEvent> => {
    if (isHistoryRequest(intent)) return { kind: 'history', request: intent };
    if (isPracticeChange(intent)) return { kind: 'practice', change: intent };
    if (intent.kind === 'speak') {
      await makeMenu(environment.browser, sayIn(environment.browser, texts));
      return { kind: 'language-changed' };
    }
    if (isSyncRequest(intent)) return { ...intent, device: crypto.randomUUID().slice(0, 8) };
    const isReport = reportKinds.includes(intent.kind);
    return {
      kind: 'intent',
      intent,
      snapshot: await (isReport
        ? observePresence(environment, settings)
        : observeActivePerson(environment)),
    };
  });
}
