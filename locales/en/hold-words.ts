import type { HoldReason } from '@/reminders/hold-reasons';

/**
 * Words for each hold. The tables are separate exports, so that a page contains only those that it
 * shows. The icon's titles are browser messages; see `browser-ui.ts`.
 */
type HoldWords = Readonly<Record<HoldReason, string>>;

/** Why a reminder was held back, to follow `because`. */
export const heldBecause = {
  paused: 'reminders were paused',
  'outside-hours': 'it was outside your hours',
  'day-off': 'it was a day off',
  'in-call': 'you had said that you were in a call',
  'call-seen': 'a tab used the microphone or the camera, or shared the screen',
  'full-screen': 'a window filled the screen',
  sound: 'a tab played sound',
  away: 'you were away',
  stretching: 'a guide was playing',
  'just-back': 'you had only just come back',
  'not-yet': 'you had not been sitting for long enough yet',
  'too-soon': 'another reminder had only just been shown',
} satisfies HoldWords;

/** Why reminders are held back now. */
export const heldNow = {
  paused: 'Reminders are paused',
  'outside-hours': 'It is outside your hours',
  'day-off': 'It is a day off',
  'in-call': 'You said that you are in a call',
  'call-seen': 'A tab uses the microphone or the camera, or shares the screen',
  'full-screen': 'A window fills the screen',
  sound: 'A tab plays sound',
  away: 'You are away',
  stretching: 'A guide is playing',
  'just-back': 'You have only just come back',
  'not-yet': 'You have not been sitting for long enough yet',
  'too-soon': 'Another reminder has only just been shown',
} satisfies HoldWords;
