import type { Environment } from '@/platform/environment';

interface Waiting {
  readonly owner: object;
  readonly run: () => Promise<void>;
}

/** One name: who holds it, and who waits for it. */
interface Lock {
  holder: object | null;
  queue: Waiting[];
}

/**
 * Locks as the browser keeps them: one holder of a name at a time, in order of asking, and released
 * when the worker that holds or waits dies.
 */
export class FakeLocks {
  readonly #locks = new Map<string, Lock>();
  readonly #dead = new WeakSet<object>();

  /** The `navigator.locks` that one worker sees. */
  for(owner: object): Environment['locks'] {
    const request = (name: string, work: () => Promise<unknown>) =>
      new Promise((resolve, reject) => {
        // What a dead worker had under way still runs to its next await here.
        if (this.#dead.has(owner)) return;
        const lock = this.#locks.get(name) ?? { holder: null, queue: [] };
        this.#locks.set(name, lock);
        lock.queue.push({ owner, run: () => work().then(resolve, reject) });
        grant(lock);
      });
    return { request } as Environment['locks'];
  }

  /** Takes everything back from a worker that died. */
  release(owner: object): void {
    this.#dead.add(owner);
    for (const lock of this.#locks.values()) {
      lock.queue = lock.queue.filter((waiting) => waiting.owner !== owner);
      if (lock.holder === owner) lock.holder = null;
      grant(lock);
    }
  }
}

function grant(lock: Lock): void {
  if (lock.holder !== null) return;
  const first = lock.queue.shift();
  if (first === undefined) return;
  lock.holder = first.owner;
  void hold(lock, first);
}

async function hold(lock: Lock, { owner, run }: Waiting): Promise<void> {
  await run();
  // One that died meanwhile has lost it, perhaps to its successor.
  if (lock.holder === owner) lock.holder = null;
  grant(lock);
}
