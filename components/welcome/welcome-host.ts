import type { System } from '@/components/form/test-reminder';
import type { SettingsHost } from '@/components/ui/use-settings';
import type { Intent } from '@/reminders/event';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { PracticeState } from '@/routines/plan/practice';
import type { Settings } from '@/settings/settings';

/** The stored data that the welcome page shows. */
interface WelcomeSnapshot {
  readonly stored: {
    readonly settings: Settings;
    /** The settings that an administrator fixed, as `stretch.everyMinutes`. */
    readonly locks: readonly string[];
    readonly practice: PracticeState;
  };
}

/** Connects the welcome page to the browser. */
export interface WelcomeHost extends SettingsHost<Intent | PracticeChange, WelcomeSnapshot> {
  readonly dialect: 'chromium' | 'firefox';
  readonly system: System;
  /** Epoch ms. */
  readonly now: () => number;
  readonly openGuide: (routine: string) => void;
  readonly openSettings: (section: string) => void;
}
