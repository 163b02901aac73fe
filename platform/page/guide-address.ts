import { type PostureCheck, postureCheckInTurn } from '@/routines/library/posture-checks';

/** What the query of a guide's address asks for; its ids are not looked up yet. */
type GuideAddress =
  | { readonly routine: string }
  | { readonly exercise: string }
  | { readonly check: PostureCheck }
  /** No routine fits this person now, so a walk is proposed. */
  | { readonly walk: true };

/** Reads the query of a guide's address; null when it asks for nothing that a guide can show. */
export function guideAddress(search: string): GuideAddress | null {
  const query = new URLSearchParams(search);
  const routine = query.get('routine');
  if (routine === 'none') return { walk: true };
  if (routine !== null) return { routine };
  const exercise = query.get('exercise');
  if (exercise !== null) return { exercise };
  const turn = query.get('posture');
  return turn !== null && /^\d{1,9}$/.test(turn)
    ? { check: postureCheckInTurn(Number(turn)) }
    : null;
}

/** Whether a guide that opened by itself waits until someone lets it begin. */
export function startsPaused(search: string): boolean {
  return new URLSearchParams(search).has('waits');
}

/** Whether an address names something that the person made. */
export function isOwn(address: GuideAddress | null): boolean {
  if (address === null) return false;
  const id = 'routine' in address ? address.routine : 'exercise' in address ? address.exercise : '';
  return id.startsWith('own-');
}
