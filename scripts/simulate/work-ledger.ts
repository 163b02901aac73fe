import { eventsIn } from './done-in';
import type { World } from './world';

interface Told {
  /** By the clock of the computer, in epoch ms. */
  readonly startedAt: number;
  readonly asked: number;
  readonly kept: number;
}

/** What a guide told of the work in its routines, to be held against what is stored. */
export class WorkLedger {
  readonly #world: World;
  /** By the name of the playing: the seconds that were told last, and those that were acknowledged. */
  readonly #told = new Map<string, Told>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The guide tells that so many seconds were worked so far, and may tell so again. */
  async tell(id: string, seconds: number): Promise<void> {
    const before = this.#told.get(id);
    const startedAt = before?.startedAt ?? this.#world.clock();
    const work = { exercise: 'standing-hamstring-stretch', area: 'hamstring' as const };
    const done = await this.#world.sendRequest({
      kind: 'record-routine',
      id,
      routine: 'hamstrings-standing-2min',
      startedAt,
      done: [{ ...work, left: seconds, right: 0, both: 0 }],
    });
    this.#told.set(id, { startedAt, asked: seconds, kept: done ? seconds : (before?.kept ?? 0) });
  }

  /** What is wrong with what is stored of all that was told, if anything. */
  wrong(): string | null {
    const routines = eventsIn(this.#world).flatMap((event) =>
      event.what === 'routine' ? [event] : [],
    );
    for (const [id, { asked, kept }] of this.#told) {
      const stored = routines.filter((event) => event.id === id);
      const seconds = stored[0]?.done[0]?.left ?? 0;
      if (stored.length > 1) return `recorded ${id} ${stored.length} times`;
      if (seconds < kept || seconds > asked) {
        return `recorded ${seconds} s of ${id}, of ${kept} to ${asked}`;
      }
    }
    return null;
  }
}
