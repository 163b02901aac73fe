import type { browser } from 'wxt/browser';
import type { Moment } from '@/values/moment';

/** The parts of the browser that Loosen uses: all of its powers, on one page. */
export type BrowserApi = Pick<
  typeof browser,
  | 'action'
  | 'alarms'
  | 'commands'
  | 'contextMenus'
  | 'idle'
  | 'notifications'
  | 'offscreen'
  | 'runtime'
  | 'storage'
  | 'tabs'
  | 'windows'
> & {
  /** The build makes the messages, so the names that WXT finds in `public/` are not all. */
  readonly i18n: {
    getMessage(key: string, filled?: string[]): string;
    /** The language of the browser's own menus. */
    getUILanguage(): string;
  };
};

/** The impure dependencies of the worker. The simulator replaces them. */
export interface Environment {
  readonly browser: BrowserApi;
  readonly locks: Pick<LockManager, 'request'>;
  /** Firefox refuses whole calls for options that Chromium accepts. */
  readonly dialect: 'chromium' | 'firefox';
  /** Reads the clock and the time zone. */
  readonly now: () => Moment;
  /** Logs an error that no code can handle: the failed action, and the thrown error. */
  readonly report: (sentence: string, error: unknown) => void;
}

/** The time by this computer's clock, in the zone it is set to now. */
export function systemMoment(): Moment {
  return { at: Date.now(), zone: Temporal.Now.timeZoneId() };
}
