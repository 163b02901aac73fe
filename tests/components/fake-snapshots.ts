import { act } from '@testing-library/preact';

/** A source of snapshots that a test changes. */
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

  /** Reads a stored snapshot that was not reported yet. */
  readonly refresh = async () => {
    if (this.#unread !== null) this.set(this.#unread);
    this.#unread = null;
  };

  /** The number of subscribers. */
  get watchers(): number {
    return this.#subscribers.size;
  }

  /** Changes the snapshot and reports that. */
  set(next: Snapshot): void {
    this.#latest = next;
    for (const changed of this.#subscribers) changed();
  }

  /** Stores a snapshot without reporting it; `refresh` reads it. */
  store(next: Snapshot): void {
    this.#unread = next;
  }

  /** Changes the snapshot and lets the page update. */
  async show(next: Snapshot): Promise<void> {
    await act(async () => this.set(next));
  }
}
