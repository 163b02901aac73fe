/** What may go wrong with the delivery of an event. */
export type DeliveryFault = 'lost' | 'doubled' | 'late';

/** Whether a worker is killed before or after the effect of a call. */
export type KillSide = 'before' | 'after';

/** A fault that is due after a number of calls or deliveries. */
interface Due<What> {
  readonly what: What;
  remaining: number;
}

/** Counts down by one, and returns whether the fault is due. */
function isDue<What>(due: Due<What> | null): due is Due<What> {
  if (due === null) return false;
  due.remaining -= 1;
  return due.remaining <= 0;
}

/** Plans faults, one kill and one delivery fault at a time, and counts those that happened. */
export class FaultInjector {
  #kill: Due<KillSide> | null = null;
  #deliveryFault: Due<DeliveryFault> | null = null;
  /** Events that were lost, doubled or late, and failures of storage. */
  faults = 0;
  /** Called when a delivery fault happens. */
  onDeliveryFault: () => void = () => undefined;

  /** Whether a planned kill or delivery fault has not happened yet. */
  get isPending(): boolean {
    return this.#kill !== null || this.#deliveryFault !== null;
  }

  /** Kills the worker at the `calls`-th API call from now, before or after it took effect. */
  killAfter(calls: number, side: KillSide): void {
    this.#kill = { what: side, remaining: calls };
  }

  /** Disturbs the delivery of the `deliveries`-th alarm or presence event from now. */
  failDelivery(deliveries: number, deliveryFault: DeliveryFault): void {
    this.#deliveryFault = { what: deliveryFault, remaining: deliveries };
  }

  /** Returns on which side of its effect this call kills the worker, or null. */
  takeKill(): KillSide | null {
    if (!isDue(this.#kill)) return null;
    const { what } = this.#kill;
    this.#kill = null;
    return what;
  }

  /** Returns the fault of this delivery, or null. */
  takeDeliveryFault(): DeliveryFault | null {
    if (!isDue(this.#deliveryFault)) return null;
    const { what } = this.#deliveryFault;
    this.#deliveryFault = null;
    this.faults += 1;
    this.onDeliveryFault();
    return what;
  }
}
