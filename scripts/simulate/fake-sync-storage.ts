import { FakeStorage } from './fake-storage';

const itemBytes = 8192;
const areaBytes = 102_400;
/** Measured: the 120th write within a minute is refused. */
const writesPerMinute = 119;

/** The synced area of one device, with the limits that were measured in both browsers. */
export class FakeSyncStorage extends FakeStorage {
  readonly #now: () => number;
  #writes: number[] = [];

  constructor(now: () => number) {
    super();
    this.#now = now;
  }

  override set(items: Record<string, unknown>): void {
    const now = this.#now();
    this.#writes = this.#writes.filter((at) => now - at < 60_000);
    if (this.#writes.length >= writesPerMinute) {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    }
    const sizes = Object.entries({ ...this.get(), ...items }).map(
      ([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length,
    );
    if (sizes.some((size) => size > itemBytes)) {
      throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
    }
    if (sizes.reduce((sum, size) => sum + size, 0) > areaBytes) {
      throw new Error('Resource::kQuotaBytes quota exceeded');
    }
    super.set(items);
    this.#writes.push(now);
  }
}
