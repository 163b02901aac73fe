/** What may go wrong with an event on its way to the worker. */
export type Mishap = 'lost' | 'doubled' | 'late';

/** On which side of the effect of a call a worker is killed. */
export type KillSide = 'before' | 'after';

/** Something that is due after so many more chances. */
interface Due<What> {
  readonly what: What;
  chances: number;
}

/** What is due now, after one more chance. */
function isDue<What>(due: Due<What> | null): due is Due<What> {
  if (due === null) return false;
  due.chances -= 1;
  return due.chances <= 0;
}

/** What will go wrong, one thing at a time, and how often something did. */
export class Misfortune {
  #kill: Due<KillSide> | null = null;
  #mishap: Due<Mishap> | null = null;
  /** Events that were lost, doubled or late, and failures of storage. */
  faults = 0;
  /** Told when an event does not reach the worker as it should. */
  onMishap: () => void = () => undefined;

  /** A kill or a mishap is still to come. */
  get isExpected(): boolean {
    return this.#kill !== null || this.#mishap !== null;
  }

  /** Kills the worker at the `calls`-th API call from now, before or after it took effect. */
  killAfter(calls: number, side: KillSide): void {
    this.#kill = { what: side, chances: calls };
  }

  /** The `deliveries`-th alarm or change of presence from now does not reach the worker as it should. */
  mishapAt(deliveries: number, mishap: Mishap): void {
    this.#mishap = { what: mishap, chances: deliveries };
  }

  /** Whether the worker dies at this call, and on which side of its effect. */
  killsNow(): KillSide | null {
    if (!isDue(this.#kill)) return null;
    const { what } = this.#kill;
    this.#kill = null;
    return what;
  }

  /** What happens to an event that is on its way. */
  strikesNow(): Mishap | null {
    if (!isDue(this.#mishap)) return null;
    const { what } = this.#mishap;
    this.#mishap = null;
    this.faults += 1;
    this.onMishap();
    return what;
  }
}
