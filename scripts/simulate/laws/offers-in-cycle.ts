import type { Intent } from '@/reminders/event';

/** Counts how often each cycle of each reminder was offered, and how often it may be. */
export class OffersInCycle {
  readonly #cycles = new Map<string, { shown: number; allowed: number }>();

  /** Counts an offer. Returns an error when a cycle is offered too often: twice, plus once per allowance. */
  add(kind: string, turn: number | undefined): string | null {
    const key = `${kind} ${turn}`;
    const cycle = this.#cycles.get(key) ?? { shown: 0, allowed: 2 };
    cycle.shown += 1;
    this.#cycles.set(key, cycle);
    return cycle.shown > cycle.allowed ? `offered ${key} ${cycle.shown} times` : null;
  }

  /** Allows each cycle one more offer, after an answer or a disturbance. */
  allowOneMore(intent?: Intent): void {
    // A reminder that was deleted and created again restarts its cycles.
    if (intent?.kind === 'change-settings' && intent.parts.own !== undefined) {
      for (const cycle of this.#cycles.keys()) {
        if (cycle.startsWith('own-')) this.#cycles.delete(cycle);
      }
    }
    for (const cycle of this.#cycles.values()) cycle.allowed += 1;
  }
}
