import type { Intent } from '@/reminders/event';

/** Two breaks reported within a minute are one. */
const sameBreakMs = 60_000;

/** The breaks that the person reported and the worker acknowledged, to compare with the store. */
export class BreakLedger {
  #asked = 0;
  #acknowledged = 0;
  readonly #sessions = new Set<string>();
  #lastAt = 0;

  /** Notes what is asked for at `now` (epoch ms); true when it is a break of its own. */
  ask(intent: Intent, now: number): boolean {
    const isBreak = this.#isNew(intent, now);
    if (isBreak || intent.kind === 'i-moved') this.#asked += 1;
    return isBreak;
  }

  /** The worker acknowledged a break. */
  acknowledge(): void {
    this.#acknowledged += 1;
  }

  /** A break was taken back, so one less may have been counted. */
  takeBack(): void {
    this.#acknowledged = Math.max(0, this.#acknowledged - 1);
    this.#lastAt = 0;
  }

  /** Compares the stored number of breaks; returns what is wrong, if anything. */
  wrongWith(stored: number): string | null {
    const [least, most] = [this.#acknowledged, this.#asked];
    return stored < least || stored > most
      ? `counted ${stored} breaks of ${least} to ${most}`
      : null;
  }

  #isNew(intent: Intent, now: number): boolean {
    if (intent.kind === 'count-routine') {
      const isNew = !this.#sessions.has(intent.session);
      this.#sessions.add(intent.session);
      if (isNew) this.#lastAt = now;
      return isNew;
    }
    if (intent.kind !== 'i-moved') return false;
    const sinceMs = now - this.#lastAt;
    this.#lastAt = now;
    return sinceMs >= sameBreakMs || sinceMs < 0;
  }
}
