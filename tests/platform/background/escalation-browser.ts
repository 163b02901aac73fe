import { vi } from 'vitest';
import type { Environment } from '@/platform/environment';

/**
 * The parts of a browser that a reminder may reach beyond its notification, as was measured
 * (platform facts, sections 3 and 5): one offscreen document, and that only in Chromium; a popup
 * that needs a window with a toolbar; in Firefox no `focused`, but sound in the worker itself.
 */
export class RungBrowser {
  /** The address of the offscreen document; null when there is none. */
  offscreen: string | null = null;
  /** How often another document is there just before ours would be. */
  overtaken = 0;
  hasToolbar = true;
  hasWindows = true;
  isMuted = false;
  /** What happened, in order. */
  readonly deeds: string[] = [];
  readonly reports: string[] = [];

  constructor(readonly dialect: 'chromium' | 'firefox') {}

  get environment(): Environment {
    const api = {
      action: { openPopup: async () => this.#openPopup() },
      runtime: { getURL: (path: string) => path },
      tabs: {
        create: async ({ url, active = true }: { url: string; active?: boolean }) =>
          void this.deeds.push(`tab ${url}${active ? ' in front' : ''}`),
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
      locks: { request: () => Promise.reject(new Error('Nothing here takes a lock.')) },
      dialect: this.dialect,
      now: () => ({ at: 0, zone: 'Europe/London' }),
      report: (sentence) => void this.reports.push(sentence),
    };
  }

  /** Gives pages, and a worker that is one, something to play with: a tone ends when told to. */
  installAudio(): { end: () => void } {
    const playing: FakeAudio[] = [];
    const start = (audio: FakeAudio) => {
      if (this.isMuted) throw new DOMException('Not allowed', 'NotAllowedError');
      this.deeds.push(`sound ${audio.source} at ${audio.volume}`);
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
    this.deeds.push('popup');
  }

  #openWindow({ url, focused }: WindowOptions): void {
    if (this.dialect === 'firefox' && focused !== undefined) {
      throw new Error('Type error for parameter createData (Property "focused" is unsupported)');
    }
    if (!this.hasWindows) throw new Error('Windows cannot be opened here.');
    this.deeds.push(`window ${url}${focused === false ? '' : ' in front'}`);
  }

  #openOffscreen(url: string): void {
    if (this.overtaken > 0) {
      this.overtaken -= 1;
      this.offscreen = '/other.html';
    }
    if (this.offscreen !== null) {
      throw new Error('Only a single offscreen document may be created.');
    }
    this.offscreen = url;
    this.deeds.push(`offscreen ${url}`);
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
