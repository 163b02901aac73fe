/** A point in time as the pure rooms see it: the clock is read outside and handed in. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  /** IANA name of the time zone that the person is in now, such as `Europe/Berlin`. */
  readonly zone: string;
}
