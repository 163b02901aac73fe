import type { Cue } from '@/routines/player/cues-between';

/** Soft sine tones: successive frequencies in Hz, and the volume relative to the others. */
const tones: Readonly<Record<Cue, { readonly hertz: readonly number[]; readonly gain: number }>> = {
  tick: { hertz: [660], gain: 0.25 },
  beat: { hertz: [440], gain: 0.2 },
  work: { hertz: [523, 784], gain: 0.6 },
  rest: { hertz: [784, 523], gain: 0.5 },
  done: { hertz: [523, 659, 784], gain: 0.6 },
};

const noteSeconds = 0.16;
/** Fade times, because a tone that starts or stops abruptly clicks. */
const riseSeconds = 0.015;

/**
 * Returns a function that plays a cue's tones at a volume from 0 to 1. The first one opens the audio
 * context. A browser that requires a click stays silent until there is one.
 */
export function tonePlayer(): (cue: Cue, volume: number) => void {
  let opened: AudioContext | null = null;
  return (cue, volume) => {
    if (volume <= 0) return;
    opened ??= new AudioContext();
    const context = opened;
    if (context.state === 'running') playTone(context, cue, volume);
    // Does not wait to play the tone, because a late one would mark the wrong moment.
    else void context.resume().catch(() => undefined);
  };
}

function playTone(context: AudioContext, cue: Cue, volume: number): void {
  const { hertz, gain } = tones[cue];
  for (const [index, frequency] of hertz.entries()) {
    const startAt = context.currentTime + index * noteSeconds;
    const note = context.createOscillator();
    const loudness = context.createGain();
    note.frequency.value = frequency;
    loudness.gain.setValueAtTime(0, startAt);
    loudness.gain.linearRampToValueAtTime(gain * volume, startAt + riseSeconds);
    loudness.gain.exponentialRampToValueAtTime(0.0001, startAt + noteSeconds * 2);
    note.connect(loudness).connect(context.destination);
    note.start(startAt);
    note.stop(startAt + noteSeconds * 2);
  }
}
