import { useEffect, useRef } from 'preact/hooks';
import { adaptations, type Guided } from '@/components/guide/guided';
import type { Playing } from '@/components/guide/use-player';
import { voiceText } from '@/components/guide/voice-text';
import type { Limits } from '@/routines/plan/plan';
import { type Cue, cueBetween } from '@/routines/player/cues-between';
import type { Settings } from '@/settings/settings';

/** What can be heard; both do nothing where the browser cannot. Volume from 0 to 1. */
export interface Sounds {
  readonly tone: (cue: Cue, volume: number) => void;
  /** Says a text in place of what is being said; an empty one is silence. */
  readonly say: (text: string, volume: number) => void;
}

/** Lets the guide be heard as the person chose: tones at changes, a voice at each part. */
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
    // The frame is new at every beat; only a new part is spoken, and another volume is heard then.
  }, [voice, paused, phase, segment, sounds]);
}
