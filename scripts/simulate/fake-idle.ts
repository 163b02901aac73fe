/** The idle states that a browser reports. */
type IdleState = 'active' | 'idle' | 'locked';

/** Chromium polls the idle state once a second. */
const pollMs = 1000;

/**
 * Reports when a person stops, leaves, locks and returns. Chromium compares the last reported state
 * with the current one every second, so after a threshold is raised it reports `active` for a pause
 * that is shorter. Firefox has no locked state; each new threshold resets it, and it reports idle
 * again.
 */
export class FakeIdle {
  /** Whether the person uses keyboard or mouse without a break. */
  typing = true;
  locked = false;
  /** The last input before the person stopped, in real time. */
  #lastInputAt: number;
  #seconds = 60;
  #reported: IdleState = 'active';

  constructor(
    readonly dialect: 'chromium' | 'firefox',
    readonly time: () => number,
  ) {
    this.#lastInputAt = time();
  }

  /** The idle threshold, in seconds without input. */
  get seconds(): number {
    return this.#seconds;
  }

  set seconds(seconds: number) {
    if (!(seconds >= 15)) throw new RangeError('Value must be at least 15.');
    this.#seconds = seconds;
    if (this.dialect === 'firefox') this.#reported = 'active';
  }

  /** Returns the time since the last input, in ms. */
  quietForMs(): number {
    return this.typing ? 0 : this.time() - this.#lastInputAt;
  }

  /** Starts or continues typing, which also unlocks. */
  type(): void {
    this.typing = true;
    this.locked = false;
  }

  /** Stops typing. */
  rest(): void {
    if (this.typing) this.#lastInputAt = this.time();
    this.typing = false;
  }

  /** Stops typing and locks the screen. */
  lock(): void {
    this.rest();
    this.locked = true;
  }

  /** Answers a query with a threshold in seconds. */
  state(seconds: number): IdleState {
    if (!(seconds >= 15)) throw new RangeError('Value must be at least 15.');
    if (this.locked && this.dialect === 'chromium') return 'locked';
    return this.quietForMs() >= seconds * 1000 ? 'idle' : 'active';
  }

  /** Whether the current state differs from the last reported one. */
  isUnreported(): boolean {
    return this.state(this.#seconds) !== this.#reported;
  }

  /** Returns when the browser would next report a change without further input (real time), or null. */
  nextChange(): number | null {
    if (this.state(this.#seconds) !== this.#reported) {
      return this.time() + (this.dialect === 'chromium' ? pollMs : 0);
    }
    const waits = this.#reported === 'active' && !this.typing;
    return waits ? this.#lastInputAt + this.#seconds * 1000 : null;
  }

  /** Reports the current state. */
  report(): IdleState {
    this.#reported = this.state(this.#seconds);
    return this.#reported;
  }

  /** Resets the state when the browser closes. Only Firefox keeps the threshold. */
  reset(): void {
    this.#reported = 'active';
    if (this.dialect === 'chromium') this.#seconds = 60;
  }
}
