import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routines } from '@/routines/library/routines';
import {
  awayAfterMs,
  back,
  countsAsBreak,
  elapsedMs,
  isDone,
  next,
  type Player,
  pause,
  playedMs,
  resume,
  startPlayer,
  tick,
} from '@/routines/player/playback';
import { timelineOf } from '@/routines/player/timeline';
import { timedSteps } from './timed-steps';

const timeline = timelineOf(timedSteps(routines['hips-and-hamstrings-3min']));
const steps = [0, 70_000, 143_000];
const total = 180_000;
const start = Date.UTC(2026, 10, 23, 9);
const seconds = (count: number) => start + count * 1000;
const fresh = startPlayer(start);

/** Ticks the player every second, from `from` to `to` (seconds after the start). */
function tickedEverySecond(player: Player, from: number, to: number): Player {
  let current = player;
  for (let at = from; at <= to; at += 1) current = tick(current, seconds(at));
  return current;
}

describe('a player', () => {
  test('follows the clock', () => {
    expect(elapsedMs(fresh, timeline, seconds(42))).toBe(42_000);
    expect(playedMs(fresh, timeline, seconds(42))).toBe(42_000);
  });

  test('does not advance while paused', () => {
    const paused = pause(fresh, seconds(10));
    expect(elapsedMs(paused, timeline, seconds(4000))).toBe(10_000);
    const resumed = resume(paused, seconds(4000));
    expect(elapsedMs(resumed, timeline, seconds(4005))).toBe(15_000);
  });

  test('stops at the end, however long the page stays open', () => {
    const late = tickedEverySecond(fresh, 1, 400);
    expect(elapsedMs(late, timeline, seconds(400))).toBe(total);
    expect(playedMs(late, timeline, seconds(400))).toBe(total);
    expect(isDone(late, timeline, seconds(400))).toBe(true);
  });

  test('skips to the next exercise without counting the skipped time', () => {
    const skipped = next(fresh, timeline, seconds(20));
    expect(elapsedMs(skipped, timeline, seconds(20))).toBe(70_000);
    expect(playedMs(skipped, timeline, seconds(20))).toBe(20_000);
  });

  test('goes back to the start of the exercise, or in its first 3 seconds to the previous one', () => {
    const second = next(fresh, timeline, seconds(20));
    expect(elapsedMs(back(second, timeline, seconds(23)), timeline, seconds(23))).toBe(70_000);
    expect(elapsedMs(back(second, timeline, seconds(22)), timeline, seconds(22))).toBe(0);
    expect(elapsedMs(back(fresh, timeline, seconds(1)), timeline, seconds(1))).toBe(0);
  });

  test('goes back from the end into the last exercise', () => {
    const late = tickedEverySecond(fresh, 1, 300);
    const again = back(late, timeline, seconds(300));
    expect(elapsedMs(again, timeline, seconds(301))).toBe(144_000);
  });

  test('pauses while the computer sleeps', () => {
    const asleep = tickedEverySecond(fresh, 1, 20);
    const awake = tick(asleep, seconds(3600));
    expect(awake.paused).toBe(true);
    expect(elapsedMs(awake, timeline, seconds(3600))).toBe(20_000);
    // The answer is the same before the page has recorded a tick.
    expect(elapsedMs(asleep, timeline, seconds(3600))).toBe(20_000);
    expect(elapsedMs(resume(asleep, seconds(3600)), timeline, seconds(3605))).toBe(25_000);
  });

  test('continues in a hidden tab, where timers fire once a minute', () => {
    let hidden = fresh;
    for (const minute of [1, 2, 3]) hidden = tick(hidden, seconds(minute * 60));
    expect(isDone(hidden, timeline, seconds(180))).toBe(true);
    expect(countsAsBreak(hidden, timeline, seconds(180))).toBe(true);
  });

  test('continues from its position when the clock is set back', () => {
    const before = tickedEverySecond(fresh, 1, 20);
    expect(elapsedMs(before, timeline, seconds(-3600))).toBe(20_000);
    const after = tick(before, seconds(-3600));
    expect(elapsedMs(after, timeline, seconds(-3595))).toBe(25_000);
  });

  test('counts as a break after more than half of the routine', () => {
    const played = tickedEverySecond(fresh, 1, 90);
    expect(countsAsBreak(played, timeline, seconds(90))).toBe(false);
    expect(countsAsBreak(played, timeline, seconds(90) + 1)).toBe(true);
  });

  test('counts as a break when the last exercise is played to its end', () => {
    const last = next(next(fresh, timeline, seconds(1)), timeline, seconds(2));
    expect(countsAsBreak(last, timeline, seconds(38))).toBe(false);
    expect(countsAsBreak(last, timeline, seconds(39))).toBe(true);
  });

  test('does not count as a break when every exercise is skipped', () => {
    let skipped = fresh;
    for (const at of [1, 2, 3]) skipped = next(skipped, timeline, seconds(at));
    expect(isDone(skipped, timeline, seconds(3))).toBe(true);
    expect(countsAsBreak(skipped, timeline, seconds(600))).toBe(false);
    expect(playedMs(skipped, timeline, seconds(60))).toBe(3000);
  });

  test('counts as a break when the last exercise is skipped, but played after going back', () => {
    let player = fresh;
    for (const at of [1, 2, 3]) player = next(player, timeline, seconds(at));
    const again = back(player, timeline, seconds(4));
    expect(countsAsBreak(again, timeline, seconds(40))).toBe(false);
    expect(countsAsBreak(again, timeline, seconds(41))).toBe(true);
  });

  test('stays done and a break when next is pressed at the end', () => {
    const done = next(tickedEverySecond(fresh, 1, 180), timeline, seconds(181));
    expect(done.skippedToEnd).toBe(false);
    expect(isDone(done, timeline, seconds(181))).toBe(true);
  });
});

