import { frozenJson } from './frozen-json';

/**
 * A storage area as browsers keep it: JSON only, so that `NaN`, dates and maps are lost. A browser
 * gives each reader a copy; here all get the same frozen one, which is faster.
 */
export class FakeStorage {
  readonly #items = new Map<string, unknown>();
  /** How often the browser was asked, and how often to change something. */
  reads = 0;
  writes = 0;
  /** Set to make the next writes fail, as a full disk does. */
  failingWrites = 0;
  /** Set to make the next reads fail, as a damaged profile does. */
  failingReads = 0;

  /** Null asks for everything. */
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
      if (items[key] !== undefined) this.spoil(key, items[key]);
    }
  }

  remove(keys: string | readonly string[]): void {
    this.writes += 1;
    for (const key of typeof keys === 'string' ? [keys] : keys) this.#items.delete(key);
  }

  /** Overwrites the value at `key` without any check, as damage or another version would. */
  spoil(key: string, value: unknown): void {
    this.#items.set(key, frozenJson(value, this.#items.get(key)));
  }

  /**
   * Returns the value at `key` for a look from outside, which never fails. The same object as
   * before is an equal value.
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
