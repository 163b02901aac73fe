import type { Run } from '@/reminders/run';
import type { Settings } from '@/settings/settings';

/** Everything that decisions rest on: what the person chose, and what is going on. */
export interface State {
  readonly settings: Settings;
  readonly run: Run;
}
