import { type PostureCheck, postureCheckInTurn } from '@/routines/posture-checks';
import type { Routine } from '@/routines/routine';
import { routines } from '@/routines/routines';

/** What the query of a guide's address names: a routine, a posture check, or nothing known. */
export function guideSubject(
  search: string,
): { readonly routine: Routine } | { readonly check: PostureCheck } | null {
  const query = new URLSearchParams(search);
  const routine = Object.values(routines).find(({ id }) => id === query.get('routine'));
  if (routine !== undefined) return { routine };
  const turn = query.get('posture');
  return turn !== null && /^\d{1,9}$/.test(turn)
    ? { check: postureCheckInTurn(Number(turn)) }
    : null;
}
