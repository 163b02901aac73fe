import { browserMessages } from '@/locales/browser-messages';
import type { BrowserApi } from '@/platform/environment';
import { FakeStorage } from './fake-storage';

/** An alarm with the time at which this browser will really ring it. */
interface StandingAlarm {
  readonly name: string;
  readonly scheduledTime: number;
  ringsAt: number;
}

type Listener = (...args: never[]) => unknown;

/** The events that wake a worker. */
export type EventName =
  | 'alarms.onAlarm'
  | 'idle.onStateChanged'
  | 'notifications.onClicked'
  | 'notifications.onButtonClicked'
  | 'contextMenus.onClicked'
  | 'runtime.onInstalled'
  | 'runtime.onStartup'
  | 'runtime.onMessage';

/** Options that Firefox refuses, with the whole call (measured: platform facts, section 3.1). */
const refusedByFirefox = ['buttons', 'requireInteraction', 'silent'];

const messages = browserMessages();

/** A browser answers an unknown key with nothing at all; here that is an error. */
function message(key: string, filled: readonly string[]): string {
  const found = messages[key];
  if (found === undefined) throw new Error(`No message is called ${key}`);
  return found.message.replaceAll(/\$(\d)/g, (_all, place) => filled[Number(place) - 1] ?? '');
}

/**
 * What a browser holds for an extension, and the API that a worker sees of it. It behaves as was
 * measured of Chromium and Firefox; whatever is not part of it is missing rather than a no-op.
 */
export class FakeBrowser {
  readonly local = new FakeStorage();
  readonly session = new FakeStorage();
  readonly alarms = new Map<string, StandingAlarm>();
  readonly notifications = new Map<string, { readonly title: string }>();
  readonly menu = new Set<string>();
  readonly opened: string[] = [];
  badge = '';
  title = '';
  audible = false;
  idleState: 'active' | 'idle' | 'locked' = 'active';
  /** Told of each notification that is shown, once per call. */
  onShown: (id: string) => void = () => undefined;
  /** Every call that changed something other than storage, for laws about idempotence. */
  changes: string[] = [];

  constructor(
    readonly dialect: 'chromium' | 'firefox',
    readonly now: () => number,
  ) {}

  /** Alarms, badge and session storage as a browser forgets them when it closes. */
  forgetSession(keepAlarms: boolean): void {
    this.session.clear();
    this.notifications.clear();
    this.badge = '';
    this.title = '';
    if (!keepAlarms) this.alarms.clear();
  }

  /**
   * The API for one worker. `call` runs each call's effect, and is where a worker may be killed
   * before or after it.
   */
  api(listeners: Map<EventName, Listener>, call: <T>(effect: () => T) => Promise<T>): BrowserApi {
    const on = (name: EventName) => ({
      addListener: (listener: Listener) => void listeners.set(name, listener),
    });
    const changing = <T>(what: string, effect: () => T) =>
      call(() => {
        this.changes.push(what);
        return effect();
      });
    const area = (storage: FakeStorage) => ({
      get: (keys: string | readonly string[]) => call(() => storage.get(keys)),
      set: (items: Record<string, unknown>) => call(() => storage.set(items)),
    });
    const api = {
      storage: { local: area(this.local), session: area(this.session) },
      alarms: {
        onAlarm: on('alarms.onAlarm'),
        getAll: () => call(() => [...this.alarms.values()]),
        create: (name: string, info: { when: number }) =>
          changing(`alarms.create ${name}`, () => this.#createAlarm(name, info)),
        clear: (name: string) => changing(`alarms.clear ${name}`, () => this.alarms.delete(name)),
      },
      idle: {
        onStateChanged: on('idle.onStateChanged'),
        setDetectionInterval: (seconds: number) => {
          if (seconds < 15) throw new RangeError('Value must be at least 15.');
        },
        queryState: () => call(() => this.#shownIdleState()),
      },
      tabs: {
        query: () => call(() => (this.audible ? [{ audible: true }] : [])),
        create: ({ url }: { url: string }) =>
          changing('tabs.create', () => void this.opened.push(url)),
      },
      windows: {
        create: ({ url }: { url: string }) =>
          changing('windows.create', () => void this.opened.push(url)),
      },
      notifications: {
        onClicked: on('notifications.onClicked'),
        onButtonClicked: on('notifications.onButtonClicked'),
        getAll: () =>
          call(() => Object.fromEntries([...this.notifications.keys()].map((id) => [id, true]))),
        create: (id: string, options: Record<string, unknown>) =>
          changing('notifications.create', () => this.#notify(id, options)),
        clear: (id: string) => changing('notifications.clear', () => this.notifications.delete(id)),
      },
      action: {
        getBadgeText: () => call(() => this.badge),
        setBadgeText: ({ text }: { text: string }) =>
          changing('action.setBadgeText', () => void (this.badge = text)),
        setBadgeBackgroundColor: () => changing('action.setBadgeBackgroundColor', () => undefined),
        getTitle: () => call(() => this.title),
        setTitle: ({ title }: { title: string }) =>
          changing('action.setTitle', () => void (this.title = title)),
      },
      contextMenus: {
        onClicked: on('contextMenus.onClicked'),
        removeAll: () => call(() => this.menu.clear()),
        create: ({ id }: { id: string }) => void this.menu.add(id),
      },
      i18n: { getMessage: (key: string, filled: readonly string[]) => message(key, filled) },
      runtime: {
        id: 'loosen',
        getURL: (path: string) => `extension://loosen${path}`,
        onInstalled: on('runtime.onInstalled'),
        onStartup: on('runtime.onStartup'),
        onMessage: on('runtime.onMessage'),
      },
    };
    return api as unknown as BrowserApi;
  }

  #createAlarm(name: string, { when }: { when: number }): void {
    if (!Number.isFinite(when)) throw new TypeError('when must be finite');
    // Packed Chromium takes any time but rings no sooner than 30 s from now.
    const soonest = this.dialect === 'chromium' ? this.now() + 30_000 : this.now();
    this.alarms.set(name, { name, scheduledTime: when, ringsAt: Math.max(when, soonest) });
  }

  #shownIdleState() {
    return this.dialect === 'firefox' && this.idleState === 'locked' ? 'idle' : this.idleState;
  }

  #notify(id: string, options: Record<string, unknown>): string {
    const refused = refusedByFirefox.filter((option) => option in options);
    if (this.dialect === 'firefox' && refused.length > 0) {
      throw new Error(`Type error for parameter options (Property "${refused[0]}" is unsupported)`);
    }
    if (!String(options['iconUrl']).endsWith('.png')) {
      throw new Error('Unable to download all specified images.');
    }
    this.notifications.set(id, { title: String(options['title']) });
    this.onShown(id);
    return id;
  }
}
