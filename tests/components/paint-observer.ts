const frameMs = 16;

/** Replaces `PerformanceObserver` in a page that is painted one frame later. */
export class PaintObserver {
  readonly #callback: (entries: { getEntriesByName(name: string): object[] }) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(callback: (entries: { getEntriesByName(name: string): object[] }) => void) {
    this.#callback = callback;
  }

  observe(): void {
    const getEntriesByName = (name: string) =>
      name === 'first-contentful-paint' ? [{ name }] : [];
    this.#timer = setTimeout(() => this.#callback({ getEntriesByName }), frameMs);
  }

  disconnect(): void {
    clearTimeout(this.#timer);
  }
}

/** Replaces `PerformanceObserver` in a hidden page, which is not painted. */
export class NoPaintObserver {
  observe(): void {}
  disconnect(): void {}
}
