import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** The frames of one opening of a page. */
export interface Opening {
  /** The frames that the browser showed, as PNG files in base64. */
  readonly frames: readonly string[];
  /** The direction that the page had before each of its frames, from the first. */
  readonly directions: readonly string[];
}

/** How each frame of an opening looks. */
export interface FrameLook {
  /** The colour of most of its edge, such as `#1b1f27`. */
  readonly background: string;
  /** Whether the frame resembles the mirrored last frame more than the last frame itself. */
  readonly mirrored: boolean;
}

/** Where a page records its direction before each frame. */
declare const directions: string[];

/** Frames are recorded at this size at most, because larger ones take longer to encode. */
const recordedPx = 320;
/** The time after a page is ready in which its last frames arrive. */
const lastFramesMs = 150;

/** A tab that records the frames of the pages that it opens. */
export class RecordingTab {
  readonly page: Page;
  readonly #session: CDPSession;
  #frames: { readonly data: string; readonly atMs: number }[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      this.#frames.push({ data, atMs: (metadata.timestamp ?? 0) * 1000 });
      void session.send('Page.screencastFrameAck', { sessionId });
    });
  }

  static async open(context: BrowserContext): Promise<RecordingTab> {
    const page = await context.newPage();
    // Runs before a frame is painted; a page that still blocks rendering has none.
    await page.addInitScript(() => {
      const seen: string[] = [];
      const look = () => {
        seen.push(document.documentElement.dir);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(globalThis, { directions: seen });
    });
    return new RecordingTab(page, await context.newCDPSession(page));
  }

  /** Gives the tab a size, and waits until what it shows is drawn at that size. */
  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        }),
    );
  }

  /** Opens an address and records until the element `ready` is drawn. */
  async record(url: string, ready: string): Promise<Opening> {
    this.#frames = [];
    await this.#session.send('Page.startScreencast', {
      format: 'png',
      maxWidth: recordedPx,
      maxHeight: recordedPx,
      everyNthFrame: 1,
    });
    await this.page.goto(url, { waitUntil: 'commit' });
    await this.page.waitForSelector(ready);
    await this.page.waitForTimeout(lastFramesMs);
    await this.#session.send('Page.stopScreencast');
    const page = await this.page.evaluate(() => ({
      seen: directions,
      from: performance.timeOrigin,
    }));
    const frames = this.#frames.filter(({ atMs }) => atMs >= page.from);
    return { frames: frames.map(({ data }) => data), directions: page.seen };
  }
}

/** Decodes frames in a page, and says how each looks. */
export function frameLooks(page: Page, frames: readonly string[]): Promise<FrameLook[]> {
  return page.evaluate(async (pictures) => {
    const decode = async (base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      const { data } = canvas?.getImageData(0, 0, width, height) ?? { data: [] };
      const at = (x: number, y: number) =>
        [0, 1, 2].map((part) => data[4 * (y * width + x) + part] ?? 0);
      return { width, height, at };
    };
    const hex = (colour: readonly number[]) =>
      `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    const read = await Promise.all(pictures.map(decode));
    const looks = read.map(({ width, height, at }) => {
      const edge = Array.from({ length: height }, (_, y) => [
        hex(at(1, y)),
        hex(at(width - 2, y)),
      ]).flat();
      const counts = new Map<string, number>();
      for (const colour of edge) counts.set(colour, (counts.get(colour) ?? 0) + 1);
      const [background = ''] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
      const ground = [1, 3, 5].map((index) =>
        Number.parseInt(background.slice(index, index + 2), 16),
      );
      /** Whether there is text or a line, which differs from the background more than a card. */
      const isInk = (x: number, y: number) =>
        at(x, y).some((part, index) => Math.abs(part - (ground[index] ?? 0)) > 90);
      return { background, width, height, isInk };
    });
    const last = looks.at(-1);
    return looks.map(({ background, width, height, isInk }) => {
      let same = 0;
      let mirrored = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          if (!isInk(x, y)) continue;
          const here = last?.isInk(x, y) ?? false;
          const opposite = last?.isInk(width - 1 - x, y) ?? false;
          if (here && !opposite) same += 1;
          if (opposite && !here) mirrored += 1;
        }
      }
      return { background, mirrored: mirrored > 2 * same };
    });
  }, frames);
}
