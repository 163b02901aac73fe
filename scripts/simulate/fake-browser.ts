import type { BrowserApi } from '@/platform/environment';
import { englishMessages } from '@/scripts/words/english-messages';
import { FakeIdle } from './fake-idle';
import { FakeStorage } from './fake-storage';

/** An alarm, with the time at which this browser will really fire it. */
export interface PendingAlarm {
  readonly name: string;
  readonly scheduledTime: number;
  firesAt: number;
}

type Listener = (...args: never[]) => unknown;

/** The events that wake a worker. */
export type EventName =
  | 'alarms.onAlarm'
  | 'idle.onStateChanged'
  | 'notifications.onClicked'
  | 'notifications.onButtonClicked'
  | 'commands.onCommand'
  | 'storage.local.onChanged'
  | 'storage.sync.onChanged'
  | 'storage.managed.onChanged'
  | 'contextMenus.onClicked'
  | 'runtime.onInstalled'
  | 'runtime.onStartup'
  | 'runtime.onMessage';

/** Firefox rejects a notification with any of these options (measured). */
const refusedByFirefox = ['buttons', 'requireInteraction', 'silent'];

/** What Firefox throws without a policy; made once, since making an error is slow. */
const noManifest = new Error('Managed storage manifest not found');

const messages = englishMessages();

/** Throws for an unknown key, where a browser returns an empty string. */
function message(key: string, filled: readonly string[]): string {
  const found = messages[key];
  if (found === undefined) throw new Error(`No message is called ${key}`);
  const { message: text } = found;
  if (!text.includes('$')) return text;
  return text.replaceAll(/\$(\d)/g, (_all, place) => filled[Number(place) - 1] ?? '');
}

/**
 * The browser state of an extension, and the API that its worker sees. Behaves as Chromium and
 * Firefox were measured to. APIs that it does not fake are missing, so a call throws.
 */
export class FakeBrowser {
  readonly local = new FakeStorage();
  readonly session = new FakeStorage();
  readonly sync = new FakeStorage();
  /** The administrator's policy; null for none, for which Firefox throws. */
  policy: Record<string, unknown> | null = null;
  readonly alarms = new Map<string, PendingAlarm>();
  readonly notifications = new Map<string, { readonly title: string }>();
  /** The titles of the menu's entries by id. */
  readonly menu = new Map<string, string>();
  readonly opened: string[] = [];
  /** The URL of the offscreen document, which plays sound in Chromium. */
  offscreen: string | null = null;
  badge = '';
  popup = '/popup.html';
  title = '';
  audible = false;
  fullScreen = false;
  /** Whether a tab uses the microphone; only Firefox shows it. */
  call = false;
  readonly idle: FakeIdle;
  /** Called for each notification that is shown. */
  onShown: (id: string) => void = () => undefined;
  /** Every call that changed something other than storage, to check idempotence. */
  changes: string[] = [];

  /**
   * `now` reads the computer's clock, `time` the real elapsed time; both in epoch ms.
   */
  constructor(
    readonly dialect: 'chromium' | 'firefox',
    readonly now: () => number,
    time: () => number,
  ) {
    this.idle = new FakeIdle(dialect, time);
  }

  /** Clears alarms, badge, notifications and session storage, as a browser does when it closes. */
  forgetSession(keepAlarms: boolean): void {
    this.session.clear();
    this.notifications.clear();
    this.badge = '';
    this.popup = '/popup.html';
    this.title = '';
    this.idle.reset();
    if (!keepAlarms) this.alarms.clear();
  }

