import problemWords from 'words:problems';
import requestProblemWords from 'words:request-problems';
import { formatBytes, formatList } from '@/locales/formats';
import type { Problem, ProblemAt } from '@/values/problem';

/** Explains a problem in one sentence. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'wrong-type':
      return problemWords['wrong-type'][problem.expected];
    case 'out-of-range':
      return (problem.whole ? problemWords.wholeNumber : problemWords.number)(problem);
    case 'text-length':
      return problemWords['text-length'](problem);
    case 'too-few':
      return problemWords['too-few'](problem);
    case 'too-many':
      return problemWords['too-many'](problem);
    case 'date-too-late':
      return problemWords['date-too-late']({ year: String(problem.beforeYear) });
    case 'not-one-of':
      return problemWords['not-one-of']({
        count: problem.options.length,
        options: formatList(problem.options.map(String), 'unit'),
      });
    case 'not-a-picture':
      return problemWords['not-a-picture']({ size: formatBytes(problem.mostBytes) });
    case 'unreachable':
    case 'trouble':
    case 'failed':
      return requestProblemWords[problem.code];
    default:
      // A new code that has values does not compile here until it has a case of its own.
      return problemWords[problem.code];
  }
}

/** Explains a problem in one sentence, after the path of its field where it has one. */
export function problemAtText({ path, problem }: ProblemAt): string {
  const sentence = problemText(problem);
  return path === '' ? sentence : problemWords.at({ path, sentence });
}
