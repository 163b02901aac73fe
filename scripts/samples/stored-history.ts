import { datesFrom, daysFrom, weekStart } from '@/history/week';
import { historyItems } from '@/platform/storage/user-data';
import { dayOf } from '@/scripts/samples/sample-days';
import { syntheticHistory } from '@/scripts/samples/synthetic-history';
import { localDate, monthOf } from '@/values/local-date';

/** Returns storage items with a synthetic history of `days` up to now. */
export function storedHistory(days: number, seed = 7): Record<string, unknown> {
  const zone = Temporal.Now.timeZoneId();
  const until = Date.now();
  const today = localDate(until, zone);
  return historyItems(syntheticHistory({ today, until, days, zone, seed }), monthOf(today));
}

/**
 * Returns storage items for five working days of last week: two reach the goal, and most reminders
 * are skipped. The weekly review praises the two days and suggests a longer interval.
 */
export function storedLastWeek(): Record<string, unknown> {
  const today = localDate(Date.now(), Temporal.Now.timeZoneId());
  const week = datesFrom(daysFrom(weekStart(today, 1), -7), 5);
  const days = week.map((date, index) => dayOf(date, { breaks: index < 2 ? 4 : 2 }));
  const events = week.map((date) => {
    const noon =
      Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds + 43_200_000;
    const skipped = [0, 1, 2].flatMap((hour) => [
      { what: 'offered' as const, at: noon + hour * 3_600_000, kind: 'stretch' },
      { what: 'skipped' as const, at: noon + hour * 3_600_000 + 60_000, kind: 'stretch' },
    ]);
    return { date, events: skipped };
  });
  return historyItems({ days, events }, monthOf(today));
}
