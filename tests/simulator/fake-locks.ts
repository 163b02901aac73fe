import type { Environment } from '@/platform/environment';

interface Waiting {
  readonly owner: object;
  readonly run: () => Promise<void>;
}

/**
 * Locks as the browser keeps them: one holder at a time, in order of asking, and released when the
 * worker that holds or waits dies.
 */
export class FakeLocks {
  #queue: Waiting[] = [];
  #holder: object | null = null;
  readonly #dead = new WeakSet<object>();

  /** The `navigator.locks` that one worker sees. */
  for(owner: object): Environment['locks'] {
    const request = (_name: string, work: () => Promise<unknown>) =>
      new Promise((resolve, reject) => {
        // What a dead worker had under way still runs to its next await here.
        if (this.#dead.has(owner)) return;
        this.#queue.push({ owner, run: () => work().then(resolve, reject) });
        this.#grant();
      });
    return { request } as Environment['locks'];
  }

  /** Takes everything back from a worker that died. */
  release(owner: object): void {
    this.#dead.add(owner);
    this.#queue = this.#queue.filter((waiting) => waiting.owner !== owner);
    if (this.#holder === owner) this.#holder = null;
    this.#grant();
  }

  #grant(): void {
    if (this.#holder !== null) return;
    const first = this.#queue.shift();
    if (first === undefined) return;
    this.#holder = first.owner;
    void this.#hold(first);
  }

  async #hold({ owner, run }: Waiting): Promise<void> {
    await run();
    if (this.#holder === owner) this.#holder = null;
    this.#grant();
  }
}
