import type { Settings } from '@/settings/settings';
import { minuteMs } from '@/values/duration';
import { isAtWork, localTime } from './local-time';
import type { LogLine } from './unexplained-changes';

/** A reminder may be early by this much, since clocks are not read at the same instant. */
const earlyMs = 2000;

/** The longest that a due reminder may wait for holds, gaps and reminders before it. */
const othersFirstMs = 95 * minuteMs;

/** How long after its time of day a reminder may still be offered, in minutes; longer when snoozed. */
const fixedTimeLapses = 125;
const snoozedLapses = 400;

const breakKinds = ['stretch', 'posture', 'eyes'];

/** Returns the sitting interval of a kind in ms; null for fixed times and for sitting and standing. */
function intervalMs(settings: Settings, kind: string): number | null {
  if (kind === 'stretch' || kind === 'posture' || kind === 'eyes') {
    return settings[kind].everyMinutes * minuteMs;
  }
  const when = settings.own.find(({ id }) => id === kind)?.when;
  return when?.by === 'interval' ? when.everyMinutes * minuteMs : null;
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/**
 * Tracks from outside when the person rested, snoozed and answered, and so how long they sat at
 * least and at most. All times are real times in epoch ms.
 */
export class SittingLaws {
  /** The earliest start of each kind's current interval. */
  readonly #since = new Map<string, number>();
  readonly #snoozedUntil = new Map<string, number>();
  readonly #wasSnoozed = new Set<string>();
  readonly #answeredAt = new Map<string, number>();
  #disturbedAt = 0;
  /** The zone and the clock's error at the last offer, and since when they are the same. */
  #zoneAndClock = '';
  #sameClockSince = Number.NEGATIVE_INFINITY;
  /** The certain sitting time since each own reminder was last offered. */
  readonly #sittingMs = new Map<string, number>();
  #checkedAt = 0;
  #returnedAt = 0;

  /** Forgets everything: the worker's clocks may show anything now. */
  disturbed(time: number): void {
    this.#disturbedAt = time;
    this.#since.clear();
    this.#snoozedUntil.clear();
    this.#answeredAt.clear();
    this.#sittingMs.clear();
    this.#checkedAt = 0;
  }

  /** Notes a rest: a break or an absence. */
  rested(time: number): void {
    for (const kind of breakKinds) this.#since.set(kind, time);
    this.#snoozedUntil.clear();
  }

  /** Notes an absence. The worker cannot have counted `goneMinutes` of it as sitting. */
  wasAway(time: number, minutes: number, goneMinutes: number): void {
    this.#returnedAt = time;
    this.#checkedAt = 0;
    for (const [kind, since] of this.#since) {
      this.#since.set(kind, since + Math.max(0, goneMinutes * minuteMs - earlyMs));
    }
    if (minutes >= 110) this.#sittingMs.clear();
  }

  /** Reads the log entries of an event. */
  readLog(time: number, logged: readonly LogLine[]): void {
    for (const { what, kind = '', minutes = 0 } of logged) {
      switch (what) {
        case 'snoozed':
          this.#snoozedUntil.set(kind, time + minutes * minuteMs);
          this.#wasSnoozed.add(kind);
          this.#sittingMs.delete(kind);
          break;
        case 'skipped':
        case 'done':
          if (kind === 'stretch') this.rested(time);
          this.#since.set(kind, time);
          this.#snoozedUntil.delete(kind);
          this.#answeredAt.set(kind, time);
          this.#sittingMs.delete(kind);
          break;
        case 'break':
          this.rested(time);
          break;
        case 'routine-left':
          // The stretch is offered again soon, ahead of the others, each time its guide is left.
          this.#sittingMs.clear();
          break;
        case 'skip-undone':
        case 'break-undone':
          this.disturbed(time);
          break;
      }
    }
  }

  /** Adds sitting time without any hold. Returns an error for each reminder that is overdue. */
  checkSitting(time: number, settings: Settings): readonly string[] {
    const passedMs = time - this.#checkedAt;
    const counts = this.#checkedAt > 0 && passedMs <= 10 * minuteMs;
    this.#checkedAt = time;
    if (!counts) return [];
    const sinceAwayMs = time - Math.max(this.#returnedAt, this.#disturbedAt);
    const mayOffer = sinceAwayMs > (settings.hours.notBeforeMinutes + 25) * minuteMs;
    return settings.own.flatMap(({ id }) => {
      const every = intervalMs(settings, id);
      if (every === null) return [];
      const sittingMs = (this.#sittingMs.get(id) ?? 0) + passedMs;
      this.#sittingMs.set(id, sittingMs);
      if (!mayOffer || sittingMs <= every + othersFirstMs) return [];
      this.#sittingMs.delete(id);
      return [`sat ${Math.round(sittingMs / minuteMs)} min without ${id}`];
    });
  }

  /** Notes that the time since the last check may not count as sitting. */
  interrupted(): void {
    this.#checkedAt = 0;
  }

  /** Checks the time of an offer. Returns an error for each broken law. */
  checkOffer(
    kind: string,
    settings: Settings,
    now: { readonly time: number; readonly clock: number; readonly zone: string },
  ): readonly string[] {
    this.#sittingMs.delete(kind);
    const zoneAndClock = `${now.zone} ${now.clock - now.time}`;
    if (zoneAndClock !== this.#zoneAndClock && this.#zoneAndClock !== '')
      this.#sameClockSince = now.time;
    this.#zoneAndClock = zoneAndClock;
    const every = intervalMs(settings, kind);
    const since = this.#since.get(kind);
    const sittingMs = since === undefined ? null : now.time - since;
    const minutes = Math.round((sittingMs ?? 0) / minuteMs);
    const early = every !== null && sittingMs !== null && sittingMs < every - earlyMs;
    const isSnoozed = now.time < (this.#snoozedUntil.get(kind) ?? 0) - earlyMs;
    return [
      ...(early ? [`offered ${kind} ${minutes} min after a rest`] : []),
      ...(isSnoozed ? [`offered ${kind} before the snooze was over`] : []),
      ...this.#checkFixedTime(kind, settings, now),
    ];
  }

  #checkFixedTime(
    kind: string,
    settings: Settings,
    { time, clock, zone }: { readonly time: number; readonly clock: number; readonly zone: string },
  ): readonly string[] {
    const when = settings.own.find(({ id }) => id === kind)?.when;
    if (when?.by !== 'times') return [];
    const now = minutesOf(localTime(clock, zone).time);
    // After a clock change, local times do not show how long ago a time was.
    const before = minutesOf(localTime(clock - fixedTimeLapses * minuteMs, zone).time);
    if ((now - before + 1440) % 1440 !== fixedTimeLapses) return [];
    const lapses = this.#wasSnoozed.has(kind) ? snoozedLapses : fixedTimeLapses;
    // After travel or a clock correction, neither do they show how long ago a snooze was.
    if (lapses === snoozedLapses && time - this.#sameClockSince < snoozedLapses * minuteMs)
      return [];
    const ages = when.times
      .map((at) => (now - minutesOf(at) + 1440) % 1440)
      .filter((age) => age <= lapses);
    const answeredAt = this.#answeredAt.get(kind);
    const wasAnswered = (age: number) =>
      answeredAt !== undefined && answeredAt > time - (age - 1) * minuteMs;
    const inHours = (age: number) =>
      time - age * minuteMs < this.#disturbedAt + minuteMs ||
      isAtWork(settings.hours, clock - age * minuteMs, zone);
    if (ages.length === 0) return [`offered ${kind} at none of its times`];
    if (ages.every(wasAnswered)) return [`offered ${kind} again after it was answered`];
    return ages.some(inHours) ? [] : [`offered ${kind} for a time outside working hours`];
  }
}
