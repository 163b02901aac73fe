import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { planOf, planOfOne, replaced, shortened } from '@/routines/plan/plan';
import {
  changeTimeline,
  countsAsBreak,
  elapsedMs,
  pause,
  placeIn,
  positionOf,
  repeat,
  resume,
  startPlayer,
  tick,
} from '@/routines/player/playback';
import { timelineOf } from '@/routines/player/timeline';

const start = Date.UTC(2026, 10, 24, 9);
const noLimits = { body: [], notForMe: [] };
const plan = planOf(routines['hips-and-hamstrings-3min'], exercises, noLimits);
const line = timelineOf(plan.steps);

/** A player that has run for `seconds`. */
function playedFor(seconds: number) {
  let player = startPlayer(start);
  for (let at = 0; at <= seconds; at += 1) player = tick(player, start + at * 1000);
  return player;
}

describe('changing a routine while it plays', () => {
  test('keeps the position when the current hold becomes shorter', () => {
    const now = start + 15_000;
    const to = timelineOf(shortened(plan, 0).steps);
    const player = changeTimeline(playedFor(15), line, to, now, false);
    // Ten seconds into a hold of now fifteen seconds.
    expect(elapsedMs(player, to, now)).toBe(15_000);
    expect(elapsedMs(player, to, now + 5000)).toBe(20_000);
  });

  test('ends a hold that is now shorter than the time already held', () => {
    const now = start + 33_000;
    const to = timelineOf(shortened(plan, 0).steps);
    const player = changeTimeline(playedFor(33), line, to, now, false);
    expect(elapsedMs(player, to, now)).toBe(20_000);
  });

  test('restarts with getting ready when the exercise is replaced', () => {
    const now = start + 100_000;
    const [instead] = planOfOne(exercises['leg-swings']).steps;
    const to = timelineOf(replaced(plan, 1, instead ?? null).steps);
    const player = changeTimeline(playedFor(100), line, to, now, true);
    expect(elapsedMs(player, to, now)).toBe(70_000);
    expect(placeIn(player, to, now)).toEqual({ stepIndex: 1, intoStepMs: 0 });
  });

  test('never moves before the current exercise or past the end', () => {
    fc.assert(
      fc.property(fc.nat(179), fc.boolean(), (seconds, restarts) => {
        const now = start + seconds * 1000;
        const player = playedFor(seconds);
        const { stepIndex } = placeIn(player, line, now);
        const to = timelineOf(shortened(plan, stepIndex).steps);
        const changed = changeTimeline(player, line, to, now, restarts);
        expect(elapsedMs(changed, to, now)).toBeGreaterThanOrEqual(
          positionOf(to, { stepIndex, intoStepMs: 0 }),
        );
        expect(elapsedMs(changed, to, now)).toBeLessThanOrEqual(to.totalMs);
      }),
    );
  });
});

describe('shortening a routine during a hold that disappears', () => {
  const step = (prepareSeconds: number, repetitions: number, sides: 'left-right' | 'both') =>
    ({
      prepareSeconds,
      sides,
      dose: { kind: 'hold', holdSeconds: 20, repetitions, resetSeconds: 5 },
    }) as const;
  // 5 s to get ready; per side 20 s hold, 5 s rest, 20 s hold; 5 s to switch sides. The next
  // exercise starts at 100 s.
  const two = [step(5, 2, 'left-right'), step(10, 2, 'both')];
  const one = [step(5, 1, 'left-right'), step(10, 2, 'both')];
  const shortenedAt = (seconds: number, to = timelineOf(one)) => {
    const player = startPlayer(start, { positionMs: seconds * 1000, playedMs: seconds * 1000 });
    return changeTimeline(player, timelineOf(two), to, start, false);
  };

  test('continues with switching sides after the left side', () => {
    expect(shortenedAt(35).positionMs).toBe(25_000);
    expect(timelineOf(one).segments.find(({ startMs }) => startMs === 25_000)).toMatchObject({
      kind: 'switch',
      side: 'right',
    });
  });

  test('continues with the next exercise after the right side', () => {
    expect(shortenedAt(85).positionMs).toBe(50_000);
  });

  test('ends the routine in the last exercise, without counting the end as played', () => {
    const shorter = timelineOf([one[0] ?? step(5, 1, 'both'), step(10, 1, 'both')]);
    const player = shortenedAt(140, shorter);
    expect(player.positionMs).toBe(shorter.totalMs);
    expect(player.skippedToEnd).toBe(true);
    expect(shortenedAt(35).skippedToEnd).toBe(false);
  });

  test('keeps the position when the same hold still exists on this side', () => {
    // Ten seconds into the first hold of the right side, which starts at 55 s.
    expect(shortenedAt(65).positionMs).toBe(40_000);
  });
});

const everyPlan = [
  ...Object.values(routines).map((routine) => planOf(routine, exercises, noLimits)),
  ...Object.values(exercises).map(planOfOne),
];

describe('changing any routine or exercise', () => {
  test('never returns to getting ready when it becomes shorter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyPlan), fc.nat(1000), (some, share) => {
        const before = timelineOf(some.steps);
        const at = Math.floor((before.totalMs - 1) * (share / 1000));
        const player = startPlayer(start, { positionMs: at, playedMs: at });
        const { stepIndex } = placeIn(player, before, start);
        const to = timelineOf(shortened(some, stepIndex).steps);
        const after = elapsedMs(changeTimeline(player, before, to, start, false), to, start);
        const segmentAt = (timeline: typeof to, ms: number) =>
          timeline.segments.findLast(({ startMs }) => startMs <= ms);
        const here = segmentAt(before, at);
        const there = segmentAt(to, after);
        if (here?.kind === 'ready' || after === to.totalMs) return;
        expect(there?.stepIndex === here?.stepIndex && there?.kind === 'ready').toBe(false);
      }),
    );
  });

  test('does not count a removed exercise as played', () => {
    for (const some of everyPlan) {
      const before = timelineOf(some.steps);
      const last = some.steps.length - 1;
      const positionMs = positionOf(before, { stepIndex: last, intoStepMs: 0 });
      const player = startPlayer(start, { positionMs, playedMs: 0 });
      const to = timelineOf(replaced(some, last, null).steps);
      const changed = changeTimeline(player, before, to, start, true);
      expect(countsAsBreak(changed, to, start)).toBe(false);
    }
  });
});

describe('a player', () => {
  test('resumes at the saved position after any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180_000 }), (elapsed) => {
        const left = pause(startPlayer(start, { positionMs: elapsed, playedMs: elapsed }), start);
        const place = placeIn(left, line, start);
        const again = startPlayer(start + 3_600_000, {
          positionMs: positionOf(line, place),
          playedMs: elapsed,
        });
        expect(elapsedMs(again, line, start + 3_600_000)).toBe(elapsed);
      }),
    );
  });

  test('repeats the current exercise from its start', () => {
    const now = start + 100_000;
    expect(elapsedMs(repeat(playedFor(100), line, now), line, now)).toBe(70_000);
  });
});

test('twenty minutes of irregular ticks add no drift', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 50 }), (gaps) => {
      const long = timelineOf([
        { sides: 'both', prepareSeconds: 0, dose: { kind: 'time', seconds: 1300 } },
      ]);
      let player = startPlayer(start);
      let now = start;
      for (let index = 0; now < start + 1_200_000; index += 1) {
        now += gaps[index % gaps.length] ?? 1;
        player = index % 40 === 7 ? resume(pause(player, now), now) : tick(player, now);
      }
      expect(elapsedMs(player, long, now)).toBe(now - start);
    }),
    { numRuns: 20 },
  );
});
