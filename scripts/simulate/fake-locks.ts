import type { Environment } from '@/platform/environment';

interface Waiting {
  readonly owner: object;
  readonly run: () => Promise<void>;
}

/** A lock, with the worker that holds it and those that wait. */
interface Lock {
  holder: object | null;
  queue: Waiting[];
}

/**
 * Web Locks: one holder per name, in the order of requests. The death of a worker releases its locks
 * and removes its requests.
 */
export class FakeLocks {
  readonly #locks = new Map<string, Lock>();
  readonly #dead = new WeakSet<object>();

  /** Returns the `navigator.locks` of one worker. */
  for(owner: object): Environment['locks'] {
    const request = (name: string, work: () => Promise<unknown>) =>
      new Promise((resolve, reject) => {
        // Here the code of a dead worker still runs until its next await.
        if (this.#dead.has(owner)) return;
        const lock = this.#locks.get(name) ?? { holder: null, queue: [] };
        this.#locks.set(name, lock);
        lock.queue.push({ owner, run: () => work().then(resolve, reject) });
        grant(lock);
      });
    return { request } as Environment['locks'];
  }

  /** Releases the locks of a worker that died, and drops its requests. */
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
  // A worker that died meanwhile has lost the lock, perhaps to its successor.
  if (lock.holder === owner) lock.holder = null;
  grant(lock);
}
