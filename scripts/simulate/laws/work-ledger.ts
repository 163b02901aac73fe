import type { World } from '@/scripts/simulate/world';
import { recordedEvents } from './recorded-events';

interface ReportedWork {
  /** By the computer's clock, in epoch ms. */
  readonly startedAt: number;
  readonly reported: number;
  readonly acknowledged: number;
}

/** The work that guides reported of their routines, to compare with the store. */
export class WorkLedger {
  readonly #world: World;
  /** By session: the seconds that were reported last, and those that were acknowledged. */
  readonly #reported = new Map<string, ReportedWork>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Reports the seconds of work so far, as a guide does repeatedly. */
  async report(id: string, seconds: number): Promise<void> {
    const before = this.#reported.get(id);
    const startedAt = before?.startedAt ?? this.#world.clock();
    const work = { exercise: 'standing-hamstring-stretch', area: 'hamstring' as const };
    const done = await this.#world.sendRequest({
      kind: 'record-routine',
      id,
      routine: 'hamstrings-standing-2min',
      startedAt,
      done: [{ ...work, left: seconds, right: 0, both: 0 }],
    });
    this.#reported.set(id, {
      startedAt,
      reported: seconds,
      acknowledged: done ? seconds : (before?.acknowledged ?? 0),
    });
  }

  /** Describes how the stored work differs from the reported work; null if they match. */
  mismatch(): string | null {
    const routines = recordedEvents(this.#world).flatMap((event) =>
      event.what === 'routine' ? [event] : [],
    );
    for (const [id, { reported, acknowledged }] of this.#reported) {
      const stored = routines.filter((event) => event.id === id);
      const seconds = stored[0]?.done[0]?.left ?? 0;
      if (stored.length > 1) return `recorded ${id} ${stored.length} times`;
      if (seconds < acknowledged || seconds > reported) {
        return `recorded ${seconds} s of ${id}, of ${acknowledged} to ${reported}`;
      }
    }
    return null;
  }
}
