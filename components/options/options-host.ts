import type { UserDataHost } from '@/components/data/user-data-host';
import type { HistoryHost } from '@/components/history/history-host';
import type { LogHost } from '@/components/log/log-host';
import type { OwnRoutinesHost } from '@/components/own-routines/own-routines-host';
import type { SettingsHost } from '@/components/ui/use-settings';
import type { Intent } from '@/reminders/event';
import type { OwnReminderId } from '@/reminders/kinds/kinds';
import type { State } from '@/reminders/state';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { PracticeState } from '@/routines/plan/practice';
import type { Settings } from '@/settings/settings';
import type { SyncNote } from '@/settings/sync-state';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';

/** The requests of the options page to the worker. */
export type OptionsRequest =
  | Intent
  | PracticeChange
  | { readonly kind: 'set-sync'; readonly on: boolean };

/** The stored data that the options page shows, read at `moment`. */
export interface OptionsSnapshot {
  readonly stored: State & {
    /** The settings that an administrator fixed, as `stretch.on`. */
    readonly locks: readonly string[];
    /** The invalid parts of the administrator's policy. */
    readonly policyProblems: readonly ProblemAt[];
    readonly practice: PracticeState;
    readonly sync: { readonly on: boolean; readonly note: SyncNote | null };
  };
  readonly moment: Moment;
}

/** Connects the options page to the browser. */
export interface OptionsHost
  extends SettingsHost<OptionsRequest, OptionsSnapshot>,
    HistoryHost,
    LogHost,
    OwnRoutinesHost {
  /** A clock in ms that only goes forward. */
  readonly now: () => number;
  readonly newId: () => OwnReminderId;
  /** Asks the person a yes-or-no question. */
  readonly confirm: (question: string) => boolean;
  readonly playTone: (tone: Settings['chime']['tone'], volumePercent: number) => void;
  /** Opens a guide; a routine of null proposes a walk. */
  readonly openGuide: (
    content: { readonly routine: string | null } | { readonly exercise: string },
  ) => void;
  /** Loads the host of the data page. */
  readonly userDataHost: () => Promise<UserDataHost>;
}
