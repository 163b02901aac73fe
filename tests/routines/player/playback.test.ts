import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routines } from '@/routines/library/routines';
import {
  awayAfterMs,
  back,
  begin,
  countsAsBreak,
  elapsedMs,
  isDone,
  next,
  type Player,
  pause,
  playedMs,
  resume,
  seen,
} from '@/routines/player/playback';
import { timelineOf } from '@/routines/player/timeline';
import { timed } from './timed';

const timeline = timelineOf(timed(routines['hips-and-hamstrings-3min']));
const steps = [0, 70_000, 143_000];
const total = 180_000;
const start = Date.UTC(2026, 10, 23, 9);
const seconds = (count: number) => start + count * 1000;
const fresh = begin(start);

/** A page that reports every second from one moment to another, both in seconds. */
function watched(player: Player, from: number, to: number): Player {
  let current = player;
  for (let at = from; at <= to; at += 1) current = seen(current, seconds(at));
  return current;
}

describe('a player', () => {
  test('goes with the clock', () => {
    expect(elapsedMs(fresh, timeline, seconds(42))).toBe(42_000);
    expect(playedMs(fresh, timeline, seconds(42))).toBe(42_000);
  });

  test('stands still while paused', () => {
    const paused = pause(fresh, seconds(10));
    expect(elapsedMs(paused, timeline, seconds(4000))).toBe(10_000);
    const resumed = resume(paused, seconds(4000));
    expect(elapsedMs(resumed, timeline, seconds(4005))).toBe(15_000);
  });

  test('ends at the end, however long the page stays open', () => {
    const late = watched(fresh, 1, 400);
    expect(elapsedMs(late, timeline, seconds(400))).toBe(total);
    expect(playedMs(late, timeline, seconds(400))).toBe(total);
    expect(isDone(late, timeline, seconds(400))).toBe(true);
  });

  test('skips to the next exercise without counting what was skipped', () => {
    const skipped = next(fresh, timeline, seconds(20));
    expect(elapsedMs(skipped, timeline, seconds(20))).toBe(70_000);
    expect(playedMs(skipped, timeline, seconds(20))).toBe(20_000);
  });

  test('goes back to the start of the exercise, or from its first 3 seconds to the one before', () => {
    const second = next(fresh, timeline, seconds(20));
    expect(elapsedMs(back(second, timeline, seconds(23)), timeline, seconds(23))).toBe(70_000);
    expect(elapsedMs(back(second, timeline, seconds(22)), timeline, seconds(22))).toBe(0);
    expect(elapsedMs(back(fresh, timeline, seconds(1)), timeline, seconds(1))).toBe(0);
  });

  test('goes back from the end into the last exercise', () => {
    const late = watched(fresh, 1, 300);
    const again = back(late, timeline, seconds(300));
    expect(elapsedMs(again, timeline, seconds(301))).toBe(144_000);
  });

  test('does not finish by itself while the computer sleeps', () => {
    const asleep = watched(fresh, 1, 20);
    const awake = seen(asleep, seconds(3600));
    expect(awake.paused).toBe(true);
    expect(elapsedMs(awake, timeline, seconds(3600))).toBe(20_000);
    // Asked before the page has reported, it says the same.
    expect(elapsedMs(asleep, timeline, seconds(3600))).toBe(20_000);
    expect(elapsedMs(resume(asleep, seconds(3600)), timeline, seconds(3605))).toBe(25_000);
  });

  test('goes on in a hidden tab, whose timers ring once a minute', () => {
    let hidden = fresh;
    for (const minute of [1, 2, 3]) hidden = seen(hidden, seconds(minute * 60));
    expect(isDone(hidden, timeline, seconds(180))).toBe(true);
    expect(countsAsBreak(hidden, timeline, seconds(180))).toBe(true);
  });

  test('goes on from where it was when the clock is set back', () => {
    const before = watched(fresh, 1, 20);
    expect(elapsedMs(before, timeline, seconds(-3600))).toBe(20_000);
    const after = seen(before, seconds(-3600));
    expect(elapsedMs(after, timeline, seconds(-3595))).toBe(25_000);
  });

  test('counts as a break once more than half is played', () => {
    const played = watched(fresh, 1, 90);
    expect(countsAsBreak(played, timeline, seconds(90))).toBe(false);
    expect(countsAsBreak(played, timeline, seconds(90) + 1)).toBe(true);
  });

  test('counts as a break when the last exercise is played to its end', () => {
    const last = next(next(fresh, timeline, seconds(1)), timeline, seconds(2));
    expect(countsAsBreak(last, timeline, seconds(38))).toBe(false);
    expect(countsAsBreak(last, timeline, seconds(39))).toBe(true);
  });

  test('does not count as a break when it is only skipped through', () => {
    let skipped = fresh;
    for (const at of [1, 2, 3]) skipped = next(skipped, timeline, seconds(at));
    expect(isDone(skipped, timeline, seconds(3))).toBe(true);
    expect(countsAsBreak(skipped, timeline, seconds(600))).toBe(false);
    expect(playedMs(skipped, timeline, seconds(60))).toBe(3000);
  });

  test('counts as a break when the last exercise is skipped, then gone back to and played', () => {
    let player = fresh;
    for (const at of [1, 2, 3]) player = next(player, timeline, seconds(at));
    const again = back(player, timeline, seconds(4));
    expect(countsAsBreak(again, timeline, seconds(40))).toBe(false);
    expect(countsAsBreak(again, timeline, seconds(41))).toBe(true);
  });

  test('stays done, and stays a break, when next is pressed at the end', () => {
    const done = next(watched(fresh, 1, 180), timeline, seconds(181));
    expect(done.skippedToEnd).toBe(false);
    expect(isDone(done, timeline, seconds(181))).toBe(true);
  });
});

