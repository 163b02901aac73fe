import { describe, expect, test } from 'vitest';
import { routines } from '@/routines/library/routines';
import { cueBetween } from '@/routines/player/cues-between';
import { playbackFrame } from '@/routines/player/playback-frame';
import { timelineOf } from '@/routines/player/timeline';
import { timed } from './timed';

const line = timelineOf(timed(routines['hip-flexors-standing-2min']));
const cue = (from: number, to: number) =>
  cueBetween(playbackFrame(line, from * 1000), playbackFrame(line, to * 1000));

describe('the tones', () => {
  test('mark where work begins and ends, and the end of all', () => {
    expect(cue(4.8, 5)).toBe('work');
    expect(cue(34.9, 35)).toBe('rest');
    expect(cue(119.9, 120)).toBe('done');
    expect(cue(120, 121)).toBeNull();
  });

  test('count down the last three seconds, and no others', () => {
    const ticks = Array.from({ length: 30 }, (_, second) => cue(5 + second, 5.25 + second));
    expect(ticks.filter((tick) => tick !== null)).toEqual([]);
    expect([30.9, 31.9, 32.9, 33.9].map((at) => cue(at, at + 0.2))).toEqual([
      null,
      'tick',
      'tick',
      'tick',
    ]);
  });

  test('beat with each repetition', () => {
    // Ten squats of four seconds begin at 80.
    expect(cue(83.9, 84.1)).toBe('beat');
    expect(cue(85, 86)).toBeNull();
  });

  test('say nothing between getting ready and changing sides, and none as nothing is left', () => {
    expect(cue(35.5, 40)).toBe('work');
    expect(cue(2, 35.5)).toBeNull();
    const held = playbackFrame(line, 34_500);
    expect(cueBetween(held, { ...held, secondsLeft: 0 })).toBeNull();
  });

  test('count no seconds of a repetition among others, but those of one that is all', () => {
    // The last squat of ten ends at 120; the hold from 5 to 35 is one repetition.
    expect(cue(118.9, 119.1)).toBeNull();
    expect(cue(32.9, 33.1)).toBe('tick');
    expect(cue(2.9, 3.1)).toBe('tick');
  });

  test('beat from the first repetition on, when a jump led there', () => {
    const squats = playbackFrame(line, 81_000);
    expect(cueBetween({ ...squats, repetition: null }, squats)).toBe('beat');
    expect(cueBetween(squats, squats)).toBeNull();
  });

  test('are one at most, however much was missed', () => {
    expect(cue(10, 100)).toBe('work');
  });
});
