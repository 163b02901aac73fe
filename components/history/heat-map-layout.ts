import { daysFrom, firstShownDay, shownWeeks } from '@/history/week';

/** Room for the names of months, above and beside the days, in px. */
const months = { above: 22, beside: 40 };
/** The smallest size that a finger hits and the largest that looks like a calendar, in px. */
const cellSize = { least: 26, high: 36, wide: 52 };

/** The positions of the days of twelve weeks, in px. */
export interface HeatMapLayout {
  readonly first: string;
  /** Whether weeks are rows, as on a narrow page, instead of columns. */
  readonly weeksAre: 'columns' | 'lines';
  readonly width: number;
  readonly height: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** Returns the upper left corner of a day. */
  readonly placeOf: (date: string) => { readonly x: number; readonly y: number };
  /** Returns the position of the name of a weekday, from 0 for the first day of the week. */
  readonly weekdayAt: (weekday: number) => { readonly x: number; readonly y: number };
  /** The months, each with the first date of the week of its label. */
  readonly months: readonly { readonly first: string; readonly x: number; readonly y: number }[];
}

/**
 * Lays out twelve weeks up to the week of `today`, for a width and the room that names of weekdays
 * need, in px.
 */
export function heatMapLayout(
  today: string,
  width: number,
  { firstDay, namesOfDays }: { readonly firstDay: number; readonly namesOfDays: number },
): HeatMapLayout {
  const first = firstShownDay(today, firstDay);
  const inColumns = width >= namesOfDays + shownWeeks * cellSize.least;
  const left = inColumns ? namesOfDays : months.beside;
  const [across, down] = inColumns ? [shownWeeks, 7] : [7, shownWeeks];
  const cellWidth = Math.min(cellSize.wide, Math.floor((width - left) / across));
  const cell = { width: cellWidth, height: Math.min(cellSize.high, cellWidth) };
  const at = (column: number, line: number) => ({
    x: left + column * cell.width,
    y: months.above + line * cell.height,
  });
  const placeOf = (date: string) => {
    const days = Temporal.PlainDate.from(first).until(date).days;
    const [week, weekday] = [Math.floor(days / 7), days % 7];
    return inColumns ? at(week, weekday) : at(weekday, week);
  };
  const middleOfLine = cell.height / 2 + 4;
  const weeks = Array.from({ length: shownWeeks }, (_, week) => daysFrom(first, 7 * week));
  const firstOfMonths = weeks.filter(
    (start, week) => week === 0 || start.slice(0, 7) !== weeks[week - 1]?.slice(0, 7),
  );
  return {
    first,
    weeksAre: inColumns ? 'columns' : 'lines',
    width: left + across * cell.width,
    height: months.above + down * cell.height + 4,
    cell,
    placeOf,
    weekdayAt: (weekday) =>
      inColumns
        ? { x: 0, y: at(0, weekday).y + middleOfLine }
        : { x: at(weekday, 0).x + cell.width / 2 - 4, y: 14 },
    months: firstOfMonths
      // Names in neighbouring columns would overlap.
      .filter((start, index) => firstOfMonths[index + 1] !== daysFrom(start, 7))
      .map((start) => {
        const { x, y } = placeOf(start);
        return inColumns
          ? { first: start, x: x + 3, y: 14 }
          : { first: start, x: 0, y: y + middleOfLine };
      }),
  };
}

/** Returns the day that a key moves to from `chosen`; null outside the first day to today. */
export function dayByKey(
  key: string,
  chosen: string,
  { first, weeksAre }: HeatMapLayout,
  today: string,
): string | null {
  const [along, across] = weeksAre === 'columns' ? [1, 7] : [7, 1];
  const moves: Readonly<Record<string, string>> = {
    ArrowUp: daysFrom(chosen, -along),
    ArrowDown: daysFrom(chosen, along),
    ArrowLeft: daysFrom(chosen, -across),
    ArrowRight: daysFrom(chosen, across),
    Home: first,
    End: today,
  };
  const wished = moves[key];
  if (wished === undefined) return null;
  return wished < first || wished > today ? chosen : wished;
}