type Action = 'pause' | 'resume' | 'next' | 'back' | 'seen';
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
  'seen',
  'seen',
  'seen',
);
const story = fc.array(fc.record({ gap: anyGap, action: anyAction }), { maxLength: 40 });

function act(player: Player, action: Action, now: number): Player {
  if (action === 'next') return next(player, timeline, now);
  if (action === 'back') return back(player, timeline, now);
  return { pause, resume, seen }[action](player, now);
}

interface Run {
  from: number;
  lasted: number;
}

const place = ({ from, lasted }: Run): number => Math.min(total, from + lasted);

/**
 * The same story told another way: runs that each begin at a place in the routine and last for the
 * awake time in them. A run never passes the end, and every jump begins a new one.
 */
function told(events: { gap: number; action: Action }[]): { position: number; played: number } {
  const runs: Run[] = [{ from: 0, lasted: 0 }];
  let running = true;
  for (const { gap, action } of events) {
    const run = runs.at(-1);
    if (run === undefined) throw new Error('there is always a run');
    if (running && gap > awayAfterMs) running = false;
    if (running && gap > 0) run.lasted += gap;
    if (action === 'pause') running = false;
    if (action === 'resume') running = true;
    if (action === 'next' && place(run) < total) {
      runs.push({ from: [...steps, total].find((at) => at > place(run)) ?? total, lasted: 0 });
    }
    if (action === 'back') {
      const behind = steps.filter((at) => at <= place(run)).toReversed();
      const [here = 0, before = 0] = behind;
      runs.push({ from: place(run) - here < 3000 ? before : here, lasted: 0 });
    }
  }
  return {
    position: place(runs.at(-1) ?? { from: 0, lasted: 0 }),
    played: runs.reduce((sum, run) => sum + place(run) - run.from, 0),
  };
}

describe('through any pauses, jumps, absences and clock changes, a player', () => {
  test('is where the timestamps say, having played what they say', () => {
    fc.assert(
      fc.property(story, (events) => {
        let now = start;
        let player = fresh;
        for (const { gap, action } of events) {
          now += gap;
          player = act(player, action, now);
        }
        const { position, played } = told(events);
        expect(elapsedMs(player, timeline, now)).toBe(position);
        expect(playedMs(player, timeline, now)).toBe(played);
      }),
      { numRuns: 1000 },
    );
  });

  test('survives being written down and read back at any moment', () => {
    fc.assert(
      fc.property(story, (events) => {
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

  test('is not moved by being looked at more often', () => {
    const often = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(often, fc.integer({ min: 1, max: awayAfterMs }), (looks, last) => {
        let looked = fresh;
        for (const at of looks.map((look) => look % last).toSorted((a, b) => a - b)) {
          looked = seen(looked, start + at);
        }
        const now = start + last;
        expect(elapsedMs(looked, timeline, now)).toBe(elapsedMs(fresh, timeline, now));
      }),
    );
  });
});
