import { freshRun } from '@/reminders/fresh-run';
import type { ReminderId } from '@/reminders/kinds/kinds';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { minute, SimulatedPerson } from './simulated-person';

/** No reminder at all, at any hour, and no wait: a test switches on what it is about. */
const nothing: Settings = {
  ...defaultSettings,
  stretch: { on: false, everyMinutes: 45 },
  posture: { on: false, everyMinutes: 30 },
  hours: { ...defaultSettings.hours, on: false },
  moment: { waitMinutes: 0, headsUp: false },
};

/** The person's own reminder to have tea. */
export function tea(when: OwnReminder['when'], more: Partial<OwnReminder> = {}): OwnReminder {
  return { id: 'own-tea', on: true, name: 'Tea', message: '', when, ...more };
}

/** A person with only the reminders that a test is about, on any day, whose clocks can be read. */
export class PersonWithReminders extends SimulatedPerson {
  constructor(settings: Partial<Settings>, startsAt?: string) {
    super({ ...nothing, ...settings });
    if (startsAt === undefined) return;
    this.now = Date.parse(startsAt);
    this.state = { ...this.state, run: freshRun(this.now) };
    this.wakes();
  }

  /** Works on for so many minutes; they are in the clocks at the end. */
  override works(minutes: number): this {
    return super.works(minutes).wakes();
  }

  /** Works on until a time. */
  worksUntil(iso: string): this {
    return this.works((Date.parse(iso) - this.now) / minute);
  }

  changesSettings(parts: Partial<Omit<Settings, 'version'>>): this {
    return this.sends({ kind: 'change-settings', parts });
  }

  /** Says that what is offered is done. */
  finishesOffered(): this {
    if (this.offered === null) throw new Error('Nothing is offered');
    return this.sends({ kind: 'done', reminder: this.offered });
  }

  /** Locks the screen and comes back after so many minutes. */
  locksScreen(minutes: number): this {
    return this.idleStateChanges({ idle: 'locked' }).timePasses(minutes).idleStateChanges({});
  }

  /** The minutes that a reminder's clock has counted. */
  sittingMinutes(kind: ReminderId): number | undefined {
    const clock = this.state.run.clocks[kind];
    return clock && clock.sittingMs / minute;
  }

  /** What was offered, and when by the clock on the wall: `12:30 own-tea`. */
  get offers(): string[] {
    return this.log.flatMap((entry) => {
      if (entry.what !== 'offered') return [];
      const time = Temporal.Instant.fromEpochMilliseconds(entry.at).toZonedDateTimeISO(this.zone);
      return [`${time.toPlainTime().toString({ smallestUnit: 'minute' })} ${entry.kind}`];
    });
  }
}
