import type workerWords from 'words:worker';
import type { PostureCheckId } from '@/routines/library/posture-check-ids';
import type { RoutineId } from '@/routines/library/routine';

/** The key of a browser message. Browsers allow only letters, digits and `_`. */
export type MessageKey =
  | keyof typeof workerWords
  | `check_${string}_${'prompt' | 'action'}`
  | `routine_${string}`;

/** Returns the message key of a posture check's question or action. */
export function postureMessage(id: PostureCheckId, part: 'prompt' | 'action'): MessageKey {
  return `check_${id.replaceAll('-', '_')}_${part}`;
}

/** Returns the message key of a routine's name. */
export function routineMessage(id: RoutineId): MessageKey {
  return `routine_${id.replaceAll('-', '_')}`;
}
