import type * as v from 'valibot';
import type { Problem, ProblemAt } from '@/values/problem';
import { problemType } from '@/values/with-problem';

/** The expected type of each schema type. */
const expectedBy: Readonly<Record<string, Extract<Problem, { code: 'wrong-type' }>['expected']>> = {
  boolean: 'boolean',
  number: 'number',
  string: 'text',
  array: 'list',
  object: 'group',
  loose_object: 'group',
};

function isProblem(requirement: unknown): requirement is Problem {
  return typeof requirement === 'object' && requirement !== null && 'code' in requirement;
}

/** The problem that an issue carries or, where its schema names none, what its type means. */
function problemOf({ type, requirement, path, expected }: v.BaseIssue<unknown>): Problem {
  if (type === problemType && isProblem(requirement)) return requirement;
  if (path?.at(-1)?.origin === 'key') {
    return { code: expected === 'never' ? 'unknown-field' : 'missing' };
  }
  const wrong = expectedBy[type];
  return wrong === undefined ? { code: 'unexpected' } : { code: 'wrong-type', expected: wrong };
}

/** An issue as a problem, with its path under `place`: `hours.week.0`. */
export function problemAt(issue: v.BaseIssue<unknown>, place: readonly string[] = []): ProblemAt {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  return { path: [...place, ...keys].join('.'), problem: problemOf(issue) };
}
