import type { Movement } from './movement';

/** The player's phase and the time into it. */
export interface Play {
  readonly phase: 'ready' | 'work' | 'rest';
  readonly elapsedMs: number;
  readonly lengthMs: number;
  readonly repetitionMs?: number;
}

/** Returns the figure's moment in its movement (0 start to 1 end, or cyclic). */
export function momentAt(movement: Movement, play: Play): { moment: number; breath: number } {
  const breath = Math.sin((play.elapsedMs / breathMs) * 2 * Math.PI);
  if (play.phase === 'rest') return { moment: 0, breath };
  // The preparation shows the movement once, to illustrate the steps.
  const once = movement.loop === 'hold' || play.phase === 'ready';
  const moment = once ? held(movement, play) : repeated(movement, play);
  return { moment, breath };
}

/** One calm breath, in milliseconds. */
const breathMs = 5000;

function held({ periodMs }: Movement, { elapsedMs, lengthMs }: Play): number {
  const moveMs = Math.max(1, Math.min(periodMs / 2, lengthMs / 3));
  return clamp(Math.min(elapsedMs, lengthMs - elapsedMs) / moveMs);
}

function repeated(movement: Movement, { elapsedMs, repetitionMs }: Play): number {
  const cycleMs = repetitionMs ? repetitionMs * (movement.alternates ? 2 : 1) : movement.periodMs;
  const cycle = (elapsedMs / cycleMs) % 1;
  return isCyclic(movement) ? cycle : thereAndBack(cycle);
}

function isCyclic({ keyPoses }: Movement): boolean {
  return (keyPoses.at(-1)?.at ?? 0) < 1;
}

/** Out in 40 % of the cycle, a pause at the end, back in 40 %, a short pause at the start. */
function thereAndBack(cycle: number): number {
  return clamp(Math.min(cycle / 0.4, (0.95 - cycle) / 0.4));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
