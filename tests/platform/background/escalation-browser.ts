import { vi } from 'vitest';
import type { Environment } from '@/platform/environment';

/**
 * The browser API that a reminder uses beyond its notification. Like the measured browsers, Chromium
 * allows one offscreen document, and the popup needs a window with a toolbar; Firefox rejects
 * `focused` for windows but plays sound in the worker itself.
 */
export class EscalationBrowser {
  /** The address of the offscreen document; null when there is none. */
  offscreen: string | null = null;
  /** How many times another document opens first. */
  competingDocuments = 0;
  hasToolbar = true;
  hasWindows = true;
  isMuted = false;
  /** The calls, in order. */
  readonly calls: string[] = [];
  readonly reports: string[] = [];

  constructor(readonly dialect: 'chromium' | 'firefox') {}

  get environment(): Environment {
    const api = {
      action: { openPopup: async () => this.#openPopup() },
      runtime: { getURL: (path: string) => path },
      tabs: {
        create: async ({ url, active = true }: { url: string; active?: boolean }) =>
          void this.calls.push(`tab ${url}${active ? ' in front' : ''}`),
      },
      windows: { create: async (options: WindowOptions) => this.#openWindow(options) },
      ...(this.dialect === 'chromium' && {
        offscreen: {
          createDocument: async ({ url }: { url: string }) => this.#openOffscreen(url),
          closeDocument: async () => this.#closeOffscreen(),
        },
      }),
    };
    return {
      browser: api as unknown as Environment['browser'],
      locks: { request: () => Promise.reject(new Error('Escalation takes no lock.')) },
      dialect: this.dialect,
      now: () => ({ at: 0, zone: 'Europe/London' }),
      report: (sentence) => void this.reports.push(sentence),
    };
  }

  /** Adds `Audio`, as pages and Firefox's worker have. Sounds end when `end` is called. */
  installAudio(): { end: () => void } {
    const playing: FakeAudio[] = [];
    const start = (audio: FakeAudio) => {
      if (this.isMuted) throw new DOMException('Not allowed', 'NotAllowedError');
      this.calls.push(`sound ${audio.source} at ${audio.volume}`);
      playing.push(audio);
    };
    vi.stubGlobal(
      'Audio',
      class extends FakeAudio {
        play = async () => start(this);
      },
    );
    return {
      end: () => {
        for (const audio of playing.splice(0)) audio.end();
      },
    };
  }

  #openPopup(): void {
    if (!this.hasToolbar) throw new Error('Browser window has no toolbar.');
    this.calls.push('popup');
  }

  #openWindow({ url, focused }: WindowOptions): void {
    if (this.dialect === 'firefox' && focused !== undefined) {
      throw new Error('Type error for parameter createData (Property "focused" is unsupported)');
    }
    if (!this.hasWindows) throw new Error('Windows cannot be opened here.');
    this.calls.push(`window ${url}${focused === false ? '' : ' in front'}`);
  }

  #openOffscreen(url: string): void {
    if (this.competingDocuments > 0) {
      this.competingDocuments -= 1;
      this.offscreen = '/other.html';
    }
    if (this.offscreen !== null) {
      throw new Error('Only a single offscreen document may be created.');
    }
    this.offscreen = url;
    this.calls.push(`offscreen ${url}`);
  }

  #closeOffscreen(): void {
    if (this.offscreen === null) throw new Error('No current offscreen document.');
    this.offscreen = null;
  }
}

interface WindowOptions {
  readonly url: string;
  readonly focused?: boolean;
}

class FakeAudio extends EventTarget {
  volume = 1;
  ended = false;

  constructor(readonly source: string) {
    super();
  }

  end(): void {
    this.ended = true;
    this.dispatchEvent(new Event('ended'));
  }
}
