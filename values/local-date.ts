/** The local date of a point in time (epoch ms), as `2026-11-23`. */
export function localDate(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The name of the month that a local date belongs to, as `2026-11`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}
