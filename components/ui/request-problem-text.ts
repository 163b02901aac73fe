import requestProblemWords from 'words:request-problems';
import type { ProblemAt } from '@/values/problem';

/**
 * Explains in one sentence why a request failed that is valid in itself. Popup and guide send
 * no other, and the words of all problems are as large as half of the popup's.
 */
export function requestProblemText({ problem }: ProblemAt): string {
  const { code } = problem;
  return requestProblemWords[code === 'unreachable' || code === 'trouble' ? code : 'failed'];
}
