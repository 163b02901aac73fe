import {
  type Guided,
  type GuideLibrary,
  guidedExercise,
  guidedRoutine,
} from '@/components/guide/guided';
import { guidedOwn } from '@/components/guide/guided-own';
import type { PostureCheck } from '@/routines/library/posture-checks';
import type { OwnLibrary } from '@/routines/own/own-library';
import type { Limits } from '@/routines/plan/plan';

/** What the guide shows; null when its address names nothing that exists. */
export type GuideSubject =
  | { readonly guided: Guided }
  | { readonly check: PostureCheck }
  | { readonly walk: true }
  | null;

/** What the address of a guide asks for, before it is looked up. */
type Asked =
  | { readonly routine: string }
  | { readonly exercise: string }
  | { readonly check: PostureCheck }
  | { readonly walk: true }
  | null;

/** Looks up what a guide is asked to show, in the library and in what the person made. */
export function guideSubject(
  asked: Asked,
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
  // A routine of which nothing is left for this person.
  return Object.hasOwn(library.routines, id) ? { walk: true } : null;
}