type Action = 'pause' | 'resume' | 'next' | 'back' | 'tick';
const anyGap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 60_000, max: 120_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(awayAfterMs, awayAfterMs + 1, 0) },
  { weight: 1, arbitrary: fc.integer({ min: -10_000_000, max: 10_000_000 }) },
);
const anyAction = fc.constantFrom<Action>(
  'pause',
  'resume',
  'next',
  'back',
  'tick',
  'tick',
  'tick',
);
const actions = fc.array(fc.record({ gap: anyGap, action: anyAction }), { maxLength: 40 });

function act(player: Player, action: Action, now: number): Player {
  if (action === 'next') return next(player, timeline, now);
  if (action === 'back') return back(player, timeline, now);
  return { pause, resume, tick }[action](player, now);
}

interface Run {
  from: number;
  lengthMs: number;
}

const endOf = ({ from, lengthMs }: Run): number => Math.min(total, from + lengthMs);

/**
 * Computes the expected position and played time in another way: as runs. A run starts at a position
 * in the routine and lasts for its awake time, at most to the end. Every jump starts a new run.
 */
function expectedAfter(events: { gap: number; action: Action }[]): {
  position: number;
  played: number;
} {
  const runs: Run[] = [{ from: 0, lengthMs: 0 }];
  let running = true;
  for (const { gap, action } of events) {
    const run = runs.at(-1);
    if (run === undefined) throw new Error('expected a run');
    if (running && gap > awayAfterMs) running = false;
    if (running && gap > 0) run.lengthMs += gap;
    if (action === 'pause') running = false;
    if (action === 'resume') running = true;
    if (action === 'next' && endOf(run) < total) {
      runs.push({ from: [...steps, total].find((at) => at > endOf(run)) ?? total, lengthMs: 0 });
    }
    if (action === 'back') {
      const passed = steps.filter((at) => at <= endOf(run)).toReversed();
      const [here = 0, before = 0] = passed;
      runs.push({ from: endOf(run) - here < 3000 ? before : here, lengthMs: 0 });
    }
  }
  return {
    position: endOf(runs.at(-1) ?? { from: 0, lengthMs: 0 }),
    played: runs.reduce((sum, run) => sum + endOf(run) - run.from, 0),
  };
}

describe('a player after any pauses, jumps, absences and clock changes', () => {
  test('has the position and played time that its timestamps give', () => {
    fc.assert(
      fc.property(actions, (events) => {
        let now = start;
        let player = fresh;
        for (const { gap, action } of events) {
          now += gap;
          player = act(player, action, now);
        }
        const { position, played } = expectedAfter(events);
        expect(elapsedMs(player, timeline, now)).toBe(position);
        expect(playedMs(player, timeline, now)).toBe(played);
      }),
      { numRuns: 1000 },
    );
  });

  test('can be stored and read back at any moment', () => {
    fc.assert(
      fc.property(actions, (events) => {
        let now = start;
        let player = fresh;
        let stored = fresh;
        for (const { gap, action } of events) {
          now += gap;
          player = act(player, action, now);
          stored = JSON.parse(JSON.stringify(act(stored, action, now)));
        }
        expect(stored).toEqual(player);
      }),
    );
  });

  test('is at the same position however often it ticks', () => {
    const ticks = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(ticks, fc.integer({ min: 1, max: awayAfterMs }), (offsets, last) => {
        let ticked = fresh;
        for (const at of offsets.map((offset) => offset % last).toSorted((a, b) => a - b)) {
          ticked = tick(ticked, start + at);
        }
        const now = start + last;
        expect(elapsedMs(ticked, timeline, now)).toBe(elapsedMs(fresh, timeline, now));
      }),
    );
  });
});
