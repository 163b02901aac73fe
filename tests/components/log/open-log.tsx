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

/** A reminder of the person's own. */
export const tea: OwnReminder = {
  id: 'own-tea',
  on: true,
  name: 'Tea',
  message: '',
  when: { by: 'times', times: ['15:00'] },
};

/** Everything as it should be. */
export const healthy: Health = {
  alarms: [
    { name: 'wake', at: wakeAt },
    { name: 'rescue', at: wakeAt + 2 * minute },
  ],
  notifications: 'granted',
  commands: [],
};

/** Opens the log page as it is with what is given. */
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

/** The panel that says whether all is well. */
const health = () => within(screen.getByRole('region', { name: 'Is all well?' }));
/** The panel of what happened. */
export const happened = () => within(screen.getByRole('region', { name: 'What happened' }));
/** The line that says whether all is well. */
export const line = () => health().getByRole('status').textContent;

/** The fact of that name. */
export const fact = (name: string) => {
  const term = health().getByText(name, { selector: 'dt' });
  return term.nextElementSibling?.textContent;
};
