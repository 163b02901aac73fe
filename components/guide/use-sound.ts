import { useEffect, useRef } from 'preact/hooks';
import { adaptations, type Guided } from '@/components/guide/guided';
import type { Playing } from '@/components/guide/use-player';
import { voiceText } from '@/components/guide/voice-text';
import type { Limits } from '@/routines/plan/plan';
import { type Cue, cueBetween } from '@/routines/player/cues-between';
import type { Settings } from '@/settings/settings';

/** Tones and speech, at a volume from 0 to 1. Both do nothing in a browser that lacks them. */
export interface Sounds {
  readonly tone: (cue: Cue, volume: number) => void;
  /** Says a text and stops the previous one. An empty text only stops it. */
  readonly say: (text: string, volume: number) => void;
}

/** Plays tones at changes and speaks at each part, as far as the settings allow. */
export function useSound(
  playing: Playing,
  guided: Guided,
  limits: Limits,
  { voice, tones, volumePercent }: Settings['sound'],
  sounds: Sounds,
): void {
  const { frame, paused, plan } = playing;
  const before = useRef(frame);
  const volume = volumePercent / 100;
  const latestVolume = useRef(volume);
  latestVolume.current = volume;
  useEffect(() => {
    const cue = cueBetween(before.current, frame);
    before.current = frame;
    if (cue !== null && tones) sounds.tone(cue, volume);
  });
  const { segment, phase } = frame;
  useEffect(() => {
    if (!voice) return;
    const step = plan.steps[segment.stepIndex];
    if ((paused && phase !== 'done') || step === undefined) return;
    const exercise = guided.exerciseOf(step.exercise);
    const adapted = adaptations(exercise, limits);
    sounds.say(voiceText(frame, exercise, adapted, step.prepareSeconds), latestVolume.current);
    return () => sounds.say('', 0);
    // Every tick has a new frame, but only a new part is spoken; a new volume applies from there.
  }, [voice, paused, phase, segment, sounds]);
}
