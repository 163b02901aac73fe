import * as v from 'valibot';
import { cautionTags } from '@/routines/library/exercise';
import {
  feedbackAnswer,
  level,
  type PracticeState,
  resumePosition,
} from '@/routines/plan/practice';
import { dayMs } from '@/values/duration';
import { requestSchema } from '@/values/request-schema';
import { oneOf, shortName } from '@/values/schema-parts';

/** The schemas of all practice changes, by kind. */
export const practiceChangeSchemas = {
  'set-body': requestSchema('set-body', { tag: oneOf(cautionTags), applies: v.boolean() }),
  'set-not-for-me': requestSchema('set-not-for-me', { exercise: shortName, hidden: v.boolean() }),
  'set-level': requestSchema('set-level', { exercise: shortName, level }),
  'keep-place': requestSchema('keep-place', { place: v.nullable(v.omit(resumePosition, ['at'])) }),
  'say-felt': requestSchema('say-felt', { routine: shortName, felt: feedbackAnswer }),
};

/** A change of a person's body and practice. */
export type PracticeChange = v.InferOutput<
  (typeof practiceChangeSchemas)[keyof typeof practiceChangeSchemas]
>;

/** Reports whether a page's request is a practice change. */
export function isPracticeChange(request: { readonly kind: string }): request is PracticeChange {
  return Object.hasOwn(practiceChangeSchemas, request.kind);
}

/**
 * The most entries of each list: enough to know when each area was last worked, even with many
 * routines a day.
 */
export const mostPracticeEntries = 100;

/** Applies a change made at `at` (epoch ms). */
export function changePractice(
  practice: PracticeState,
  change: PracticeChange,
  at: number,
): PracticeState {
  switch (change.kind) {
    case 'set-body':
      return { ...practice, body: withOrWithout(practice.body, change.tag, change.applies) };
    case 'set-not-for-me':
      return {
        ...practice,
        notForMe: withOrWithout(practice.notForMe, change.exercise, change.hidden),
      };
    case 'set-level': {
      const others = practice.levels.filter(({ exercise }) => exercise !== change.exercise);
      const levels =
        change.level === 'usual'
          ? others
          : [...others, { exercise: change.exercise, level: change.level }];
      return { ...practice, levels };
    }
    case 'keep-place':
      return { ...practice, place: change.place && { ...change.place, at } };
    case 'say-felt': {
      const answer = { routine: change.routine, felt: change.felt, at };
      return { ...practice, felt: [...practice.felt, answer].slice(-mostPracticeEntries) };
    }
  }
}

/** Adds a routine that counted as a break. */
export function withRoutineDone(
  practice: PracticeState,
  done: PracticeState['recent'][number],
): PracticeState {
  return { ...practice, recent: [...practice.recent, done].slice(-mostPracticeEntries) };
}

const weekMs = 7 * dayMs;

/** Adds the seconds worked in one session. A later report of the same session replaces it. */
export function withDose(
  practice: PracticeState,
  dose: PracticeState['doses'][number],
): PracticeState {
  const others = practice.doses.filter(({ id, at }) => id !== dose.id && at > dose.at - weekMs);
  return { ...practice, doses: [...others, dose].slice(-mostPracticeEntries) };
}

function withOrWithout<T>(all: readonly T[], one: T, has: boolean): T[] {
  const others = all.filter((item) => item !== one);
  return has ? [...others, one] : others;
}
