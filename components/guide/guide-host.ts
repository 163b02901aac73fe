import type { AskedSubject } from '@/components/guide/guide-subject';
import type { Sounds } from '@/components/guide/use-sound';
import type { RequestHost } from '@/components/ui/use-requests';
import type { SnapshotSource } from '@/components/ui/use-snapshot';
import type { RoutineReport } from '@/history/history-request';
import type { Journal } from '@/history/journal';
import type { Month } from '@/history/month';
import type { Intent } from '@/reminders/event';
import type { OwnLibrary } from '@/routines/own/own-library';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { PracticeState } from '@/routines/plan/practice';
import type { Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';

/** The requests that a guide sends to the worker. */
export type GuideRequest = Intent | PracticeChange | RoutineReport;

/** The stored state that the guide shows, as of a moment. */
export interface GuideSnapshot {
  readonly stored: {
    readonly settings: Settings;
    readonly practice: PracticeState;
    readonly journal: Journal;
    readonly month: Month;
  };
  readonly moment: Moment;
}

/** Connects the guide to the browser. */
export interface GuideHost extends RequestHost<GuideRequest> {
  readonly snapshots: SnapshotSource<GuideSnapshot>;
  /** The subject that the page's address names. */
  readonly asked: AskedSubject;
  /** Whether the guide opened automatically and waits for the person. */
  readonly startsPaused: boolean;
  /** The person's own exercises and routines; empty when the address does not name one. */
  readonly own: OwnLibrary;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newSession: () => string;
  readonly sounds: Sounds;
  /** Whether the browser has a voice; voices may load after the page. */
  readonly hasVoice: SnapshotSource<boolean>;
  readonly systemIsDark: SnapshotSource<boolean>;
  readonly keepScreenOn: (wanted: boolean) => void;
  /**
   * Opens a small window above all others. Resolves to its body, or null when the browser refuses.
   * Null where the browser has no such windows.
   */
  readonly openFloating: ((closed: () => void) => Promise<HTMLElement | null>) | null;
  readonly openSettings: (section: string) => void;
  readonly close: () => void;
}
