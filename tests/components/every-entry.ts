import { holdReasons } from '@/reminders/hold-reasons';
import type { LogEntry, LogEvent } from '@/reminders/log-entry';
import { problemAtPath } from '@/tests/values/problem-at-path';

const kind = 'stretch';
const nine = Date.parse('2026-11-23T08:00:00Z');

/** The details of each kind of event. A missing kind does not compile. */
const details: {
  readonly [What in LogEvent['what']]: readonly Omit<LogEvent & { what: What }, 'what'>[];
} = {
  held: holdReasons.map((why) => ({ kind, why })),
  waiting: [{ kind }],
  offered: [
    { kind, again: false },
    { kind, again: true },
  ],
  withdrawn: [
    { kind, why: 'paused' },
    { kind, why: 'off' },
    { kind, why: 'replaced' },
  ],
  shown: [
    { kind, as: 'notification' },
    { kind, as: 'badge' },
    { kind, as: 'refused' },
  ],
  snoozed: [{ kind, minutes: 10 }],
  skipped: [{ kind }],
  'skip-undone': [{ kind }],
  ignored: [{ kind }],
  'let-go': [{ kind }],
  done: [{ kind: 'posture' }, { kind: 'eyes' }],
  missed: [{ kind: 'own-tea' }],
  break: [{ by: 'routine' }, { by: 'moved' }],
  'break-undone': [{ counted: true }, { counted: false }],
  'natural-break': [{ awayMs: 25 * 60_000 }],
  'woke-late': [{ lateMs: 8 * 3_600_000 }],
  'clock-went-back': [{ byMs: 3_600_000 }],
  paused: [{ until: nine + 3_600_000 }],
  'call-began': [{ until: nine + 7_200_000 }],
  eased: [{ kind: 'stand', everyMinutes: 60 }],
  'settings-arrived': [{ from: 'policy' }, { from: 'sync' }],
  'message-refused': [{ refusal: problemAtPath('intent.kind', { code: 'unexpected' }) }],
  folded: [{}],
  'routine-begun': [{}],
  'routine-left': [{}],
  'stood-up': [{}],
  'sat-down': [{}],
  resumed: [{}],
  'pause-ended': [{}],
  'call-ended': [{}],
  'kept-as-is': [{}],
  'hours-instead': [{}],
  'settings-changed': [{ parts: ['hours', 'theme'] }],
  'stored-data-broken': [{}],
};

/** Entries of every kind, a minute apart, from 09:00 in Berlin. */
export const everyEntry: readonly LogEntry[] = Object.entries(details)
  .flatMap(([what, all]) => all.map((detail) => ({ ...detail, what }) as LogEvent))
  .map((event, index) => ({ ...event, at: nine + index * 60_000 }));
