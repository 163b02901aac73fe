import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routines } from '@/routines/library/routines';
import { playbackFrame } from '@/routines/player/playback-frame';
import { timelineOf } from '@/routines/player/timeline';
import { timed } from './timed';

const standing = timelineOf(timed(routines['hips-and-hamstrings-3min']));
const timelines = Object.values(routines).map((routine) => timelineOf(timed(routine)));
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
  test('begins with getting ready, on the left', () => {
    expect(playbackFrame(standing, 0)).toMatchObject({
      phase: 'ready',
      secondsLeft: 5,
      side: 'left',
      repetition: null,
      step: { number: 1, of: 3 },
      progress: 0,
    });
  });

  test('shows work, the switch and the other side as they come', () => {
    expect(playbackFrame(standing, 5000)).toMatchObject({
      phase: 'work',
      side: 'left',
      secondsLeft: 30,
    });
    expect(playbackFrame(standing, 34_999)).toMatchObject({ phase: 'work', secondsLeft: 1 });
    expect(playbackFrame(standing, 35_000)).toMatchObject({ phase: 'switch', side: 'right' });
    expect(playbackFrame(standing, 40_000)).toMatchObject({ phase: 'work', side: 'right' });
  });

  test('counts holds, and lets go between them', () => {
    const floor = timelineOf(timed(routines['hip-flexors-floor-5min']));
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

  test('alternates sides with each repetition, and counts on over sets', () => {
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

  test('is done at the end and ever after', () => {
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

  test('holds its moment: inside its segment, never at zero seconds while running', () => {
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

  test('counts repetitions within bounds and only while working', () => {
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

  test('refuses a routine with nothing in it, and a time that is no number', () => {
    const empty = { ...standing, totalMs: 0, segments: [] };
    expect(() => playbackFrame(empty, 0)).toThrow(RangeError);
    expect(() => playbackFrame(standing, Number.NaN)).toThrow(RangeError);
  });
});
