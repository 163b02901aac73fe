import type { Settings } from '@/settings/settings';
import type { Said } from './explains';
import { isAtWork, onTheWall } from './hours-on-the-wall';

const minute = 60_000;

/** A reminder may be so much early: clocks are read one after the other. */
const earlyMs = 2000;

/** What is due may have to wait so long: for holds, gaps, and for others that go first. */
const othersFirstMs = 95 * minute;

/** A fixed time of day may find its moment for so many minutes, and for more when it was put off. */
const fixedTimeLapses = 125;
const putOffLapses = 400;

const breakKinds = ['stretch', 'posture', 'eyes'];

/** How long a reminder of this kind takes to fill by sitting; null when it goes by the hour, or by turns. */
function intervalMs(settings: Settings, kind: string): number | null {
  if (kind === 'stretch' || kind === 'posture' || kind === 'eyes') {
    return settings[kind].everyMinutes * minute;
  }
  const when = settings.own.find(({ id }) => id === kind)?.when;
  return when?.by === 'interval' ? when.everyMinutes * minute : null;
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/**
 * Knows from outside when the person rested, put off and answered, and so how long they have sat at
 * least and at most. All times are real ones.
 */
export class SatEnough {
  /** Since when each kind's interval runs at the earliest. */
  readonly #since = new Map<string, number>();
  readonly #putOffUntil = new Map<string, number>();
  readonly #wasPutOff = new Set<string>();
  readonly #answeredAt = new Map<string, number>();
  #disturbedAt = 0;
  /** Where the last offer was made, and when the first one was since the person came there. */
  /** The zone, and what the clock on the wall is off by. */
  #wall = '';
  #onWallSince = Number.NEGATIVE_INFINITY;
  /** Sitting for certain since each own reminder came last. */
  readonly #sittingMs = new Map<string, number>();
  #satAt = 0;
  #boutSince = 0;

  /** Nothing is known any more of what the clocks should show. */
  disturbed(time: number): void {
    this.#disturbedAt = time;
    this.#since.clear();
    this.#putOffUntil.clear();
    this.#answeredAt.clear();
    this.#sittingMs.clear();
    this.#satAt = 0;
  }

  /** The person rested: by a break, or away from the desk. */
  rested(time: number): void {
    for (const kind of breakKinds) this.#since.set(kind, time);
    this.#putOffUntil.clear();
  }

  /** The person was away for so long, of which `goneMinutes` cannot have been taken for sitting. */
  wasAway(time: number, minutes: number, goneMinutes: number): void {
    this.#boutSince = time;
    this.#satAt = 0;
    for (const [kind, since] of this.#since) {
      this.#since.set(kind, since + Math.max(0, goneMinutes * minute - earlyMs));
    }
    if (minutes >= 110) this.#sittingMs.clear();
  }

  /** What the log says of what was asked for. */
  told(time: number, said: readonly Said[]): void {
    for (const { what, kind = '', minutes = 0 } of said) {
      switch (what) {
        case 'snoozed':
          this.#putOffUntil.set(kind, time + minutes * minute);
          this.#wasPutOff.add(kind);
          this.#sittingMs.delete(kind);
          break;
        case 'skipped':
        case 'done':
          if (kind === 'stretch') this.rested(time);
          this.#since.set(kind, time);
          this.#putOffUntil.delete(kind);
          this.#answeredAt.set(kind, time);
          this.#sittingMs.delete(kind);
          break;
        case 'break':
          this.rested(time);
          break;
        case 'routine-left':
          // The stretch is asked again soon, and goes first as often as its guide is left.
          this.#sittingMs.clear();
          break;
        case 'skip-undone':
        case 'break-undone':
          this.disturbed(time);
          break;
      }
    }
  }

  /** The person sat on with nothing that could keep a reminder back; says what never came. */
  sat(time: number, settings: Settings): readonly string[] {
    const passedMs = time - this.#satAt;
    const counts = this.#satAt > 0 && passedMs <= 10 * minute;
    this.#satAt = time;
    if (!counts) return [];
    const sinceAwayMs = time - Math.max(this.#boutSince, this.#disturbedAt);
    const mayCome = sinceAwayMs > (settings.hours.notBeforeMinutes + 25) * minute;
    return settings.own.flatMap(({ id }) => {
      const every = intervalMs(settings, id);
      if (every === null) return [];
      const sittingMs = (this.#sittingMs.get(id) ?? 0) + passedMs;
      this.#sittingMs.set(id, sittingMs);
      if (!mayCome || sittingMs <= every + othersFirstMs) return [];
      this.#sittingMs.delete(id);
      return [`sat ${Math.round(sittingMs / minute)} min without ${id}`];
    });
  }

  /** Sitting that may not have counted. */
  interrupted(): void {
    this.#satAt = 0;
  }

  /** A reminder of this kind came; says what is wrong about the time. */
  offered(
    kind: string,
    settings: Settings,
    now: { readonly time: number; readonly clock: number; readonly zone: string },
  ): readonly string[] {
    this.#sittingMs.delete(kind);
    const wall = `${now.zone} ${now.clock - now.time}`;
    if (wall !== this.#wall && this.#wall !== '') this.#onWallSince = now.time;
    this.#wall = wall;
    const every = intervalMs(settings, kind);
    const since = this.#since.get(kind);
    const sittingMs = since === undefined ? null : now.time - since;
    const minutes = Math.round((sittingMs ?? 0) / minute);
    const early = every !== null && sittingMs !== null && sittingMs < every - earlyMs;
    const putOff = now.time < (this.#putOffUntil.get(kind) ?? 0) - earlyMs;
    return [
      ...(early ? [`offered ${kind} ${minutes} min after a rest`] : []),
      ...(putOff ? [`offered ${kind} before the snooze was over`] : []),
      ...this.#offeredByTheHour(kind, settings, now),
    ];
  }

  #offeredByTheHour(
    kind: string,
    settings: Settings,
    { time, clock, zone }: { readonly time: number; readonly clock: number; readonly zone: string },
  ): readonly string[] {
    const when = settings.own.find(({ id }) => id === kind)?.when;
    if (when?.by !== 'times') return [];
    const now = minutesOf(onTheWall(clock, zone).time);
    // Where the clocks have just changed, the wall does not tell how long ago a time was.
    const before = minutesOf(onTheWall(clock - fixedTimeLapses * minute, zone).time);
    if ((now - before + 1440) % 1440 !== fixedTimeLapses) return [];
    const lapses = this.#wasPutOff.has(kind) ? putOffLapses : fixedTimeLapses;
    // Nor how long ago something was put off, after a journey or with a clock that was set.
    if (lapses === putOffLapses && time - this.#onWallSince < putOffLapses * minute) return [];
    const ages = when.times
      .map((at) => (now - minutesOf(at) + 1440) % 1440)
      .filter((age) => age <= lapses);
    const answeredAt = this.#answeredAt.get(kind);
    const wasAnswered = (age: number) =>
      answeredAt !== undefined && answeredAt > time - (age - 1) * minute;
    const inHours = (age: number) =>
      time - age * minute < this.#disturbedAt + minute ||
      isAtWork(settings.hours, clock - age * minute, zone);
    if (ages.length === 0) return [`offered ${kind} at none of its times`];
    if (ages.every(wasAnswered)) return [`offered ${kind} again after it was answered`];
    return ages.some(inHours) ? [] : [`offered ${kind} for a time outside working hours`];
  }
}
