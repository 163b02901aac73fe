import { freshRun } from '@/reminders/fresh-run';
import type { ReminderId } from '@/reminders/kinds/kinds';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { minute, SimulatedPerson } from './simulated-person';

/** All reminders off, at any hour, without waiting for a pause in typing. */
const nothing: Settings = {
  ...defaultSettings,
  stretch: { on: false, everyMinutes: 45 },
  posture: { on: false, everyMinutes: 30 },
  hours: { ...defaultSettings.hours, on: false },
  moment: { ...defaultSettings.moment, waitMinutes: 0 },
};

/** An own reminder. */
export function tea(when: OwnReminder['when'], more: Partial<OwnReminder> = {}): OwnReminder {
  return { id: 'own-tea', on: true, name: 'Tea', message: '', when, ...more };
}

/** A simulated person with only the given reminders, who may start on any day. */
export class PersonWithReminders extends SimulatedPerson {
  constructor(settings: Partial<Settings>, startsAt?: string) {
    super({ ...nothing, ...settings });
    if (startsAt === undefined) return;
    this.now = Date.parse(startsAt);
    this.state = { ...this.state, run: freshRun(this.now) };
    this.wakes();
  }

  /** Works for some minutes, and counts them up to the end. */
  override works(minutes: number): this {
    return super.works(minutes).wakes();
  }

  /** Works until a time. */
  worksUntil(iso: string): this {
    return this.works((Date.parse(iso) - this.now) / minute);
  }

  changesSettings(parts: Partial<Omit<Settings, 'version'>>): this {
    return this.sends({ kind: 'change-settings', parts });
  }

  /** Reports that the open offer is done. */
  finishesOffered(): this {
    if (this.offered === null) throw new Error('Nothing is offered');
    return this.sends({ kind: 'done', reminder: this.offered });
  }

  /** Locks the screen, and returns after some minutes. */
  locksScreen(minutes: number): this {
    return this.idleStateChanges({ idle: 'locked' }).timePasses(minutes).idleStateChanges({});
  }

  /** The minutes that a reminder's clock has counted. */
  sittingMinutes(kind: ReminderId): number | undefined {
    const clock = this.state.run.clocks[kind];
    return clock && clock.sittingMs / minute;
  }

  /** All offers with their local times, such as `12:30 own-tea`. */
  get offers(): string[] {
    return this.log.flatMap((entry) => {
      if (entry.what !== 'offered') return [];
      const time = Temporal.Instant.fromEpochMilliseconds(entry.at).toZonedDateTimeISO(this.zone);
      return [`${time.toPlainTime().toString({ smallestUnit: 'minute' })} ${entry.kind}`];
    });
  }
}
