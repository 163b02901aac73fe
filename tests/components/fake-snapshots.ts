import { act } from '@testing-library/preact';

/** A source of snapshots, such as the store, that a test changes. */
export class FakeSnapshots<Snapshot> {
  readonly #subscribers = new Set<() => void>();
  #latest: Snapshot;
  #unread: Snapshot | null = null;

  constructor(first: Snapshot) {
    this.#latest = first;
  }

  readonly latest = () => this.#latest;

  readonly subscribe = (changed: () => void) => {
    this.#subscribers.add(changed);
    return () => this.#subscribers.delete(changed);
  };

  /** Reads what was stored and not shown yet. */
  readonly refresh = async () => {
    if (this.#unread !== null) this.set(this.#unread);
    this.#unread = null;
  };

  /** How many parts of a page watch. */
  get watchers(): number {
    return this.#subscribers.size;
  }

  /** Changes the snapshot, as a store does that reports its changes. */
  set(next: Snapshot): void {
    this.#latest = next;
    for (const changed of this.#subscribers) changed();
  }

  /** Changes the store, which reports it only when it is read again. */
  store(next: Snapshot): void {
    this.#unread = next;
  }

  /** Changes the snapshot and lets the page draw it. */
  async show(next: Snapshot): Promise<void> {
    await act(async () => this.set(next));
  }
}
