import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routines } from '@/routines/library/routines';
import { playbackFrame } from '@/routines/player/playback-frame';
import { timelineOf } from '@/routines/player/timeline';
import { timedSteps } from './timed-steps';

const standing = timelineOf(timedSteps(routines['hips-and-hamstrings-3min']));
const timelines = Object.values(routines).map((routine) => timelineOf(timedSteps(routine)));
const anyMoment = fc.constantFrom(...timelines).chain((timeline) =>
  fc.record({
    timeline: fc.constant(timeline),
    elapsed: fc.integer({ min: -5000, max: timeline.totalMs + 5000 }),
  }),
);
const marching = timelineOf([
  {
    sides: 'alternating',
    prepareSeconds: 5,
    dose: { kind: 'repetitions', repetitions: 4, secondsEach: 2, sets: 2, restSeconds: 6 },
  },
]);

describe('a frame', () => {
  test('starts with getting ready, on the left', () => {
    expect(playbackFrame(standing, 0)).toMatchObject({
      phase: 'ready',
      secondsLeft: 5,
      side: 'left',
      repetition: null,
      step: { number: 1, of: 3 },
      progress: 0,
    });
  });

  test('shows the work of one side, the switch and the other side in order', () => {
    expect(playbackFrame(standing, 5000)).toMatchObject({
      phase: 'work',
      side: 'left',
      secondsLeft: 30,
    });
    expect(playbackFrame(standing, 34_999)).toMatchObject({ phase: 'work', secondsLeft: 1 });
    expect(playbackFrame(standing, 35_000)).toMatchObject({ phase: 'switch', side: 'right' });
    expect(playbackFrame(standing, 40_000)).toMatchObject({ phase: 'work', side: 'right' });
  });

  test('counts holds and rests between them', () => {
    const floor = timelineOf(timedSteps(routines['hip-flexors-floor-5min']));
    expect(playbackFrame(floor, 20_000).repetition).toMatchObject({
      number: 1,
      of: 2,
      elapsedMs: 8000,
    });
    expect(playbackFrame(floor, 43_000)).toMatchObject({ phase: 'rest', repetition: null });
    expect(playbackFrame(floor, 48_000).repetition).toMatchObject({
      number: 2,
      of: 2,
      elapsedMs: 1000,
    });
  });

  test('alternates sides with each repetition and counts repetitions across sets', () => {
    const at = (seconds: number) => {
      const { side, repetition } = playbackFrame(marching, seconds * 1000);
      return [side, repetition?.number, repetition?.of];
    };
    expect([5, 7, 9, 11, 19, 25].map(at)).toEqual([
      ['left', 1, 8],
      ['right', 2, 8],
      ['left', 3, 8],
      ['right', 4, 8],
      ['left', 5, 8],
      ['right', 8, 8],
    ]);
    expect(playbackFrame(marching, 13_000)).toMatchObject({ phase: 'rest', side: null });
  });

  test('is done from the end of the routine on', () => {
    for (const elapsed of [180_000, 1e9]) {
      expect(playbackFrame(standing, elapsed)).toMatchObject({
        phase: 'done',
        secondsLeft: 0,
        side: null,
        repetition: null,
        progress: 1,
        step: { number: 3, of: 3 },
      });
    }
  });

  test('is inside its segment and shows at least one second while running', () => {
    fc.assert(
      fc.property(anyMoment, ({ timeline, elapsed }) => {
        const frame = playbackFrame(timeline, elapsed);
        const clamped = Math.min(Math.max(elapsed, 0), timeline.totalMs);
        expect(frame.segment.startMs + frame.elapsedMs).toBe(clamped);
        expect(frame.elapsedMs).toBeLessThanOrEqual(frame.lengthMs);
        expect(frame.progress).toBe(clamped / timeline.totalMs);
        expect(frame.phase === 'done').toBe(clamped === timeline.totalMs);
        expect(frame.secondsLeft > 0).toBe(frame.phase !== 'done');
        expect(frame.secondsLeft * 1000).toBeGreaterThanOrEqual(frame.lengthMs - frame.elapsedMs);
      }),
    );
  });

  test('counts repetitions from 1 to the total, and only during work', () => {
    fc.assert(
      fc.property(anyMoment, ({ timeline, elapsed }) => {
        const { repetition, phase } = playbackFrame(timeline, elapsed);
        if (repetition === null) return;
        expect(phase).toBe('work');
        expect(repetition.number).toBeGreaterThanOrEqual(1);
        expect(repetition.number).toBeLessThanOrEqual(repetition.of);
        expect(repetition.elapsedMs).toBeGreaterThanOrEqual(0);
        expect(repetition.elapsedMs).toBeLessThan(repetition.lengthMs);
      }),
    );
  });

  test('throws for an empty routine and for a time that is not a number', () => {
    const empty = { ...standing, totalMs: 0, segments: [] };
    expect(() => playbackFrame(empty, 0)).toThrow(RangeError);
    expect(() => playbackFrame(standing, Number.NaN)).toThrow(RangeError);
  });
});
