/** A storage area as browsers keep it: JSON only, so that `NaN`, dates and maps are lost. */
export class FakeStorage {
  readonly #items = new Map<string, string>();
  /** Set to make the next writes fail, as a full disk does. */
  failingWrites = 0;

  get(keys: string | readonly string[]): Record<string, unknown> {
    const wanted = typeof keys === 'string' ? [keys] : keys;
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const json = this.#items.get(key);
        return json === undefined ? [] : [[key, JSON.parse(json) as unknown]];
      }),
    );
  }

  set(items: Record<string, unknown>): void {
    if (this.failingWrites > 0) {
      this.failingWrites -= 1;
      throw new Error('Resource::kQuotaBytes quota exceeded');
    }
    for (const [key, value] of Object.entries(items)) {
      const json = JSON.stringify(value) as string | undefined;
      if (json !== undefined) this.#items.set(key, json);
    }
  }

  clear(): void {
    this.#items.clear();
  }

  keys(): string[] {
    return [...this.#items.keys()];
  }
}
