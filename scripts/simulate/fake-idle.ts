/** The states of a person that a browser tells apart. */
type IdleState = 'active' | 'idle' | 'locked';

/** Chromium looks at the person once a second. */
const pollMs = 1000;

/**
 * How a browser notices that a person stops, leaves, locks and returns. Chromium compares what it
 * told last with what it sees every second, and so calls someone active again whose pause is
 * shorter than a threshold that was raised. Firefox knows no lock; it watches anew with each new
 * threshold, and tells an idle person's state again.
 */
export class FakeIdle {
  /** Touching keys or mouse all the time. */
  typing = true;
  locked = false;
  /** The last input before the person stopped, in real time. */
  #lastInputAt: number;
  #seconds = 60;
  #told: IdleState = 'active';

  constructor(
    readonly dialect: 'chromium' | 'firefox',
    readonly time: () => number,
  ) {
    this.#lastInputAt = time();
  }

  /** After how many seconds without input the browser tells. */
  get seconds(): number {
    return this.#seconds;
  }

  set seconds(seconds: number) {
    if (!(seconds >= 15)) throw new RangeError('Value must be at least 15.');
    this.#seconds = seconds;
    if (this.dialect === 'firefox') this.#told = 'active';
  }

  /** For how long nothing was touched, in ms. */
  quietForMs(): number {
    return this.typing ? 0 : this.time() - this.#lastInputAt;
  }

  /** Begins or goes on to type: input, which also unlocks. */
  type(): void {
    this.typing = true;
    this.locked = false;
  }

  /** Takes the hands away. */
  rest(): void {
    if (this.typing) this.#lastInputAt = this.time();
    this.typing = false;
  }

  /** Locks the screen and goes. */
  lock(): void {
    this.rest();
    this.locked = true;
  }

  /** What a query answers: someone is idle after so many seconds without input. */
  state(seconds: number): IdleState {
    if (!(seconds >= 15)) throw new RangeError('Value must be at least 15.');
    if (this.locked && this.dialect === 'chromium') return 'locked';
    return this.quietForMs() >= seconds * 1000 ? 'idle' : 'active';
  }

  /** What a query would answer now was not told, and may never be. */
  isUntold(): boolean {
    return this.state(this.#seconds) !== this.#told;
  }

  /** When the browser would next tell of a change if nobody does anything (real time), or null. */
  nextChange(): number | null {
    if (this.state(this.#seconds) !== this.#told) {
      return this.time() + (this.dialect === 'chromium' ? pollMs : 0);
    }
    const waits = this.#told === 'active' && !this.typing;
    return waits ? this.#lastInputAt + this.#seconds * 1000 : null;
  }

  /** Tells of the change that has come. */
  tell(): IdleState {
    this.#told = this.state(this.#seconds);
    return this.#told;
  }

  /** The browser was closed: it remembers the threshold only in Firefox. */
  forget(): void {
    this.#told = 'active';
    if (this.dialect === 'chromium') this.#seconds = 60;
  }
}
