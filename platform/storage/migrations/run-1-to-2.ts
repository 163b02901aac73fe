import * as v from 'valibot';
import { openObject } from './open-object';

/** The parts that changed shape. All others stay as they are. */
const run1 = openObject({
  version: v.literal(1),
  lastSeenAt: v.number(),
  clocks: v.object({ stretch: openObject({}), posture: openObject({}) }),
});

/** A new clock of version 2. */
const freshClock = {
  satMs: 0,
  snoozes: 0,
  snoozedUntil: null,
  asked: false,
  ignored: 0,
  turn: 0,
};

/**
 * Migrates a run of version 1 (November 2026: two reminders) to version 2. Drops the state to undo a
 * skip, and a current hold, which is then logged again. Frozen, like every migration.
 */
export function run1To2(old: unknown): unknown {
  const { clocks, ...others } = v.parse(run1, old);
  const since = others.lastSeenAt;
  return {
    ...others,
    version: 2,
    boutMs: 0,
    around: { fullScreen: false, call: false, sound: false },
    standing: false,
    clocks: {
      stretch: { ...clocks.stretch, since },
      posture: { ...clocks.posture, since },
      eyes: { ...freshClock, since },
      stand: { ...freshClock, since },
    },
    waiting: null,
    call: null,
    undo: null,
    held: null,
    ignoredInRow: 0,
    ignoredKind: null,
  };
}