  /**
   * Returns the API for one worker. `call` runs the effect of each call, and may kill the worker
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
      get: (keys: string | readonly string[] | null) => call(() => storage.get(keys)),
      set: (items: Record<string, unknown>) => call(() => storage.set(items)),
      remove: (keys: string | readonly string[]) => call(() => storage.remove(keys)),
    });
    const api = {
      storage: {
        local: { ...area(this.local), onChanged: on('storage.local.onChanged') },
        session: area(this.session),
        sync: { ...area(this.sync), onChanged: on('storage.sync.onChanged') },
        managed: {
          get: () => call(() => this.#managed()),
          onChanged: on('storage.managed.onChanged'),
        },
      },
      alarms: {
        onAlarm: on('alarms.onAlarm'),
        getAll: () => call(() => [...this.alarms.values()]),
        create: (name: string, info: { when: number; periodInMinutes?: number }) =>
          changing(`alarms.create ${name}`, () => this.#createAlarm(name, info)),
        clear: (name: string) => changing(`alarms.clear ${name}`, () => this.alarms.delete(name)),
      },
      idle: {
        onStateChanged: on('idle.onStateChanged'),
        setDetectionInterval: (seconds: number) => void (this.idle.seconds = seconds),
        queryState: (seconds: number) => call(() => this.idle.state(seconds)),
      },
      tabs: {
        query: (query: Record<string, boolean>) => call(() => this.#tabs(query)),
        create: ({ url }: { url: string }) =>
          changing('tabs.create', () => void this.opened.push(url)),
      },
      windows: {
        getAll: () => call(() => [{ state: this.fullScreen ? 'fullscreen' : 'normal' }]),
        create: (options: Record<string, unknown>) =>
          changing('windows.create', () => this.#openWindow(options)),
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
        openPopup: () => changing('action.openPopup', () => void this.opened.push('popup')),
        getPopup: () => call(() => this.popup),
        setPopup: ({ popup }: { popup: string }) =>
          changing('action.setPopup', () => void (this.popup = `/${popup}`)),
        getTitle: () => call(() => this.title),
        setTitle: ({ title }: { title: string }) =>
          changing('action.setTitle', () => void (this.title = title)),
      },
      contextMenus: {
        onClicked: on('contextMenus.onClicked'),
        removeAll: () => call(() => this.menu.clear()),
        create: ({ id, title }: { id: string; title: string }) => void this.menu.set(id, title),
      },
      commands: { onCommand: on('commands.onCommand') },
      offscreen: {
        createDocument: ({ url }: { url: string }) =>
          changing('offscreen.createDocument', () => this.#openOffscreen(url)),
        closeDocument: () => changing('offscreen.closeDocument', () => this.#closeOffscreen()),
      },
      i18n: {
        getMessage: (key: string, filled: readonly string[]) => message(key, filled),
        getUILanguage: () => 'en-GB',
      },
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

  #createAlarm(
    name: string,
    { when, periodInMinutes }: { when: number; periodInMinutes?: number },
  ) {
    if (periodInMinutes !== undefined) throw new Error('Loosen uses no repeating alarms.');
    if (!Number.isFinite(when)) throw new TypeError('when must be finite');
    // Packed Chromium accepts any time but fires no sooner than 30 s from now.
    const soonest = this.dialect === 'chromium' ? this.now() + 30_000 : this.now();
    this.alarms.set(name, { name, scheduledTime: when, firesAt: Math.max(when, soonest) });
  }

  #managed(): Record<string, unknown> {
    if (this.policy === null && this.dialect === 'firefox') {
      throw noManifest;
    }
    // Set as a whole, and only ever read.
    return this.policy ?? {};
  }

  /** Returns one tab if it matches the query, else none. */
  #tabs(query: Record<string, boolean>): readonly object[] {
    const calls = { microphone: this.call, camera: false, screen: false };
    const tab: Readonly<Record<string, boolean>> = {
      audible: this.audible,
      muted: false,
      ...(this.dialect === 'firefox' && calls),
    };
    const uses = Object.keys(query);
    const unknown = uses.find((use) => !Object.hasOwn(tab, use));
    if (unknown !== undefined) throw new TypeError(`Unexpected property '${unknown}'`);
    return uses.every((use) => tab[use] === query[use]) ? [{}] : [];
  }

  #openWindow(options: Record<string, unknown>): void {
    if (this.dialect === 'firefox' && 'focused' in options) {
      throw new Error('Type error for parameter createData (Property "focused" is unsupported)');
    }
    this.opened.push(String(options['url']));
  }

  #openOffscreen(url: string): void {
    if (this.offscreen !== null) {
      throw new Error('Only a single offscreen document may be created.');
    }
    this.offscreen = url;
  }

  #closeOffscreen(): void {
    if (this.offscreen === null) throw new Error('No current offscreen document.');
    this.offscreen = null;
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
