import type { Problem, ProblemAt } from '@/values/problem';

/** A problem at a path, as schemas report it. */
export function problemAtPath(path: string, problem: Problem): ProblemAt {
  return { path, problem };
}
