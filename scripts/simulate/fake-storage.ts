import { frozenJson } from './frozen-json';

/**
 * A storage area that keeps JSON only, as browsers do, so `NaN`, dates and maps are lost. A browser
 * gives each reader a copy; here all share one frozen copy, which is faster.
 */
export class FakeStorage {
  readonly #items = new Map<string, unknown>();
  /** The number of calls that read, and that write. */
  reads = 0;
  writes = 0;
  /** The number of next writes that fail, as on a full disk. */
  failingWrites = 0;
  /** The number of next reads that fail, as in a damaged profile. */
  failingReads = 0;

  /** Returns the items with these keys; null means all. */
  get(keys: string | readonly string[] | null = null): Record<string, unknown> {
    this.reads += 1;
    if (this.failingReads > 0) {
      this.failingReads -= 1;
      throw new Error('IO error: could not read');
    }
    const found: Record<string, unknown> = {};
    for (const key of typeof keys === 'string' ? [keys] : (keys ?? this.#items.keys())) {
      if (this.#items.has(key)) found[key] = this.#items.get(key);
    }
    return found;
  }

  set(items: Record<string, unknown>): void {
    this.writes += 1;
    if (this.failingWrites > 0) {
      this.failingWrites -= 1;
      throw new Error('Resource::kQuotaBytes quota exceeded');
    }
    for (const key of Object.keys(items)) {
      if (items[key] !== undefined) this.#put(key, items[key]);
    }
  }

  remove(keys: string | readonly string[]): void {
    this.writes += 1;
    for (const key of typeof keys === 'string' ? [keys] : keys) this.#items.delete(key);
  }

  /** Overwrites a value without any check or failure, as damage or another version would. */
  corrupt(key: string, value: unknown): void {
    this.#put(key, value);
  }

  #put(key: string, value: unknown): void {
    // A frozen value is already stored under another key (for example as the previous copy), so it
    // is reused as is.
    const isCopy = typeof value === 'object' && Object.isFrozen(value);
    this.#items.set(key, isCopy ? value : frozenJson(value, this.#items.get(key)));
  }

  /**
   * Returns the value at `key` without counting a read or failing. An equal value is the same
   * object as before.
   */
  peek(key: string): unknown {
    return this.#items.get(key);
  }

  clear(): void {
    this.#items.clear();
  }

  keys(): string[] {
    return [...this.#items.keys()];
  }
}
