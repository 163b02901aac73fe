import { type Guided, guidedExercise, guidedRoutine } from '@/components/guide/guided';
import { guidedOwn } from '@/components/guide/guided-own';
import type { PostureCheck } from '@/routines/library/posture-checks';
import type { GuideLibrary } from '@/routines/movements/guide-library';
import type { OwnLibrary } from '@/routines/own/own-library';
import type { Limits } from '@/routines/plan/plan';

/** The subject of the guide; null if its address names nothing that exists. */
export type GuideSubject =
  | { readonly guided: Guided }
  | { readonly check: PostureCheck }
  | { readonly walk: true }
  | null;

/** The subject in the address of a guide, before it is looked up. */
export type AskedSubject =
  | { readonly routine: string }
  | { readonly exercise: string }
  | { readonly check: PostureCheck }
  | { readonly walk: true }
  | null;

/** Looks up the subject of a guide in the library and among the own routines. */
export function guideSubject(
  asked: AskedSubject,
  library: GuideLibrary,
  own: OwnLibrary,
  limits: Limits,
): GuideSubject {
  if (asked === null || 'check' in asked || 'walk' in asked) return asked;
  const id = 'routine' in asked ? asked.routine : asked.exercise;
  const guided =
    guidedOwn(id, library, own) ??
    ('routine' in asked ? guidedRoutine(id, library, limits) : guidedExercise(id, library));
  if (guided !== null) return { guided };
  // Nothing of the routine suits this person.
  return Object.hasOwn(library.routines, id) ? { walk: true } : null;
}
