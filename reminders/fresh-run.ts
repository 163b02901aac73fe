import { freshClock } from '@/reminders/fresh-clock';
import type { ReminderId } from '@/reminders/kinds/kinds';
import type { Clock, Run } from '@/reminders/run';

/** A reminder's clock; one that was never counted starts at the latest event. */
export function clockOf(run: Run, kind: ReminderId): Clock {
  return run.clocks[kind] ?? freshClock(run.lastSeenAt);
}

/** The state of someone who sits down at `at` (epoch ms) for the first time. */
export function freshRun(at: number): Run {
  const fresh = freshClock(at);
  return {
    version: 3,
    lastSeenAt: at,
    presence: 'here',
    idle: 'active',
    presenceSince: at,
    countedTo: at,
    returnedAt: null,
    sinceAwayMs: 0,
    surroundings: { fullScreen: false, call: false, sound: false },
    standing: false,
    clocks: { stretch: fresh, posture: fresh, eyes: fresh, stand: fresh },
    waiting: null,
    offer: null,
    offersMade: 0,
    lastOfferAt: null,
    pause: null,
    call: null,
    guide: null,
    countedSessions: [],
    lastRoutine: null,
    undo: null,
    held: null,
    ignoredInRow: 0,
    ignoredKind: null,
    lastBreakAt: null,
    wakeAt: null,
    notice: null,
    welcomed: false,
  };
}
