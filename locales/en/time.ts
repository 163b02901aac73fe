const language = 'en';

/** The time of day of a point in time (epoch ms), as people write it: `14:35`. */
function clockTime(at: number, zone: string): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
}

/** The time of day with the weekday in front when it is not on the day of `now`: `Mon 09:00`. */
export function dayAndTime(at: number, now: number, zone: string): string {
  const day = (time: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: zone }).format(time);
  const nearby = Math.abs(at - now) < 24 * 3_600_000 && day(at) === day(now);
  return nearby ? clockTime(at, zone) : `${day(at)} ${clockTime(at, zone)}`;
}

/** How long something was not done, after `not`: `since Tuesday`, from a week on `for a week`. */
export function sinceDay(at: number, now: number, zone: string): string {
  const date = (time: number) =>
    Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate();
  const days = date(at).until(date(now)).days;
  if (days <= 0) return 'since earlier today';
  if (days === 1) return 'since yesterday';
  if (days < 7) {
    const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: zone });
    return `since ${day.format(at)}`;
  }
  const weeks = Math.floor(days / 7);
  return weeks === 1 ? 'for a week' : `for ${weeks} weeks`;
}

/** A length of time in whole minutes, which no line breaks: `1 min`, `24 min`. */
export function minutes(count: number): string {
  return `${count}\u00A0min`;
}

/** How long a routine takes: `3 min`, or `30 s` for less than a minute. */
export function routineLength(minuteCount: number): string {
  return minuteCount < 1 ? `${minuteCount * 60}\u00A0s` : minutes(minuteCount);
}

/** The names of the weekdays from Monday, long and short. */
export const weekdays = [
  { long: 'Monday', short: 'Mo' },
  { long: 'Tuesday', short: 'Tu' },
  { long: 'Wednesday', short: 'We' },
  { long: 'Thursday', short: 'Th' },
  { long: 'Friday', short: 'Fr' },
  { long: 'Saturday', short: 'Sa' },
  { long: 'Sunday', short: 'Su' },
] as const;

/** A length in seconds as a clock shows it: `0:45`, `2:05`. */
export function clockLength(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
