import type { Intent } from '@/reminders/event';

/** Two breaks reported within a minute are one. */
const sameBreakMs = 60_000;

/** The breaks that the person reported and the worker acknowledged, to compare with the store. */
export class BreakLedger {
  #requested = 0;
  #acknowledged = 0;
  readonly #sessions = new Set<string>();
  #lastAt = 0;

  /** Notes a request at `now` (epoch ms). Returns whether it reports a new break. */
  request(intent: Intent, now: number): boolean {
    const isBreak = this.#isNew(intent, now);
    if (isBreak || intent.kind === 'i-moved') this.#requested += 1;
    return isBreak;
  }

  /** Notes that the worker acknowledged a break. */
  acknowledge(): void {
    this.#acknowledged += 1;
  }

  /** Notes an undone break, so the store may count one fewer. */
  undo(): void {
    this.#acknowledged = Math.max(0, this.#acknowledged - 1);
    this.#lastAt = 0;
  }

  /** Describes how the stored number of breaks differs from the reported ones; null when it fits. */
  mismatch(stored: number): string | null {
    const [least, most] = [this.#acknowledged, this.#requested];
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
