import type { Intent } from '@/reminders/event';

/** How often each cycle of each reminder was offered, and how often it may be. */
export class OffersInCycle {
  readonly #cycles = new Map<string, { shown: number; reasons: number }>();

  /** A cycle was offered; what is wrong with that, if anything: once, and once more if ignored. */
  shown(kind: string, turn: number | undefined): string | null {
    const key = `${kind} ${turn}`;
    const cycle = this.#cycles.get(key) ?? { shown: 0, reasons: 2 };
    cycle.shown += 1;
    this.#cycles.set(key, cycle);
    return cycle.shown > cycle.reasons ? `offered ${key} ${cycle.shown} times` : null;
  }

  /** Every answer or disturbance allows a cycle to be offered once more. */
  anotherReason(intent?: Intent): void {
    // A reminder that was deleted and made anew counts its cycles from the first.
    if (intent?.kind === 'change-settings' && intent.parts.own !== undefined) {
      for (const cycle of this.#cycles.keys()) {
        if (cycle.startsWith('own-')) this.#cycles.delete(cycle);
      }
    }
    for (const cycle of this.#cycles.values()) cycle.reasons += 1;
  }
}
