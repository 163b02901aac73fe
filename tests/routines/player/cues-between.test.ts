import { describe, expect, test } from 'vitest';
import { routines } from '@/routines/library/routines';
import { cueBetween } from '@/routines/player/cues-between';
import { playbackFrame } from '@/routines/player/playback-frame';
import { timelineOf } from '@/routines/player/timeline';
import { timedSteps } from './timed-steps';

const line = timelineOf(timedSteps(routines['hip-flexors-standing-2min']));
const cue = (from: number, to: number) =>
  cueBetween(playbackFrame(line, from * 1000), playbackFrame(line, to * 1000));

describe('the cues', () => {
  test('mark the start and end of work and the end of the routine', () => {
    expect(cue(4.8, 5)).toBe('work');
    expect(cue(34.9, 35)).toBe('rest');
    expect(cue(119.9, 120)).toBe('done');
    expect(cue(120, 121)).toBeNull();
  });

  test('count down only the last three seconds', () => {
    const ticks = Array.from({ length: 30 }, (_, second) => cue(5 + second, 5.25 + second));
    expect(ticks.filter((tick) => tick !== null)).toEqual([]);
    expect([30.9, 31.9, 32.9, 33.9].map((at) => cue(at, at + 0.2))).toEqual([
      null,
      'tick',
      'tick',
      'tick',
    ]);
  });

  test('mark each repetition', () => {
    // Ten squats of four seconds start at 80 s.
    expect(cue(83.9, 84.1)).toBe('beat');
    expect(cue(85, 86)).toBeNull();
  });

  test('are silent between getting ready and switching sides, and when no seconds are left', () => {
    expect(cue(35.5, 40)).toBe('work');
    expect(cue(2, 35.5)).toBeNull();
    const held = playbackFrame(line, 34_500);
    expect(cueBetween(held, { ...held, secondsLeft: 0 })).toBeNull();
  });

  test('count down a single repetition, but not one of several', () => {
    // The last of ten squats ends at 120 s. The hold from 5 to 35 s is a single repetition.
    expect(cue(118.9, 119.1)).toBeNull();
    expect(cue(32.9, 33.1)).toBe('tick');
    expect(cue(2.9, 3.1)).toBe('tick');
  });

  test('mark the first repetition after a jump', () => {
    const squats = playbackFrame(line, 81_000);
    expect(cueBetween({ ...squats, repetition: null }, squats)).toBe('beat');
    expect(cueBetween(squats, squats)).toBeNull();
  });

  test('are a single cue, however much time was missed', () => {
    expect(cue(10, 100)).toBe('work');
  });
});
