import type { Run } from '@/reminders/run';
import type { Settings } from '@/settings/settings';

/** The input of every decision: the settings and the run. */
export interface State {
  readonly settings: Settings;
  readonly run: Run;
}
