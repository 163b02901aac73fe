import { type PostureCheck, postureCheckInTurn } from '@/routines/library/posture-checks';

/** The query of a guide's address. Its ids are not looked up yet. */
type GuideAddress =
  | { readonly routine: string }
  | { readonly exercise: string }
  | { readonly check: PostureCheck }
  /** No routine fits this person, so the guide suggests a walk. */
  | { readonly walk: true };

/** Parses the query of a guide's address. Returns null when it names nothing to show. */
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

/** Returns whether a guide that opened automatically waits for a start. */
export function startsPaused(search: string): boolean {
  return new URLSearchParams(search).has('waits');
}

/** Returns whether an address names an own exercise or routine. */
export function isOwnGuide(address: GuideAddress | null): boolean {
  if (address === null) return false;
  const id = 'routine' in address ? address.routine : 'exercise' in address ? address.exercise : '';
  return id.startsWith('own-');
}
