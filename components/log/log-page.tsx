import holdWords from 'words:holds';
import logWords from 'words:log';
import type { ComponentProps } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SettingSection } from '@/components/form/setting-row';
import { TestReminder } from '@/components/form/test-reminder';
import { HealthPanel, type HealthProps } from '@/components/log/health-panel';
import { logSentence, reminderOf } from '@/components/log/log-sentence';
import { clockTime, dayAndTime } from '@/locales/formats';
import { dayName } from '@/locales/time-text';
import type { ReminderId } from '@/reminders/kinds/kinds';
import type { LogEntry } from '@/reminders/log-entry';
import { earliestOf, nextUpAt } from '@/reminders/next-up';
import type { State } from '@/reminders/state';
import type { OwnReminder } from '@/settings/settings';
import { localDate } from '@/values/local-date';
import type { Moment } from '@/values/moment';
import '@/components/form/select-field.css';
import './log-page.css';

const words = logWords;

/** A local date with its entries, newest first. */
interface Day {
  readonly date: string;
  readonly entries: readonly LogEntry[];
}

/** Groups the log by days of the current zone, newest first. */
function daysOf(log: readonly LogEntry[], zone: string): Day[] {
  const days = Map.groupBy(log.toReversed(), ({ at }) => localDate(at, zone));
  return [...days]
    .map(([date, entries]) => ({ date, entries }))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1));
}

/** Shows the next reminder, or what holds it. */
function nextSentence(state: State, moment: Moment): string {
  const nextUp = nextUpAt(state, moment);
  const nameOf = (kind: ReminderId) => reminderOf(kind, state.settings.own);
  const time = (at: number) => dayAndTime(at, moment.at, moment.zone);
  switch (nextUp.kind) {
    case 'offer':
      return words.next.offer(nameOf(nextUp.reminder));
    case 'held':
      return nextUp.until === null
        ? words.next.held({ reason: holdWords.now[nextUp.why] })
        : words.next.heldUntil({ reason: holdWords.now[nextUp.why], time: time(nextUp.until) });
    case 'waiting':
      return words.next.waiting({ ...nameOf(nextUp.reminder), time: time(nextUp.until) });
    case 'next': {
      const first = earliestOf(nextUp);
      return words.next.next({ ...nameOf(first.kind), time: time(first.at) });
    }
    case 'off':
      return words.next.off;
  }
}

/** A native select of the days; null means all. */
function DayFilter(props: {
  readonly days: readonly Day[];
  readonly today: string;
  readonly chosen: string | null;
  readonly onChoose: (date: string | null) => void;
}) {
  const id = useId();
  const { days, today, chosen, onChoose } = props;
  return (
    <div class="select-field">
      <label for={id}>{words.day}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{words.everyDay}</option>
        {days.map(({ date, entries }) => (
          <option key={date} value={date}>
            {words.dayChoice({ day: dayName(date, today), count: entries.length })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A line of the log: an entry and how often it repeats within a minute. */
interface Line {
  readonly at: number;
  readonly time: string;
  readonly sentence: string;
  readonly times: number;
}

/** Turns the entries of a day into lines. Repetitions within a minute share a line. */
function linesOf({ entries }: Day, own: readonly OwnReminder[], zone: string): readonly Line[] {
  const lines: Line[] = [];
  for (const entry of entries) {
    const line = {
      at: entry.at,
      time: clockTime(entry.at, zone),
      sentence: logSentence(entry, own, zone),
      times: 1,
    };
    const last = lines.at(-1);
    const repeats = last?.time === line.time && last.sentence === line.sentence;
    if (repeats) lines.splice(-1, 1, { ...line, times: last.times + 1 });
    else lines.push(line);
  }
  return lines;
}

function DayEntries(props: {
  readonly day: Day;
  readonly today: string;
  readonly own: readonly OwnReminder[];
  readonly zone: string;
}) {
  const { day, today, own, zone } = props;
  const id = useId();
  const lines = linesOf(day, own, zone);
  return (
    <section class="log-day" aria-labelledby={id}>
      <h3 id={id}>{dayName(day.date, today)}</h3>
      <ul>
        {lines.map(({ at, time, sentence, times }, index) => (
          // New entries are added at the top, so counting from the end keeps keys stable.
          <li key={lines.length - index}>
            <time dateTime={new Date(at).toISOString()}>{time}</time>
            <span>{times === 1 ? sentence : words.repeated({ sentence, times })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entries(props: {
  readonly log: readonly LogEntry[];
  readonly unread: number;
  readonly own: readonly OwnReminder[];
  readonly moment: Moment;
}) {
  const [wished, setWished] = useState<string | null>(null);
  const { log, unread, own } = props;
  const { at, zone } = props.moment;
  const today = localDate(at, zone);
  const days = daysOf(log, zone);
  // A day may expire while it is shown.
  const chosen = days.some(({ date }) => date === wished) ? wished : null;
  const shown = days.filter(({ date }) => chosen === null || date === chosen);
  const many = shown.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <SettingSection id="log-entries" title={words.entries}>
      {log.length > 0 && (
        <DayFilter days={days} today={today} chosen={chosen} onChoose={setWished} />
      )}
      <p class="log-found" role="status">
        {log.length === 0 ? words.none : words.found({ count: many })}
      </p>
      {shown.map((day) => (
        <DayEntries key={day.date} day={day} today={today} own={own} zone={zone} />
      ))}
      {unread > 0 && <p class="panel-lead">{words.unread({ count: unread })}</p>}
      <p class="panel-lead">{words.kept}</p>
    </SettingSection>
  );
}

/** Explains why a reminder was shown or not: what is next, the health, and every decision. */
export function LogPage(
  props: HealthProps &
    ComponentProps<typeof TestReminder> & {
      /** The number of unreadable entries. */
      readonly unread: number;
    },
) {
  const { health, dialect, state, log, unread, moment, onRepair, system, onTest } = props;
  return (
    <>
      <h2 class="view-title">{words.title}</h2>
      <p class="panel-lead">{words.lead}</p>
      <p class="view-headline">{nextSentence(state, moment)}</p>
      <HealthPanel {...{ health, dialect, state, log, moment, onRepair }} />
      <TestReminder system={system} onTest={onTest} />
      <Entries log={log} unread={unread} own={state.settings.own} moment={moment} />
    </>
  );
}
