import type { System } from '@/components/form/test-reminder';
import type { Health } from '@/reminders/health-troubles';
import type { LogEntry } from '@/reminders/log-entry';

/** The log, and the state of the browser features that Loosen uses. */
export interface LogData {
  /** Oldest first. */
  readonly log: readonly LogEntry[];
  /** How many entries could not be read. */
  readonly unread: number;
  readonly health: Health;
  readonly system: System;
}

/** Connects the log view to the browser. */
export interface LogHost {
  readonly dialect: 'chromium' | 'firefox';
  readonly readLog: () => Promise<LogData>;
}
