/** Nobody may change what the storage keeps; a browser gives each reader a copy, which takes longer. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** A storage area as browsers keep it: JSON only, so that `NaN`, dates and maps are lost. */
export class FakeStorage {
  readonly #items = new Map<string, string>();
  /** What was read, parsed once for as long as it stays. */
  readonly #peeked = new Map<string, unknown>();
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
    const wanted = typeof keys === 'string' ? [keys] : (keys ?? this.keys());
    return Object.fromEntries(
      wanted.filter((key) => this.#items.has(key)).map((key) => [key, this.peek(key)]),
    );
  }

  set(items: Record<string, unknown>): void {
    this.writes += 1;
    if (this.failingWrites > 0) {
      this.failingWrites -= 1;
      throw new Error('Resource::kQuotaBytes quota exceeded');
    }
    for (const [key, value] of Object.entries(items)) {
      const json = JSON.stringify(value) as string | undefined;
      if (json === undefined || json === this.#items.get(key)) continue;
      this.#items.set(key, json);
      this.#peeked.delete(key);
    }
  }

  remove(keys: string | readonly string[]): void {
    this.writes += 1;
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      this.#items.delete(key);
      this.#peeked.delete(key);
    }
  }

  /** Overwrites what lies at `key` past all checks, as damage or another version would. */
  spoil(key: string, value: unknown): void {
    this.#items.set(key, JSON.stringify(value));
    this.#peeked.delete(key);
  }

  /** What lies at `key`, for a look from outside: it never fails, and must not be changed. */
  peek(key: string): unknown {
    const json = this.#items.get(key);
    if (json !== undefined && !this.#peeked.has(key)) {
      this.#peeked.set(key, frozen(JSON.parse(json) as unknown));
    }
    return this.#peeked.get(key);
  }

  clear(): void {
    this.#items.clear();
    this.#peeked.clear();
  }

  keys(): string[] {
    return [...this.#items.keys()];
  }
}
