import type { PostureWords } from '@/components/popup/due-content';
import type { RequestHost } from '@/components/ui/use-requests';
import type { SnapshotSource } from '@/components/ui/use-snapshot';
import type { Journal } from '@/history/journal';
import type { Month } from '@/history/month';
import type { Intent } from '@/reminders/event';
import type { State } from '@/reminders/state';
import type { RoutineId } from '@/routines/library/routine';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';

/** The stored data that the popup shows, read at `moment`. */
export interface PopupSnapshot {
  readonly stored: State & {
    /** The settings that an administrator fixed, such as `holds.call`. */
    readonly locks: readonly string[];
    readonly journal: Journal;
    readonly month: Month;
    readonly practice: PracticeState;
    readonly ownRoutines: readonly { readonly id: string; readonly name: string }[];
  };
  readonly moment: Moment;
}

/** Connects the popup to the browser. */
export interface PopupHost extends RequestHost<Intent> {
  readonly snapshots: SnapshotSource<PopupSnapshot>;
  /** Opens a guide and closes the popup; null proposes a walk. */
  readonly openGuide: (routine: string | null) => void;
  /** Opens the options page at a section and closes the popup. */
  readonly openSettings: (section: string) => void;
  readonly routineName: (id: RoutineId) => string;
  readonly postureWords: PostureWords;
}
