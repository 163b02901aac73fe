import { render, screen, within } from '@testing-library/preact';
import { LogPage } from '@/components/log/log-page';
import { freshRun } from '@/reminders/fresh-run';
import type { Health } from '@/reminders/health-troubles';
import type { LogEntry } from '@/reminders/log-entry';
import type { Run } from '@/reminders/run';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';

export const minute = 60_000;
export const zone = 'Europe/Berlin';
/** A Tuesday, 10:00 in Berlin. */
export const now = Date.parse('2026-11-24T09:00:00Z');
const wakeAt = now + 20 * minute;

export const tea: OwnReminder = {
  id: 'own-tea',
  on: true,
  name: 'Tea',
  message: '',
  when: { by: 'times', times: ['15:00'] },
};

export const healthy: Health = {
  alarms: [
    { name: 'wake', at: wakeAt },
    { name: 'rescue', at: wakeAt + 2 * minute },
  ],
  notifications: 'granted',
  commands: [],
};

/** Shows the log page with the given state. */
export function openLog(given: {
  readonly log?: readonly LogEntry[];
  readonly unread?: number;
  readonly run?: Partial<Run>;
  readonly settings?: Partial<Settings>;
  readonly health?: Partial<Health>;
  readonly dialect?: 'chromium' | 'firefox';
}) {
  const asked: string[] = [];
  const { log = [], unread = 0, dialect = 'chromium' } = given;
  const page = (
    <LogPage
      state={{
        settings: { ...defaultSettings, ...given.settings },
        run: { ...freshRun(now), wakeAt, ...given.run },
      }}
      log={log}
      unread={unread}
      moment={{ at: now, zone }}
      health={{ ...healthy, ...given.health }}
      dialect={dialect}
      system="linux"
      onRepair={() => asked.push('repair')}
      onTest={() => asked.push('test')}
    />
  );
  return { asked, ...render(page) };
}

const healthPanel = () => within(screen.getByRole('region', { name: 'Status' }));
export const logPanel = () => within(screen.getByRole('region', { name: 'Last 14 days' }));
export const healthLine = () => healthPanel().getByRole('status').textContent;

/** The value with that name in the health panel. */
export const fact = (name: string) => {
  const term = healthPanel().getByText(name, { selector: 'dt' });
  return term.nextElementSibling?.textContent;
};
