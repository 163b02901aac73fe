import timeWords from 'words:time';
import { weekdayAndDate, weekdayAt } from '@/locales/formats';
import { dayMs, minuteMs } from '@/values/duration';
import { plainDateOf } from '@/values/local-date';

/** Formats minutes without a line break: `1 min`, `24 min`. */
export function minutes(count: number): string {
  return timeWords.minutes({ count });
}

/** Formats minutes: `45 min`, `5 h 10 min`. */
export function hoursAndMinutes(whole: number): string {
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return minutes(rest);
  const wholeHours = timeWords.hours({ count: hours });
  return rest === 0
    ? wholeHours
    : timeWords.hoursAndMinutes({ hours: wholeHours, minutes: minutes(rest) });
}

/** Formats seconds: `40 s`, `3 min`, `3 min 30 s`. */
export function minutesAndSeconds(whole: number): string {
  const [count, rest] = [Math.floor(whole / 60), whole % 60];
  if (count > 0 && rest === 0) return minutes(count);
  const seconds = timeWords.seconds({ count: rest });
  return count === 0 ? seconds : timeWords.minutesAndSeconds({ minutes: minutes(count), seconds });
}

/** Formats the length of a routine: `3 min`, or `30 s` below a minute. */
export function routineLength(minuteCount: number): string {
  return minutesAndSeconds(Math.round(minuteCount * 60));
}

/** Formats a length in ms for a sentence: `less than a minute`, `12 min`, `3 h 5 min`, `4 days`. */
export function lengthOf(ms: number): string {
  const whole = Math.round(ms / minuteMs);
  if (whole < 1) return timeWords.underAMinute;
  return ms >= 2 * dayMs
    ? timeWords.days({ count: Math.round(ms / dayMs) })
    : hoursAndMinutes(whole);
}

/** Formats a local date as a heading: `Today`, `Yesterday` or `Tuesday 24 November`. */
export function dayName(date: string, today: string): string {
  const { days } = Temporal.PlainDate.from(date).until(today);
  if (days === 0) return timeWords.today;
  return days === 1 ? timeWords.yesterday : weekdayAndDate(date, today);
}

/** Says how long ago a day is: `earlier today`, `yesterday`, `Tuesday`, `2 weeks ago`. */
export function daysAgo(at: number, now: number, zone: string): string {
  const { days } = plainDateOf(at, zone).until(plainDateOf(now, zone));
  if (days <= 0) return timeWords.ago.today;
  if (days === 1) return timeWords.ago.yesterday;
  return days < 7 ? weekdayAt(at, zone) : timeWords.ago.weeks({ count: Math.floor(days / 7) });
}
