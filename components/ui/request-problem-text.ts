import requestProblemWords from 'words:request-problems';
import type { ProblemAt } from '@/values/problem';

/**
 * Explains in one sentence why a request failed that is valid in itself. The popup sends no other,
 * and the words of all problems would make it a tenth larger.
 */
export function requestProblemText({ problem }: ProblemAt): string {
  const { code } = problem;
  return requestProblemWords[code === 'unreachable' || code === 'trouble' ? code : 'failed'];
}
