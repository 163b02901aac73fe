import type { reminderWords } from '@/locales/en/reminders';
import type { PostureCheckId } from '@/routines/library/posture-checks';
import type { RoutineId } from '@/routines/library/routine';

/** The name of a message that the browser keeps; it may hold only letters, digits and `_`. */
export type MessageKey =
  | keyof typeof reminderWords
  | `check_${string}_${'prompt' | 'action'}`
  | `routine_${string}`;

/** The name of one of the words of a posture check. */
export function postureMessage(id: PostureCheckId, part: 'prompt' | 'action'): MessageKey {
  return `check_${id.replaceAll('-', '_')}_${part}`;
}

/** The name of a routine's name. */
export function routineMessage(id: RoutineId): MessageKey {
  return `routine_${id.replaceAll('-', '_')}`;
}
